import type { StoredContent } from '@/lib/schemas/stored-content'
import { queueContent } from './content-queue'
import { mayStoreContent } from './content-setting'
import { CONTENT_LENGTH_MAX } from './shorten-content'

export type ContentStart = {
  organizationId: string
  generationId: string
  createdAt: Date
  input: StoredContent['input']
}

/** A piece of the first answer; tool calls come in fragments, by index. */
export type ContentPiece = {
  content?: string | null | undefined
  reasoning?: string | null | undefined
  toolCalls?:
    | readonly { index: number; id?: string | undefined; name?: string | undefined; arguments?: string | undefined }[]
    | undefined
}

export type ContentFailure = Omit<NonNullable<StoredContent['error']>, 'previous_errors'>

type Attempt = { providerName: string; status: number | null; errorType: string | null }

/**
 * Notes one generation's prompt and answer; null for organizations that are known to keep nothing. Costs no query and no
 * waiting.
 */
export function startRecording(start: ContentStart): ContentRecorder | null {
  return mayStoreContent(start.organizationId) ? new ContentRecorder(start) : null
}

/** UTF-16 units of each side that destinations are told. */
const DESCRIBED_LENGTH_MAX = 100_000

/** What one generation says, piece by piece, until it is finished. */
export class ContentRecorder {
  readonly #start: ContentStart
  readonly #content: string[] = []
  readonly #reasoning: string[] = []
  readonly #toolCalls: { id: string; name: string; arguments: string }[] = []
  #length = 0
  #failure: ContentFailure | null = null
  #isFinished = false

  constructor(start: ContentStart) {
    this.#start = start
  }

  add({ content, reasoning, toolCalls }: ContentPiece): void {
    if (this.#length > CONTENT_LENGTH_MAX) return
    this.#addText(this.#content, content)
    this.#addText(this.#reasoning, reasoning)
    for (const fragment of toolCalls ?? []) {
      const call = (this.#toolCalls[fragment.index] ??= { id: '', name: '', arguments: '' })
      call.id ||= fragment.id ?? ''
      call.name += fragment.name ?? ''
      call.arguments += fragment.arguments ?? ''
      this.#length += (fragment.arguments ?? '').length
    }
  }

  /** The failure that the caller was told. */
  fail(failure: ContentFailure): void {
    this.#failure = failure
  }

  /** Once the generation is billed: hands everything over to be stored. */
  finish(attempts: readonly Attempt[]): void {
    if (this.#isFinished) return
    this.#isFinished = true
    const { input, ...place } = this.#start
    const toolCalls = this.#toolCalls.filter(Boolean)
    queueContent({
      ...place,
      content: {
        input,
        output: {
          completion: this.#content.length > 0 ? this.#content.join('') : null,
          reasoning: this.#reasoning.length > 0 ? this.#reasoning.join('') : null,
          ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
        },
        error: this.#failure && { ...this.#failure, previous_errors: attempts.slice(0, -1).map(toPreviousError) },
      },
    })
  }

  /** What was noted so far, as text, for who may be told of it: not longer than is kept. */
  describe(): { input: string; output: string } {
    const { input } = this.#start
    const output = {
      role: 'assistant',
      content: this.#content.join(''),
      ...(this.#reasoning.length > 0 && { reasoning: this.#reasoning.join('') }),
      ...(this.#toolCalls.length > 0 && { tool_calls: this.#toolCalls.filter(Boolean) }),
    }
    return {
      input: JSON.stringify(input).slice(0, DESCRIBED_LENGTH_MAX),
      output: JSON.stringify([output]).slice(0, DESCRIBED_LENGTH_MAX),
    }
  }

  #addText(pieces: string[], text: string | null | undefined): void {
    if (!text) return
    pieces.push(text)
    this.#length += text.length
  }
}

type PreviousError = NonNullable<StoredContent['error']>['previous_errors'][number]

function toPreviousError({ providerName, status, errorType }: Attempt): PreviousError {
  return { code: status ?? 0, message: errorType ?? 'unknown', provider_name: providerName, raw: null }
}
