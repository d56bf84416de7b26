import { request as send, type Dispatcher } from 'undici'
import type { ProviderAdapter, ProviderError, ProviderRequest } from '@/lib/providers'
import { sanitizeUpstreamText } from './sanitize-upstream-text'
import { getUpstreamDispatcher } from './upstream-dispatcher'
import type { UpstreamDeadline } from './upstream-deadline'

/** A refusal is read up to this size; what a provider sends beyond it says nothing new. */
const ERROR_BYTES_MAX = 64 * 1024
/** Shorter "keys" are no secrets, and taking them out would garble words. */
const SECRET_LENGTH_MIN = 8

/** A failure with what the provider wrote, fit to be shown. */
export type UpstreamError = ProviderError & { raw?: string }

export type Posted =
  | { kind: 'response'; response: Dispatcher.ResponseData }
  /** The provider refused; its words were read. */
  | { kind: 'failure'; error: UpstreamError }

/** Sends one request to a provider. Returns once headers are there; throws what the network or the deadline throws. */
export async function postUpstream({
  adapter,
  request,
  deadline,
  dispatcher,
}: {
  adapter: ProviderAdapter
  request: ProviderRequest
  deadline: UpstreamDeadline
  /** The shared connections to providers unless said. */
  dispatcher?: Dispatcher | undefined
}): Promise<Posted> {
  const response = await send(request.url, {
    method: 'POST',
    headers: request.headers,
    body: request.body,
    dispatcher: dispatcher ?? getUpstreamDispatcher(),
    signal: deadline.signal,
  })
  // A body that is given up reports it as an error event; the reason is known here already.
  response.body.on('error', () => undefined)
  if (response.statusCode >= 200 && response.statusCode <= 299) return { kind: 'response', response }
  const text = await readText(response.body, ERROR_BYTES_MAX)
  const error = adapter.parseError({
    status: response.statusCode,
    body: text,
    retryAfter: readHeader(response.headers['retry-after']),
    retryAfterMs: readHeader(response.headers['retry-after-ms']),
  })
  return { kind: 'failure', error: { ...error, raw: sanitizeUpstreamText(text, listSecrets(request)) } }
}

/** What was sent as a credential: the one thing that must not come back in an answer. */
function listSecrets({ headers }: ProviderRequest): string[] {
  return Object.entries(headers)
    .filter(([name]) => /^(?:authorization|.*api-key)$/i.test(name))
    .map(([, value]) => value.replace(/^bearer\s+/i, ''))
    .filter((secret) => secret.length >= SECRET_LENGTH_MIN)
}

/** A body as text, up to a size. */
export async function readText(
  body: AsyncIterable<Buffer> & { destroy: () => unknown },
  bytesMax: number,
  onChunk?: () => void,
): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    bytes += chunk.byteLength
    onChunk?.()
    if (bytes > bytesMax) {
      body.destroy()
      break
    }
  }
  return Buffer.concat(chunks).subarray(0, bytesMax).toString('utf8')
}

/** The first value of a header. */
export function readHeader(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** A 200 that cannot be read: as if the provider had failed. */
export function invalidAnswer(message: string): ProviderError {
  return { type: 'provider_unavailable', status: 200, message, code: null, retryAfterMs: null }
}
