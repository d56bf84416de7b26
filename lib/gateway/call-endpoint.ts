import { isClientGone, watchClient } from '@/lib/http'
import type { ChatRequest, ChatResult, ModelName, ProviderTarget } from '@/lib/providers'
import { forgetToken, signRequest, toTarget } from './credentials'
import type { TimeLimits } from './find-time-limits'
import { invalidAnswer, openUpstream, postUpstream, type UpstreamCall, type UpstreamError } from './post-upstream'
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
  model: ModelName
  chat: ChatRequest
  /** When its client goes away before an answer has begun, the call ends; null: it does not. */
  request: Request | null
  limits: TimeLimits
}

/**
 * Calls one endpoint once, or a second time with a new token when the first was refused one that had grown old. Never
 * throws: whatever goes wrong is a failure with a typed error.
 */
export async function callEndpoint(call: EndpointCall): Promise<EndpointAnswer> {
  const { access, model } = call
  if (!access.credentials) return send(call, { baseUrl: access.baseUrl, apiKey: access.apiKey, model: model.id })
  try {
    const target = await toTarget(access, model)
    const answer = await send(call, target)
    const isRefused = answer.kind === 'failure' && answer.error.type === 'authentication'
    return isRefused && forgetToken(access, target.apiKey) ? await send(call, await toTarget(access, model)) : answer
  } catch (error) {
    return { kind: 'failure', error: toNetworkError(error) }
  }
}

async function send(call: EndpointCall, target: ProviderTarget): Promise<EndpointAnswer> {
  const { access, chat, limits } = call
  const { adapter, dispatcher } = access
  const deadline = new UpstreamDeadline(limits.totalMs, limits.stepMs)
  try {
    const request = signRequest(access, adapter.toRequest(chat, target))
    const sent: UpstreamCall = { adapter, request, deadline, dispatcher }
    if (chat.stream) return await openStream(call, sent)
    // A whole answer's headers come when it is written, so only streams are held to the short wait.
    deadline.enter('answer', limits.wholeMs)
    const posted = await postUpstream({ idleMs: limits.idleMs, bytesMax: RESULT_BYTES_MAX, ...sent })
    return posted.kind === 'text' ? readResult(access, posted.text) : posted
  } catch (error) {
    return { kind: 'failure', error: toNetworkError(deadline.reason ?? error) }
  } finally {
    if (!chat.stream) deadline.clear()
  }
}

async function openStream({ access, request, limits }: EndpointCall, sent: UpstreamCall): Promise<EndpointAnswer> {
  const { deadline } = sent
  const onLeave = () => deadline.abort(new Error('The client went away.'))
  const stopWatching = request ? watchClient(request, onLeave) : () => undefined
  let isOpen = false
  try {
    if (request && isClientGone(request)) onLeave()
    deadline.enter('headers', limits.headersMs)
    const opened = await openUpstream(sent, (exchange) => {
      deadline.enter('first_token', limits.firstTokenMs)
      return new UpstreamStream({
        exchange,
        parser: access.adapter.createStreamParser(),
        deadline,
        idleTimeoutMs: limits.idleMs,
        onHandedOver: stopWatching,
      })
    })
    if (opened.kind === 'failure') return opened
    isOpen = true
    return { kind: 'stream', stream: opened.reader }
  } finally {
    if (!isOpen) {
      deadline.clear()
      stopWatching()
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
