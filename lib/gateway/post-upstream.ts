import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import type { ProviderAdapter, ProviderError, ProviderRequest } from '@/lib/providers'
import { listSecrets } from './list-secrets'
import { sanitizeUpstreamText } from './sanitize-upstream-text'
import { splitAddress } from './split-address'
import { TextCollector } from './text-collector'
import { getUpstreamDispatcher } from './upstream-dispatcher'
import type { UpstreamDeadline } from './upstream-deadline'
import { type AnswerHead, type BodyReader, UpstreamExchange } from './upstream-exchange'

/** A refusal is read up to this size; what a provider sends beyond it says nothing new. */
const ERROR_BYTES_MAX = 64 * 1024

/** A failure with what the provider wrote, fit to be shown. */
export type UpstreamError = ProviderError & { raw?: string }

export type UpstreamCall = {
  adapter: ProviderAdapter
  request: ProviderRequest
  deadline: UpstreamDeadline
  /** The shared connections to providers unless said. */
  dispatcher?: Dispatcher | undefined
}

/** The provider refused; its words were read. */
type Refused = { kind: 'failure'; error: UpstreamError }

/** Sends one request to a provider and reads its whole answer. Throws what the network or the deadline throws. */
export function postUpstream(
  call: UpstreamCall & { idleMs: number; bytesMax: number },
): Promise<{ kind: 'text'; text: string } | Refused> {
  const { deadline } = call
  return exchange(call, ({ exchange: sent, resolve, reject }) => {
    deadline.enter('idle', call.idleMs)
    return new TextCollector({
      bytesMax: call.bytesMax,
      onProgress: () => deadline.refresh(),
      onFull: () => sent.abort(new Error('The answer is too long.')),
      onText: (text) => resolve({ kind: 'text', text }),
      onFailure: reject,
    })
  })
}

/**
 * Sends one request to a provider and returns once its answer begins, with whoever reads it from then on. Throws what the
 * network or the deadline throws.
 */
export function openUpstream<Reader extends BodyReader>(
  call: UpstreamCall,
  createReader: (exchange: UpstreamExchange) => Reader,
): Promise<{ kind: 'stream'; reader: Reader } | Refused> {
  return exchange(call, ({ head, exchange: sent, resolve, reject }) => {
    if (readHeader(head.headers['content-type'])?.includes('text/event-stream')) {
      const reader = createReader(sent)
      resolve({ kind: 'stream', reader })
      return reader
    }
    resolve({ kind: 'failure', error: invalidAnswer('The provider answered with something other than a stream.') })
    sent.abort(new Error('The answer is no stream.'))
    return { onBytes: () => true, onEnd: () => undefined, onFailure: reject }
  })
}

type Opening<Answer> = {
  head: AnswerHead
  exchange: UpstreamExchange
  resolve: (answer: Answer) => void
  reject: (reason: Error) => void
}

function exchange<Answer>(
  call: UpstreamCall,
  readAnswer: (opening: Opening<Answer | Refused>) => BodyReader,
): Promise<Answer | Refused> {
  const { request, deadline, dispatcher } = call
  return new Promise((resolve, reject) => {
    const handler = new UpstreamExchange({
      deadline,
      onHead: (head, sent) =>
        head.statusCode <= 299
          ? readAnswer({ head, exchange: sent, resolve, reject })
          : readRefusal(call, { head, exchange: sent, resolve, reject }),
      onFailure: reject,
    })
    const { headers, body } = request
    const { origin, path } = splitAddress(request.url)
    const options = { origin, path, method: 'POST', headers, body }
    void (dispatcher ?? getUpstreamDispatcher()).dispatch(options, handler)
  })
}

function readRefusal(
  { adapter, request }: UpstreamCall,
  { head: { statusCode, headers }, exchange: sent, resolve, reject }: Opening<Refused>,
): BodyReader {
  return new TextCollector({
    bytesMax: ERROR_BYTES_MAX,
    onFull: () => sent.abort(new Error('The refusal is too long.')),
    onText: (text) => {
      const error = adapter.parseError({ status: statusCode, body: text, ...readPauses(headers) })
      resolve({ kind: 'failure', error: { ...error, raw: sanitizeUpstreamText(text, listSecrets(request.headers)) } })
    },
    onFailure: reject,
  })
}

function readPauses(headers: IncomingHttpHeaders): { retryAfter: string | null; retryAfterMs: string | null } {
  return { retryAfter: readHeader(headers['retry-after']), retryAfterMs: readHeader(headers['retry-after-ms']) }
}

/** The first value of a header. */
function readHeader(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** A 200 that cannot be read: as if the provider had failed. */
export function invalidAnswer(message: string): ProviderError {
  return { type: 'provider_unavailable', status: 200, message, code: null, retryAfterMs: null }
}
