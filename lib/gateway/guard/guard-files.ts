import { detectMediaType } from '@/lib/net'
import { readPdfText } from '@/lib/files'
import { type ChatMessage, type ContentPart, formatFileText, isTextType, parseDataUri } from '@/lib/providers'
import { fetchMedia } from '../content/fetch-media'
import { TEXT_NAME } from '../content/prepare-file'

type FilePart = Extract<ContentPart, { type: 'file' }>

/** A file that guardrails look into: what it says, and the part that it becomes with another text. */
export type OpenedFile = {
  text: string
  /** Stands for the part as long as its text is as it was. */
  part: ContentPart
  withText: (text: string) => ContentPart
}

/**
 * Reads the text of every file that messages hold: text files as they are, PDFs by the text that stands in them. Files at an
 * address are fetched here, once, and go on as bytes: what was looked at is what is sent. Pictures and scanned pages have no
 * text to read.
 * @throws AppError when a file cannot be had or read and `mustRead`: what cannot be looked at does not go on
 */
export async function openFiles(
  messages: readonly ChatMessage[],
  { signal, mustRead }: { signal: AbortSignal; mustRead: boolean },
): Promise<ReadonlyMap<ContentPart, OpenedFile>> {
  const parts = messages.flatMap(({ content }) => (Array.isArray(content) ? content : []))
  const files = parts.filter((part): part is FilePart => part.type === 'file')
  const open = async (part: FilePart) => {
    try {
      return await openFile(part, signal)
    } catch (error) {
      // Where rules only note, nothing is kept from anybody.
      if (mustRead) throw error
      return null
    }
  }
  const opened = await Promise.all(files.map(async (part) => [part, await open(part)] as const))
  return new Map(opened.flatMap(([part, file]) => (file ? [[part, file]] : [])))
}

async function openFile(part: FilePart, signal: AbortSignal): Promise<OpenedFile | null> {
  const { filename, file_data: address } = part.file
  const { bytes, mediaType } = await loadBytes(address, signal)
  const type = detectMediaType(bytes) ?? mediaType
  const name = filename ?? (type === 'application/pdf' ? 'document.pdf' : '')
  const toPart = (content: Uint8Array, contentType: string): FilePart => ({
    ...part,
    file: {
      ...part.file,
      file_data: `data:${contentType};base64,${Buffer.from(content).toString('base64')}`,
    },
  })
  const sent = parseDataUri(address) === null ? toPart(bytes, type) : part
  if (type === 'application/pdf') {
    const { pages } = await readPdfText({ bytes, name })
    // A PDF cannot be changed here; one in which something must go goes on as its text.
    const withText = (text: string): ContentPart => ({
      type: 'text',
      text: formatFileText({ name, text }),
      cache_control: part.cache_control,
    })
    return { text: pages.join('\n\n').trim(), part: sent, withText }
  }
  if (!isTextType(type) && !TEXT_NAME.test(name))
    return sent === part ? null : { text: '', part: sent, withText: () => sent }
  const text = Buffer.from(bytes).toString('utf8')
  return { text, part: sent, withText: (changed) => toPart(Buffer.from(changed), 'text/plain') }
}

async function loadBytes(address: string, signal: AbortSignal): Promise<{ bytes: Uint8Array; mediaType: string }> {
  const data = parseDataUri(address)
  if (data === null) return fetchMedia({ url: address, kind: 'file', signal })
  return { bytes: Buffer.from(data.base64, 'base64'), mediaType: data.mediaType }
}
