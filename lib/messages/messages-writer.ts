import { AppError } from '@/lib/core/errors'
import type { AnswerSubject, StreamWriter } from '@/lib/gateway'
import type { ChatUsage } from '@/lib/schemas/chat-response'
import type { RouterMetadata } from '@/lib/schemas/router-metadata'
import { ContentBlockStream } from './content-block-stream'
import { formatEvent } from './format-event'
import { type AnswerEnd, toEnding } from './stop-reasons'
import { toMessagesError } from './to-messages-error'
import { toEarlyUsage, toMessagesUsage } from './to-messages-usage'

type WriterRun = Pick<AnswerSubject, 'body'> & {
  context: Pick<AnswerSubject['context'], 'id'>
  attempt: { model: { slug: string }; endpoint: { providerName: string } }
  prompt: AnswerSubject['prompt']
}

/** Writes the events of a streamed message. Nothing comes after `message_stop` or `error`: clients trip over more. */
export class MessagesWriter implements StreamWriter {
  readonly #run: WriterRun
  readonly #blocks = new ContentBlockStream()
  #end: AnswerEnd = { finishReason: null, nativeFinishReason: null, refusal: null }

  constructor(run: WriterRun) {
    this.#run = run
  }

  writeStart(): string {
    const { context, attempt, prompt } = this.#run
    return formatEvent({
      type: 'message_start',
      message: {
        id: context.id,
        type: 'message',
        role: 'assistant',
        model: attempt.model.slug,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        stop_details: null,
        container: null,
        usage: toEarlyUsage(prompt.tokensTypical),
        provider: attempt.endpoint.providerName,
      },
    })
  }

  /** A message has one answer; further choices have no place in it. */
  writeDelta({ index, delta }: Parameters<StreamWriter['writeDelta']>[0]): string {
    if (index !== 0) return ''
    if (delta.refusal) this.#end.refusal = (this.#end.refusal ?? '') + delta.refusal
    return this.#blocks.write(delta)
  }

  writeFinish({ index, finishReason, nativeFinishReason }: Parameters<StreamWriter['writeFinish']>[0]): string {
    if (index !== 0) return ''
    this.#end = { ...this.#end, finishReason, nativeFinishReason }
    return this.#blocks.close()
  }

  writeEnd(usage: ChatUsage, route?: RouterMetadata): string {
    if (this.#end.finishReason === 'error') return this.writeError(createBrokenError())
    return (
      this.#blocks.close() +
      formatEvent({
        type: 'message_delta',
        delta: toEnding(this.#end, this.#run.body),
        usage: toMessagesUsage(usage, this.#run.body),
      }) +
      formatEvent({ type: 'message_stop', ...(route ? { openrouter_metadata: route } : {}) })
    )
  }

  writeError(error: AppError): string {
    return formatEvent({ ...toMessagesError(error), request_id: this.#run.context.id })
  }

  writeKeepAlive(): string {
    return formatEvent({ type: 'ping' })
  }
}

/** An answer that a provider itself calls failed; this API has no stop reason for that. */
export function createBrokenError(): AppError {
  return new AppError(
    'provider_unavailable',
    'The provider broke its answer off. Nothing was billed. Please try again.',
  )
}
