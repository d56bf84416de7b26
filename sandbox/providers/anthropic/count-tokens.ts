import { parseJson } from '../parse-json'
import { resolveBehaviour } from '../control/resolve-behaviour'
import { countPromptTokens } from '../generate/count-tokens'
import { sendFailure } from '../send-failure'
import type { Exchange } from '../transport/exchange'
import { sendJson } from '../transport/send-json'
import type { ProviderWorld } from '../world'
import { parseAnthropicPrompt } from './parse-messages-request'
import { anthropicWire } from './wire'

/** `POST /v1/messages/count_tokens`: the count that a message with the same prompt is billed for. */
export function answerCountTokens(exchange: Exchange, world: ProviderWorld): void {
  try {
    anthropicWire.authenticate(exchange)
    const body = parseJson(exchange.entry.bodyText)
    const { model } = resolveBehaviour(exchange.provider, anthropicWire.readModel(body, exchange), world)
    const tokens = countPromptTokens(parseAnthropicPrompt(body, model, exchange.provider))
    sendJson(exchange, { text: JSON.stringify({ input_tokens: tokens }) })
  } catch (failure) {
    sendFailure(anthropicWire, exchange, failure)
  }
}
