import { applyAnswerFaults, usageBender } from './apply-answer-faults'
import { contextLimitOf } from './context-limits'
import { findFault, type Behaviour } from './control/resolve-behaviour'
import { composeAnswer } from './generate/compose-answer'
import { countPromptTokens } from './generate/count-tokens'
import { kindOfStatus, ProviderFailure } from './provider-failure'
import { receiveCall, type ReceivedCall } from './receive-call'
import { resetConnection, type Exchange } from './transport/exchange'
import { planStream } from './transport/plan-stream'
import { sendStream } from './transport/send-stream'
import { sendWhole } from './transport/send-whole'
import type { Answer } from './types'
import type { ParsedCall, RenderInput, Wire } from './wire'
import type { ProviderWorld } from './world'

const DEFAULT_RETRY_AFTER_SECONDS = 1

/** Answers one completion request in a provider's wire format, faults included. */
export function answerCall<Options>(wire: Wire<Options>, exchange: Exchange, world: ProviderWorld): void {
  receiveCall(wire, { exchange, world }, (call) => answer(wire, exchange, { world, ...call }))
}

type Answering = ReceivedCall & { world: ProviderWorld }

function answer<Options>(wire: Wire<Options>, exchange: Exchange, context: Answering): void {
  const { behaviour, world, body, model } = context
  if (behaviour.faults.length > 0 && failAtTheGate(exchange, behaviour)) return
  const call = wire.parse(body, model, exchange)
  exchange.entry.stream = call.stream
  refusePrefill(call, behaviour)
  const tokens = countPromptTokens(call.prompt)
  refuseOverflow(wire, behaviour, { tokens, model })
  if (!call.stream && findFault(behaviour, 'error-in-stream'))
    throw new ProviderFailure('server', 'The server had an error.')
  const cache = world.cache.look(call.prompt, tokens)
  const answers = Array.from({ length: call.choiceCount }, (_, choiceIndex) =>
    applyAnswerFaults(composeAnswer(call.prompt, { promptTokens: tokens, cache, choiceIndex }), behaviour),
  )
  exchange.entry.usage = totalUsage(answers)
  send(wire, exchange, { call, answers, behaviour })
}

type Sending<Options> = { call: ParsedCall<Options>; answers: Answer[]; behaviour: Behaviour }

function send<Options>(wire: Wire<Options>, exchange: Exchange, { call, answers, behaviour }: Sending<Options>): void {
  const input: RenderInput<Options> = {
    call,
    answers,
    id: findFault(behaviour, 'duplicate-id') ? 'duplicate0000000000000000' : createId(),
    model: findFault(behaviour, 'wrong-model') ? 'some-other-model' : call.prompt.model,
    bendUsage: usageBender(behaviour),
    redactThinking: findFault(behaviour, 'redacted-thinking') !== undefined,
  }
  if (!call.stream) {
    const tokens = exchange.entry.usage?.completion ?? 0
    sendWhole(exchange, JSON.stringify(wire.renderAnswer(input)), { behaviour, headers: {}, tokens })
    return
  }
  const plan = planStream(wire.renderFrames(input), behaviour, wire.renderStreamError)
  sendStream(exchange, plan, { behaviour, headers: wire.streamHeaders(call) })
}

/** Faults that come before any answer; true when the response is settled. */
export function failAtTheGate(exchange: Exchange, behaviour: Behaviour): boolean {
  const status = findFault(behaviour, 'status')
  if (status?.status !== undefined) {
    const retryAfterSeconds =
      status.retryAfterSeconds ?? (status.status === 429 ? DEFAULT_RETRY_AFTER_SECONDS : undefined)
    const message = `Simulated failure with status ${String(status.status)}.`
    throw new ProviderFailure(kindOfStatus(status.status), message, { status: status.status, retryAfterSeconds })
  }
  if (findFault(behaviour, 'moderation')) {
    throw new ProviderFailure('moderation', 'The prompt was flagged by the content policy.')
  }
  if (findFault(behaviour, 'reset')) {
    resetConnection(exchange)
    return true
  }
  const html = findFault(behaviour, 'html')
  if (html) sendHtml(exchange, html.status ?? 200)
  return html !== undefined || findFault(behaviour, 'hang') !== undefined
}

function sendHtml(exchange: Exchange, status: number): void {
  exchange.entry.status = status
  exchange.response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
  exchange.response.end(
    '<!doctype html><html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>',
  )
}

/** Some models answer only what a user or a tool said last. */
function refusePrefill(call: Pick<ParsedCall<unknown>, 'prompt'>, behaviour: Behaviour): void {
  if (!findFault(behaviour, 'reject-prefill') || call.prompt.turns.at(-1)?.role !== 'assistant') return
  throw new ProviderFailure('invalid_request', 'This model does not support assistant message prefill.')
}

function refuseOverflow<Options>(
  wire: Wire<Options>,
  behaviour: Behaviour,
  prompt: { tokens: number; model: string },
): void {
  const limit = behaviour.contextLimit ?? contextLimitOf(prompt.model)
  const isForced = findFault(behaviour, 'context-length') !== undefined
  if (prompt.tokens <= limit && !isForced) return
  const sizes = { limit: isForced ? Math.min(limit, prompt.tokens - 1) : limit, tokens: prompt.tokens }
  throw new ProviderFailure('context_length', wire.describeContextOverflow(sizes))
}

function totalUsage(answers: readonly Answer[]): Answer['usage'] {
  const [first, ...others] = answers.map((one) => one.usage)
  const total = { prompt: 0, cached: 0, cacheWrite: 0, completion: 0, reasoning: 0, ...first }
  for (const usage of others) {
    total.completion += usage.completion
    total.reasoning += usage.reasoning
  }
  return total
}

let idCount = 0

function createId(): string {
  idCount += 1
  return `sbx${idCount.toString(36).padStart(8, '0')}${Math.random().toString(36).slice(2, 14).padEnd(12, '0')}`
}
