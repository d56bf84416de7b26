import type { ChatMessage, ContentPart, TextPart } from '../spec'

type InstructionMessage = Extract<ChatMessage, { role: 'system' | 'developer' }>
type Content = string | ContentPart[] | null | undefined

/** True for system and developer messages, which Anthropic and Google keep apart from the conversation. */
export function isInstruction(message: ChatMessage): message is InstructionMessage {
  return message.role === 'system' || message.role === 'developer'
}

/** The content as parts; empty texts are left out, since Anthropic and Google refuse them. */
export function readParts(content: Content): ContentPart[] {
  if (content === null || content === undefined || content === '') return []
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  return content.filter((part) => part.type !== 'text' || part.text !== '')
}

/** All the text of a content, parts separated by a line break. */
export function readPlainText(content: Content): string {
  return readParts(content)
    .filter((part): part is TextPart => part.type === 'text')
    .map((part) => part.text)
    .join('\n')
}

/** What a content holds beside text, in order. */
export function readMedia(content: Content): ContentPart[] {
  return readParts(content).filter((part) => part.type !== 'text')
}

/**
 * Instructions that come in the middle of a conversation, for providers that know them at its beginning only. They keep
 * their place as marked words of the user: lifted to the top they would change the prefix that prompt caches know, and
 * what they were said about.
 */
export function toReminder(text: string): string {
  return `<system-reminder>\n${text}\n</system-reminder>`
}

/** Puts a speaker's name before the first text, for providers that know no names (api-contract §2.2). */
export function prefixName<Part extends ContentPart>(parts: Part[], name: string | undefined): Part[] {
  if (name === undefined || name === '') return parts
  const position = parts.findIndex((part) => part.type === 'text')
  return parts.map((part, index) =>
    index === position && part.type === 'text' ? { ...part, text: `${name}: ${part.text}` } : part,
  )
}
