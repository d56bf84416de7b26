import { parseJson } from '../parse-json'
import { resolveBehaviour } from '../control/resolve-behaviour'
import { countPromptTokens } from '../generate/count-tokens'
import { sendFailure } from '../send-failure'
import type { Exchange } from '../transport/exchange'
import { sendJson } from '../transport/send-json'
import type { ProviderWorld } from '../world'
import { parseContents } from './parse-contents'
import { googleWire } from './wire'

/** `POST …:countTokens`. */
export function answerGoogleCountTokens(exchange: Exchange, world: ProviderWorld): void {
  try {
    googleWire.authenticate(exchange)
    const body = parseJson(exchange.entry.bodyText)
    const { model } = resolveBehaviour(exchange.provider, googleWire.readModel(body, exchange), world)
    const totalTokens = countPromptTokens({ turns: parseContents(body, model), tools: [] })
    sendJson(exchange, { text: JSON.stringify({ totalTokens }) })
  } catch (failure) {
    sendFailure(googleWire, exchange, failure)
  }
}
