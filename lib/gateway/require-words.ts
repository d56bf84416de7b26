import { AppError } from '@/lib/core/errors'
import type { ChatBody } from '@/lib/schemas/chat'

type Message = ChatBody['messages'][number]

/**
 * Some providers refuse a conversation in which nobody says anything, in words that name no field; here every model does.
 * @throws AppError invalid_request naming the field
 */
export function requireWords({ messages }: Pick<ChatBody, 'messages'>): void {
  if (messages.some(saysSomething)) return
  throw new AppError(
    'invalid_request',
    'No message says anything: give `messages` (or `input`) at least one text, image, file or tool result.',
    { details: { field: 'messages' } },
  )
}

function saysSomething(message: Message): boolean {
  if (message.role === 'tool') return true
  if (message.role === 'assistant' && message.tool_calls?.length) return true
  return Boolean(message.content?.length)
}
