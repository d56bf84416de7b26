import { request } from 'undici'
import { getEnv } from '@/lib/env'
import type { ChatRequest, ChatResult, ProviderError } from '@/lib/providers'
import type { ProviderAccess } from './resolve-provider'
import { toNetworkError } from './to-network-error'
import { getUpstreamDispatcher } from './upstream-dispatcher'
import { UpstreamDeadline } from './upstream-deadline'
import { UpstreamStream } from './upstream-stream'

export type EndpointAnswer =
  | { kind: 'result'; result: ChatResult }
  | { kind: 'stream'; stream: UpstreamStream }
  | { kind: 'failure'; error: ProviderError }

/** A refusal is read up to this size; what a provider sends beyond it says nothing new. */
const ERROR_BYTES_MAX = 64 * 1024
/** The largest whole answer that is parsed. */
const RESULT_BYTES_MAX = 64 * 1024 * 1024

export type EndpointCall = {
  access: ProviderAccess
  providerModelId: string
  chat: ChatRequest
  /** Aborted when the client goes away before an answer has begun. */
  signal: AbortSignal
}

/** Calls one endpoint once. Never throws: whatever goes wrong is a failure with a typed error. */
export async function callEndpoint({ access, providerModelId, chat, signal }: EndpointCall): Promise<EndpointAnswer> {
  const env = getEnv()
  const deadline = new UpstreamDeadline(env.UPSTREAM_TOTAL_TIMEOUT_MS)
  const onAbort = () => deadline.abort(signal.reason)
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort, { once: true })
  const stopListening = () => signal.removeEventListener('abort', onAbort)
  try {
    const { adapter, baseUrl, apiKey } = access
    const target = { baseUrl, apiKey, model: providerModelId }
    const { url, headers, body } = adapter.toRequest(chat, target)
    // A whole answer's headers come when it is written, so only streams are held to the short wait.
    deadline.enter('headers', chat.stream ? env.UPSTREAM_HEADERS_TIMEOUT_MS : env.UPSTREAM_TOTAL_TIMEOUT_MS)
    const response = await request(url, {
      method: 'POST',
      headers,
      body,
      dispatcher: getUpstreamDispatcher(),
      signal: deadline.signal,
    })
    // A body that is given up reports it as an error event; the reason is known here already.
    response.body.on('error', () => undefined)
    if (response.statusCode < 200 || response.statusCode > 299) {
      const text = await readText(response.body, ERROR_BYTES_MAX)
      const error = adapter.parseError({
        status: response.statusCode,
        body: text,
        retryAfter: readHeader(response.headers['retry-after']),
        retryAfterMs: readHeader(response.headers['retry-after-ms']),
      })
      return { kind: 'failure', error }
    }
    if (!chat.stream) {
      const text = await readText(response.body, RESULT_BYTES_MAX)
      return readResult(access, text)
    }
    if (!readHeader(response.headers['content-type'])?.includes('text/event-stream')) {
      response.body.destroy()
      return { kind: 'failure', error: invalidAnswer('The provider answered with something other than a stream.') }
    }
    deadline.enter('first_token', env.UPSTREAM_FIRST_TOKEN_TIMEOUT_MS)
    const stream = new UpstreamStream({
      body: response.body,
      parser: adapter.createStreamParser(),
      deadline,
      idleTimeoutMs: env.UPSTREAM_IDLE_TIMEOUT_MS,
      onHandedOver: stopListening,
    })
    return { kind: 'stream', stream }
  } catch (error) {
    return { kind: 'failure', error: toNetworkError(deadline.signal.reason ?? error) }
  } finally {
    if (!chat.stream) {
      deadline.clear()
      stopListening()
    }
  }
}

function readResult(access: ProviderAccess, text: string): EndpointAnswer {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return { kind: 'failure', error: invalidAnswer('The provider answered with something other than JSON.') }
  }
  const result = access.adapter.parseResponse(body)
  if (result.choices.length > 0) return { kind: 'result', result }
  // Some providers answer 200 with an error body: what it says decides, as if the status had been honest.
  return { kind: 'failure', error: result.error ?? invalidAnswer('The provider gave an answer without choices.') }
}

function invalidAnswer(message: string): ProviderError {
  return { type: 'provider_unavailable', status: 200, message, code: null, retryAfterMs: null }
}

async function readText(body: AsyncIterable<Buffer> & { destroy: () => unknown }, bytesMax: number): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    bytes += chunk.byteLength
    if (bytes > bytesMax) {
      body.destroy()
      break
    }
  }
  return Buffer.concat(chunks).subarray(0, bytesMax).toString('utf8')
}

function readHeader(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}
