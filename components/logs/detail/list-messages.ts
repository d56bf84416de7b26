import type { StoredContent } from '@/lib/schemas/stored-content'

type ShownMessage = { role: string; text: string }

/** The messages of a request as people read them: text as it is, everything else as JSON. */
export function listMessages(input: StoredContent['input']): ShownMessage[] {
  if ('prompt' in input) return [{ role: 'prompt', text: input.prompt }]
  return input.messages.map((message) => {
    if (!isObject(message)) return { role: 'message', text: toText(message) }
    const { role, content, ...rest } = message
    const more = Object.keys(rest).length > 0 ? toText(rest) : ''
    const text = [readContent(content), more].filter((part) => part !== '').join('\n\n')
    return { role: typeof role === 'string' ? role : 'message', text }
  })
}

function readContent(content: unknown): string {
  if (content === null || content === undefined) return ''
  if (!Array.isArray(content)) return toText(content)
  return content
    .map((part: unknown) => (isObject(part) && typeof part.text === 'string' ? part.text : toText(part)))
    .join('\n')
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Text as it is, anything else as indented JSON. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}
