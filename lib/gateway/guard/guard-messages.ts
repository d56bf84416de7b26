import { type ChatMessage, type ContentPart, parseDataUri, type ReasoningDetail, type ToolCall } from '@/lib/providers'
import type { Annotation } from '@/lib/schemas/content-parts'
import type { OpenedFile } from './guard-files'

/** Gives a text as it may go on. What is `isFixed`, such as an address, cannot be changed: it goes on whole or not at all. */
export type Rewrite = (text: string, kind?: { isJson?: boolean; isFixed?: boolean }) => string

/** Files whose text was read before, by the part that holds them. */
export type OpenedFiles = ReadonlyMap<ContentPart, OpenedFile>

type Told = { rewrite: Rewrite; files: OpenedFiles }

/**
 * A message with every text in it rewritten: what it says, its name, files and what earlier answers told of them, addresses
 * of pictures, its reasoning and the arguments of its tool calls.
 */
export function rewriteMessage(message: ChatMessage, told: Told): ChatMessage {
  const { rewrite } = told
  const named = {
    ...message,
    ...(message.name && { name: rewrite(message.name) }),
    ...rewriteAnnotations(message, rewrite),
  }
  switch (named.role) {
    case 'system':
    case 'developer':
      return { ...named, content: rewriteContent(named.content, told) }
    case 'user':
    case 'tool':
      return { ...named, content: rewriteContent(named.content, told) }
    case 'assistant':
      return {
        ...named,
        content: named.content && rewriteContent(named.content, told),
        refusal: named.refusal && rewrite(named.refusal),
        reasoning: named.reasoning && rewrite(named.reasoning),
        reasoning_details: named.reasoning_details && keepUntouched(named.reasoning_details, rewrite),
        tool_calls: named.tool_calls?.map((call) => rewriteCall(call, rewrite)),
      }
  }
}

function rewriteContent<Part extends ContentPart>(content: string | Part[], told: Told): string | Part[] {
  if (typeof content === 'string') return told.rewrite(content)
  // A text stays a text and a file becomes one at most; where only texts are allowed there are no files.
  return content.map((part) => rewritePart(part, told) as Part)
}

function rewritePart(part: ContentPart, { rewrite, files }: Told): ContentPart {
  switch (part.type) {
    case 'text':
      return { ...part, text: rewrite(part.text) }
    case 'file':
      return rewriteFile(part, { rewrite, files })
    case 'image_url':
      checkAddress(part.image_url.url, rewrite)
      return part
    case 'video_url':
      checkAddress(part.video_url.url, rewrite)
      return part
    default:
      return part
  }
}

function rewriteFile(part: Extract<ContentPart, { type: 'file' }>, { rewrite, files }: Told): ContentPart {
  const { filename, file_data: address } = part.file
  if (parseDataUri(address) === null) checkAddress(address, rewrite)
  const opened = files.get(part)
  const text = opened && rewrite(opened.text)
  const sent = opened ? (text === opened.text ? opened.part : opened.withText(text ?? '')) : part
  if (sent.type !== 'file' || !filename) return sent
  return { ...sent, file: { ...sent.file, filename: rewrite(filename) } }
}

/** The words of an address, and what stands written in a drawing (SVG) that is sent as one. */
export function checkAddress(url: string, rewrite: Rewrite): void {
  const isRemote = /^https?:/i.test(url)
  if (isRemote) rewrite(decodeAddress(url), { isFixed: true })
  else if (/^data:image\/svg/i.test(url)) rewrite(readDrawing(url), { isFixed: true })
}

function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function readDrawing(url: string): string {
  const data = parseDataUri(url)
  return data ? Buffer.from(data.base64, 'base64').toString('utf8') : decodeAddress(url)
}

/** What earlier answers read in files: it stands in for them (`MediaSource`). */
function rewriteAnnotations(message: ChatMessage, rewrite: Rewrite): { annotations?: Annotation[] } {
  if (!('annotations' in message) || !Array.isArray(message.annotations)) return {}
  const annotations = (message.annotations as Annotation[]).map((one) =>
    one.file
      ? {
          ...one,
          file: {
            ...one.file,
            content: one.file.content.map((piece) =>
              piece.text === undefined ? piece : { ...piece, text: rewrite(piece.text) },
            ),
          },
        }
      : one,
  )
  return { annotations }
}

export function rewriteCall(call: ToolCall, rewrite: Rewrite): ToolCall {
  return { ...call, function: { ...call.function, arguments: rewrite(call.function.arguments, { isJson: true }) } }
}

/** Blocks of reasoning are signed as they are: one in which something would have to change is left out. */
export function keepUntouched(details: readonly ReasoningDetail[], rewrite: Rewrite): ReasoningDetail[] {
  return details.filter(({ text, summary }) =>
    [text, summary].every((words) => typeof words !== 'string' || rewrite(words) === words),
  )
}
