import { failAtTheGate } from '../answer-call'
import { usageBender } from '../apply-answer-faults'
import { findFault, type Behaviour } from '../control/resolve-behaviour'
import { countTokens } from '../generate/count-tokens'
import { ProviderFailure } from '../provider-failure'
import { receiveCall, type ReceivedCall } from '../receive-call'
import type { Exchange } from '../transport/exchange'
import { sendWhole } from '../transport/send-whole'
import type { ProviderWorld } from '../world'
import { embedText } from './embed-text'
import { describeEmbeddingModel } from './embedding-models'
import type { EmbeddingsWire } from './embeddings-wire'

/** Answers one request for embeddings in a provider's wire format, faults included. */
export function answerEmbeddings(wire: EmbeddingsWire, exchange: Exchange, world: ProviderWorld): void {
  receiveCall(wire, { exchange, world }, (call) => answer(wire, exchange, call))
}

function answer(wire: EmbeddingsWire, exchange: Exchange, { body, model, behaviour }: ReceivedCall): void {
  if (behaviour.faults.length > 0 && failAtTheGate(exchange, behaviour)) return
  const call = wire.parse(body, model)
  const counts = call.texts.map((text) => Math.max(1, countTokens(text)))
  refuseOverflow(wire, behaviour, { tokens: Math.max(...counts), model })
  const tokens = counts.reduce((sum, count) => sum + count, 0)
  const dimensions = call.dimensions ?? describeEmbeddingModel(model).dimensions
  const texts = findFault(behaviour, 'empty') ? [] : call.texts
  exchange.entry.usage = { prompt: tokens, cached: 0, cacheWrite: 0, completion: 0, reasoning: 0 }
  const reply = wire.render({
    vectors: texts.map((text) => embedText(text, dimensions)),
    texts,
    tokens,
    id: `sbx${exchange.entry.id.toString(36).padStart(12, '0')}`,
    model: findFault(behaviour, 'wrong-model') ? 'some-other-model' : model,
    body,
    bendUsage: usageBender(behaviour),
  })
  sendWhole(exchange, JSON.stringify(reply), { behaviour, headers: {}, tokens: 0 })
}

function refuseOverflow(wire: EmbeddingsWire, behaviour: Behaviour, input: { tokens: number; model: string }): void {
  const limit = behaviour.contextLimit ?? describeEmbeddingModel(input.model).contextTokens
  const isForced = findFault(behaviour, 'context-length') !== undefined
  if (input.tokens <= limit && !isForced) return
  const sizes = { limit: isForced ? Math.min(limit, input.tokens - 1) : limit, tokens: input.tokens }
  throw new ProviderFailure('context_length', wire.describeContextOverflow(sizes))
}
