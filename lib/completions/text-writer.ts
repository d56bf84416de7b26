import type { AppError } from '@/lib/core/errors'
import type { AnswerSubject, StreamWriter } from '@/lib/gateway'
import { toErrorBody } from '@/lib/http'
import type { ChatDelta, FinishReason } from '@/lib/providers'
import type { ChatUsage } from '@/lib/schemas/chat-response'
import type { RouterMetadata } from '@/lib/schemas/router-metadata'

const DONE_EVENT = 'data: [DONE]\n\n'
const KEEP_ALIVE_COMMENT = ': CAUSEWAY PROCESSING\n\n'

type Choice = {
  index: number
  text: string
  reasoning?: string
  finish_reason: FinishReason | null
  native_finish_reason: string | null
}

/** Writes `text_completion` chunks. What a provider sent is always inside JSON strings, so it cannot end an event. */
export class TextWriter implements StreamWriter {
  readonly #head: Record<string, unknown>

  constructor({ context, attempt }: Pick<AnswerSubject, 'context' | 'attempt'>) {
    this.#head = {
      id: context.id,
      object: 'text_completion',
      created: Math.floor(context.createdAt.getTime() / 1_000),
      model: attempt.model.slug,
      provider: attempt.endpoint.providerName,
    }
  }

  writeStart(): string {
    return ''
  }

  writeKeepAlive(): string {
    return KEEP_ALIVE_COMMENT
  }

  writeDelta({ index, delta }: { index: number; delta: ChatDelta }): string {
    const text = `${delta.content ?? ''}${delta.refusal ?? ''}`
    const reasoning = delta.reasoning ? { reasoning: delta.reasoning } : {}
    return this.#write({ index, text, ...reasoning, finish_reason: null, native_finish_reason: null })
  }

  writeFinish(part: { index: number; finishReason: FinishReason; nativeFinishReason: string | null }): string {
    const { index, finishReason, nativeFinishReason } = part
    return this.#write({ index, text: '', finish_reason: finishReason, native_finish_reason: nativeFinishReason })
  }

  /** The last chunk has a choice too, because some clients look for usage only where there is one. */
  writeEnd(usage: ChatUsage, route?: RouterMetadata): string {
    const choice = { index: 0, text: '', finish_reason: null, native_finish_reason: null }
    return this.#write(choice, { usage, ...(route ? { openrouter_metadata: route } : {}) }) + DONE_EVENT
  }

  writeError(error: AppError): string {
    const choice: Choice = { index: 0, text: '', finish_reason: 'error', native_finish_reason: null }
    return this.#write(choice, toErrorBody(error)) + DONE_EVENT
  }

  #write(choice: Choice, more: Record<string, unknown> = {}): string {
    return `data: ${JSON.stringify({ ...this.#head, choices: [{ ...choice, logprobs: null }], ...more })}\n\n`
  }
}
