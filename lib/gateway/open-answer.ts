import type { ChatDelta, ChatResult, ProviderError, ProviderUsage, StreamPart } from '@/lib/providers'
import type { EndpointAnswer } from './call-endpoint'
import type { UpstreamError } from './post-upstream'
import type { UpstreamStream } from './upstream-stream'

/** An answer that has begun: from here on the client may see bytes, and nothing can be tried elsewhere. */
export type OpenAnswer =
  | { kind: 'result'; result: ChatResult }
  /** `parts` were read already; more come from the stream. */
  | { kind: 'stream'; stream: UpstreamStream; parts: StreamPart[] }

export type Opened<Answer = OpenAnswer> =
  | { opened: true; answer: Answer }
  /** `empty` keeps a finished answer without content, to be given (for free) when nobody does better. */
  | {
      opened: false
      error: UpstreamError
      empty: Answer | null
      /** Set where the provider had begun to answer, so that it may charge: what it had reported by then. */
      begun?: { usage: ProviderUsage | null }
    }

const EMPTY: ProviderError = {
  type: 'provider_unavailable',
  status: 200,
  message: 'The provider gave an empty answer.',
  code: 'empty_answer',
  retryAfterMs: null,
}
const FILTERED: ProviderError = {
  type: 'content_policy_violation',
  status: 200,
  message: 'The provider withheld the answer because of its content policy.',
  code: 'content_filter',
  retryAfterMs: null,
}

/** Waits for the first sign of content, which decides whether an attempt counts. */
export async function openAnswer(answer: EndpointAnswer): Promise<Opened> {
  if (answer.kind === 'failure') return { opened: false, error: answer.error, empty: null }
  if (answer.kind === 'result') return openResult(answer.result)
  const parts: StreamPart[] = []
  for (;;) {
    const batch = await answer.stream.read()
    for (const part of batch ?? []) parts.push(part)
    const failure = parts.find((part) => part.type === 'error')
    if (parts.some((part) => part.type === 'delta' && hasContent(part.delta))) {
      answer.stream.handOver()
      return { opened: true, answer: { kind: 'stream', stream: answer.stream, parts } }
    }
    if (failure) {
      answer.stream.abort(new Error('The attempt failed.'))
      return { opened: false, error: failure.error, empty: null, begun: { usage: findUsage(parts) } }
    }
    if (batch === null || batch.some((part) => part.type === 'end')) return closeEmptyStream(answer.stream, parts)
  }
}

function findUsage(parts: readonly StreamPart[]): ProviderUsage | null {
  return parts.reduce<ProviderUsage | null>((last, part) => (part.type === 'usage' ? part.usage : last), null)
}

function openResult(result: ChatResult): Opened {
  const answer: OpenAnswer = { kind: 'result', result }
  const hasAny = result.choices.some(({ message }) => {
    return Boolean(message.content || message.reasoning || message.refusal || message.tool_calls?.length)
  })
  if (hasAny) return { opened: true, answer }
  const isFiltered = result.choices.some((choice) => choice.finishReason === 'content_filter')
  return { opened: false, error: isFiltered ? FILTERED : EMPTY, empty: isFiltered ? null : answer }
}

function closeEmptyStream(stream: UpstreamStream, parts: StreamPart[]): Opened {
  stream.release()
  const isFiltered = parts.some((part) => part.type === 'finish' && part.finishReason === 'content_filter')
  return isFiltered
    ? { opened: false, error: FILTERED, empty: null }
    : { opened: false, error: EMPTY, empty: { kind: 'stream', stream, parts } }
}

/** A role alone is not yet an answer. */
export function hasContent(delta: ChatDelta): boolean {
  return Boolean(
    delta.content || delta.reasoning || delta.refusal || delta.reasoning_details?.length || delta.tool_calls?.length,
  )
}
