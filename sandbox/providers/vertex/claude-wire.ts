import { parseMessagesRequest, type MessagesOptions } from '../anthropic/parse-messages-request'
import { invalid } from '../anthropic/validate-request'
import { anthropicWire } from '../anthropic/wire'
import { googleWire } from '../google/wire'
import { ProviderFailure } from '../provider-failure'
import type { Wire } from '../wire'

const ROUTE = /\/publishers\/anthropic\/models\/([^/]+):(rawPredict|streamRawPredict)$/
const VERSION = 'vertex-2023-10-16'
/** What Google decides before Anthropic's servers see a request. */
const BY_GOOGLE: readonly string[] = ['authentication', 'permission', 'not_found', 'rate_limit']

/** The model and the method of a path to Claude; null when it is none. */
export function readClaudeRoute(path: string): { model: string; method: string } | null {
  const [, model, method] = ROUTE.exec(path) ?? []
  return model === undefined || method === undefined ? null : { model: decodeURIComponent(model), method }
}

/** `POST …/publishers/anthropic/models/{model}:rawPredict`: the Messages form, with the model in the path alone. */
export const claudeWire: Wire<MessagesOptions> = {
  ...anthropicWire,
  authenticate: googleWire.authenticate,
  readModel: (_body, exchange) => readClaudeRoute(exchange.path)?.model ?? '',
  parse: ({ anthropic_version: version, ...body }, model, exchange) => {
    if (/does-not-exist/.test(model)) throw new ProviderFailure('not_found', `Publisher Model ${model} was not found.`)
    if (version !== VERSION) throw invalid(`anthropic_version: "${String(version)}" is not a valid version`)
    if (body.model !== undefined) throw invalid('model: Extra inputs are not permitted')
    const isStream = readClaudeRoute(exchange.path)?.method === 'streamRawPredict'
    return { ...parseMessagesRequest(body, model, exchange.provider), stream: isStream }
  },
  renderError: (failure, exchange) =>
    (BY_GOOGLE.includes(failure.kind) ? googleWire : anthropicWire).renderError(failure, exchange),
}
