import type { ChatRequest, ChatResult } from '@/lib/providers'
import type { TimeLimits } from './find-time-limits'
import { invalidAnswer, postUpstream, readHeader, readText, type UpstreamError } from './post-upstream'
import type { ProviderAccess } from './resolve-provider'
import { toNetworkError } from './to-network-error'
import { UpstreamDeadline } from './upstream-deadline'
import { UpstreamStream } from './upstream-stream'

export type EndpointAnswer =
  | { kind: 'result'; result: ChatResult }
  | { kind: 'stream'; stream: UpstreamStream }
  | { kind: 'failure'; error: UpstreamError }

/** The largest whole answer that is parsed. */
const RESULT_BYTES_MAX = 64 * 1024 * 1024

export type EndpointCall = {
  access: ProviderAccess
  providerModelId: string
  chat: ChatRequest
  /** Aborted when the client goes away before an answer has begun. */
  signal: AbortSignal
  limits: TimeLimits
}

/** Calls one endpoint once. Never throws: whatever goes wrong is a failure with a typed error. */
export async function callEndpoint(call: EndpointCall): Promise<EndpointAnswer> {
  const { access, providerModelId, chat, signal, limits } = call
  const deadline = new UpstreamDeadline(limits.totalMs)
  const onAbort = () => deadline.abort(signal.reason)
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort, { once: true })
  const stopListening = () => signal.removeEventListener('abort', onAbort)
  try {
    const { adapter, baseUrl, apiKey, dispatcher } = access
    const target = { baseUrl, apiKey, model: providerModelId }
    // A whole answer's headers come when it is written, so only streams are held to the short wait.
    if (chat.stream) deadline.enter('headers', limits.headersMs)
    else deadline.enter('answer', limits.wholeMs)
    const sent = await postUpstream({ adapter, request: adapter.toRequest(chat, target), deadline, dispatcher })
    if (sent.kind === 'failure') return sent
    const { response } = sent
    if (!chat.stream) {
      deadline.enter('idle', limits.idleMs)
      const text = await readText(response.body, RESULT_BYTES_MAX, () => deadline.refresh())
      return readResult(access, text)
    }
    if (!readHeader(response.headers['content-type'])?.includes('text/event-stream')) {
      response.body.destroy()
      return { kind: 'failure', error: invalidAnswer('The provider answered with something other than a stream.') }
    }
    deadline.enter('first_token', limits.firstTokenMs)
    const stream = new UpstreamStream({
      body: response.body,
      parser: adapter.createStreamParser(),
      deadline,
      idleTimeoutMs: limits.idleMs,
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
