import { trimText } from './trim-text'
import type { Messages } from './message-groups'

type Message = Messages[number]

/** A message with the middle of its longest text taken out, at least `bytesLess` bytes; null when it has no such text. */
export function trimMessage(message: Message, bytesLess: number): Message | null {
  if (message.role === 'system' || message.role === 'developer') return null
  if (typeof message.content === 'string') {
    const content = trimText(message.content, bytesLess)
    return content === null ? null : { ...message, content }
  }
  const { content } = message
  if (!content) return null
  const index = findLongestText(content)
  const part = content[index]
  const text = part?.type === 'text' ? trimText(part.text, bytesLess) : null
  if (part?.type !== 'text' || text === null) return null
  // The same kind of message with the same kinds of parts; TypeScript cannot say so for a union of roles.
  return { ...message, content: content.with(index, { ...part, text }) } as Message
}

function findLongestText(content: readonly { type: string; text?: string }[]): number {
  const lengths = content.map((part) => (part.type === 'text' ? (part.text?.length ?? 0) : -1))
  return lengths.indexOf(Math.max(...lengths))
}
