import { parseJson } from '../answer-call'
import { findFault, resolveBehaviour } from '../control/resolve-behaviour'
import { kindOfStatus, ProviderFailure } from '../provider-failure'
import { sendFailure } from '../send-failure'
import { afterDelay, type Exchange } from '../transport/exchange'
import { sendJson } from '../transport/send-json'
import type { ProviderWorld } from '../world'
import { renderEmbeddings } from './embeddings'
import { openaiWire } from './wire'

/** Answers `POST …/embeddings`; of the faults only a status applies. */
export function answerEmbeddings(exchange: Exchange, world: ProviderWorld): void {
  try {
    openaiWire.authenticate(exchange)
    const body = parseJson(exchange.entry.bodyText)
    const { model, behaviour } = resolveBehaviour(exchange.provider, openaiWire.readModel(body, exchange), world)
    exchange.entry.model = model
    const status = findFault(behaviour, 'status')?.status
    if (status !== undefined) throw new ProviderFailure(kindOfStatus(status), 'Simulated failure.', { status })
    const text = JSON.stringify(renderEmbeddings(body, model))
    afterDelay(exchange, behaviour.latencyMs, () => {
      sendJson(exchange, { text })
    })
  } catch (failure) {
    sendFailure(openaiWire, exchange, failure)
  }
}
