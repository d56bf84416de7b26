import type { AppError } from '@/lib/core/errors'
import { toErrorBody } from '@/lib/http'
import type { ChatDelta, FinishReason } from '@/lib/providers'
import type { ChatUsage } from '@/lib/schemas/chat-response'
import type { RouterMetadata } from '@/lib/schemas/router-metadata'
import type { AnswerFormat, AnswerSubject, StreamWriter } from './answer-format'
import type { CallContent } from './content/call-content'

const DONE_EVENT = 'data: [DONE]\n\n'
const KEEP_ALIVE_COMMENT = ': CAUSEWAY PROCESSING\n\n'

/**
 * Writes `chat.completion.chunk` events. What does not change within a stream is serialised once; what a provider sent is
 * always inside JSON strings, so it cannot end an event or begin another.
 */
class ChunkWriter implements StreamWriter {
  readonly #head: string
  readonly #content: AnswerSubject['content']

  constructor({ context, attempt, content }: Pick<AnswerSubject, 'context' | 'attempt' | 'content'>) {
    this.#content = content
    const head = JSON.stringify({
      id: context.id,
      object: 'chat.completion.chunk',
      created: Math.floor(context.createdAt.getTime() / 1_000),
      model: attempt.model.slug,
      provider: attempt.endpoint.providerName,
      // No `system_fingerprint`: no provider's stream has one, and the official client takes it as a text or not at all.
    })
    this.#head = `data: ${head.slice(0, -1)},"choices":[{"index":`
  }

  /** What went to each provider that was tried, and the files that were read for it; mostly neither. */
  writeStart(): string {
    if (!this.#content) return ''
    const { sent, annotations } = this.#content
    const bare = this.#head.slice(0, -'{"index":'.length)
    const echoes = sent.map((body) => `${bare}],"debug":${JSON.stringify({ echo_upstream_body: body })}}\n\n`)
    const files = annotations.length === 0 ? '' : this.#writeAnnotations(annotations)
    return echoes.join('') + files
  }

  #writeAnnotations(annotations: CallContent['annotations']): string {
    const delta = JSON.stringify({ role: 'assistant', content: '', annotations })
    return `${this.#head}0,"delta":${delta},"finish_reason":null,"native_finish_reason":null,"logprobs":null}]}\n\n`
  }

  writeKeepAlive(): string {
    return KEEP_ALIVE_COMMENT
  }

  writeDelta({ index, delta, logprobs }: { index: number; delta: ChatDelta; logprobs: unknown }): string {
    const tail = logprobs === undefined ? 'null' : JSON.stringify(logprobs)
    return `${this.#head}${index},"delta":${writePlainDelta(delta)},"finish_reason":null,"native_finish_reason":null,"logprobs":${tail}}]}\n\n`
  }

  writeFinish({
    index,
    finishReason,
    nativeFinishReason,
  }: {
    index: number
    finishReason: FinishReason
    nativeFinishReason: string | null
  }): string {
    const native = JSON.stringify(nativeFinishReason)
    return `${this.#head}${index},"delta":{"content":""},"finish_reason":"${finishReason}","native_finish_reason":${native},"logprobs":null}]}\n\n`
  }

  /** The last chunk: one choice with an empty delta, because some clients look for usage only where there is a choice. */
  writeEnd(usage: ChatUsage, route?: RouterMetadata): string {
    const more = route ? `,"openrouter_metadata":${JSON.stringify(route)}` : ''
    return `${this.#head}0,"delta":{},"finish_reason":null,"native_finish_reason":null,"logprobs":null}],"usage":${JSON.stringify(usage)}${more}}\n\n${DONE_EVENT}`
  }

  /** A failure after the first token: the status was sent long ago, so the chunk says it. */
  writeError(error: AppError): string {
    const body = JSON.stringify(toErrorBody(error)).slice(1)
    return `${this.#head}0,"delta":{"content":""},"finish_reason":"error","native_finish_reason":null,"logprobs":null}],${body}\n\n${DONE_EVENT}`
  }
}

/** Most deltas are a piece of text and nothing else, which needs no walk over the object's fields. */
function writePlainDelta(delta: ChatDelta): string {
  const { content } = delta
  if (content === undefined) return JSON.stringify(delta)
  for (const field in delta) if (field !== 'content') return JSON.stringify(delta)
  return `{"content":${JSON.stringify(content)}}`
}

/** The form of `POST /chat/completions`. */
export const CHAT_FORMAT: AnswerFormat = {
  api: 'chat',
  createWriter: (run) => new ChunkWriter(run),
  toBody: (completion) => completion,
}
