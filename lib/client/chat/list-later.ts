import type { ChatMessage } from '@/lib/schemas/chats'

/**
 * What goes when a message is changed and sent again: its answers, the messages after it and theirs. Not by place alone: an
 * earlier message that was asked once more has an answer further down.
 */
export function listLater(messages: readonly ChatMessage[], question: ChatMessage): ChatMessage[] {
  const later = messages.filter(({ role, position }) => role === 'user' && position > question.position)
  const asked = new Set([question.id, ...later.map(({ id }) => id)])
  const answers = messages.filter(({ parent_id: parent }) => parent !== null && asked.has(parent))
  return [...later, ...answers]
}
