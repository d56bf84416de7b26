import type { ChatMessage, ContentPart, MediaSupport } from '@/lib/providers'
import type { ChatBody } from '@/lib/schemas/chat'
import type { ScanReader } from '../documents/scan-reader'
import { type FileAnnotation, readFileText } from './file-annotation'
import { MediaSource } from './media-source'
import { preparePart, type PartTarget } from './prepare-part'
import { readPdfEngine } from './read-pdf-engine'

type MessagePreparerOptions = {
  body: ChatBody
  messages: ChatMessage[]
  scans: Pick<ScanReader, 'read'>
  request: Request
}

/**
 * Makes a request's messages fit for one endpoint after another: addresses are fetched where a provider takes bytes only,
 * and PDFs become text where the model cannot read them. Messages of text alone go through untouched, and at no cost.
 */
export class MessagePreparer {
  readonly #messages: ChatMessage[]
  readonly #source: MediaSource
  readonly #engine: PartTarget['engine']
  readonly #isPlain: boolean

  /** @throws AppError invalid_request for a file-parser engine that is not there */
  constructor({ body, messages, scans, request }: MessagePreparerOptions) {
    this.#messages = messages
    this.#isPlain = !messages.some(({ content }) => holdsMedia(content))
    this.#engine = readPdfEngine(body)
    this.#source = new MediaSource({
      known: this.#isPlain ? new Map() : readKnownTexts(body),
      scans: this.#engine === 'scan' ? scans : null,
      request,
    })
  }

  get isPlain(): boolean {
    return this.#isPlain
  }

  /** The files that were read by us, as the answer tells of them. */
  get annotations(): readonly FileAnnotation[] {
    return this.#source.annotations
  }

  /** @throws AppError when what a message names cannot be had or read */
  async prepare(target: { media: MediaSupport; readsFiles: boolean }): Promise<ChatMessage[]> {
    if (this.#isPlain) return this.#messages
    const partTarget: PartTarget = { ...target, engine: this.#engine, source: this.#source }
    return Promise.all(this.#messages.map((message) => prepareMessage(message, partTarget)))
  }
}

async function prepareMessage(message: ChatMessage, target: PartTarget): Promise<ChatMessage> {
  switch (message.role) {
    case 'user':
    case 'assistant':
    case 'tool': {
      if (!holdsMedia(message.content)) return message
      const content = await Promise.all(message.content.map((part) => preparePart(part, target)))
      return { ...message, content }
    }
    default:
      return message
  }
}

function holdsMedia(content: ChatMessage['content']): content is ContentPart[] {
  return Array.isArray(content) && content.some((part) => part.type !== 'text')
}

function readKnownTexts({ messages }: ChatBody): Map<string, string> {
  const annotations = messages.flatMap((message) => (message.role === 'assistant' ? (message.annotations ?? []) : []))
  const texts = annotations.map(readFileText).filter((known) => known !== null)
  return new Map(texts.map(({ hash, text }) => [hash, text]))
}
