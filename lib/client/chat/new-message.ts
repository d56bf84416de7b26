import type { ChatMessage, ChatResult, SavedMessage } from '@/lib/schemas/chats'

/** An id that no other message of the chat has; `crypto.randomUUID` exists on https and localhost only. */
export function createMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const BLANK = { parent_id: null, reasoning: null, model: null, error: null, result: null, attachments: [] }

/** A message of a person or, with more of its fields, an answer. */
export function newMessage(fields: Pick<ChatMessage, 'role' | 'position'> & Partial<ChatMessage>): ChatMessage {
  const now = new Date().toISOString()
  return {
    ...BLANK,
    id: createMessageId(),
    content: '',
    state: 'complete',
    created_at: now,
    updated_at: now,
    ...fields,
  }
}

export const EMPTY_RESULT: ChatResult = {
  generation_id: null,
  model: null,
  provider: null,
  prompt_tokens: null,
  completion_tokens: null,
  reasoning_tokens: null,
  cost_usd: null,
  latency_ms: null,
  duration_ms: null,
}

/** A message in the form that is saved. Files go without their bytes: the server has them. */
export function toSavedMessage(message: ChatMessage): SavedMessage {
  const { created_at: _created, updated_at: _updated, attachments, ...rest } = message
  return { ...rest, attachments: attachments.map(({ bytes: _bytes, ...file }) => file) }
}
