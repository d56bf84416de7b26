import { isInvalidKey } from '../authenticate'
import { ProviderFailure } from '../provider-failure'
import type { ErrorReply, Wire } from '../wire'
import { parseMessagesRequest, type MessagesOptions } from './parse-messages-request'
import { eventFrame, renderEvents } from './render-events'
import { renderMessage } from './render-message'
import { invalid } from './validate-request'

const ERROR_TYPES: Record<ProviderFailure['kind'], string> = {
  invalid_request: 'invalid_request_error',
  authentication: 'authentication_error',
  permission: 'permission_error',
  payment: 'billing_error',
  not_found: 'not_found_error',
  context_length: 'invalid_request_error',
  moderation: 'invalid_request_error',
  payload_too_large: 'request_too_large',
  rate_limit: 'rate_limit_error',
  overloaded: 'overloaded_error',
  timeout: 'timeout_error',
  server: 'api_error',
}

let requestCount = 0

/** `POST /v1/messages`. */
export const anthropicWire: Wire<MessagesOptions> = {
  authenticate: (exchange) => {
    const { headers } = exchange.request
    const key = headers['x-api-key'] ?? headers.authorization?.replace(/^Bearer /, '')
    if (typeof key !== 'string' || key === '')
      throw new ProviderFailure('authentication', 'x-api-key header is required')
    if (isInvalidKey(key)) throw new ProviderFailure('authentication', 'invalid x-api-key')
    const version = headers['anthropic-version']
    if (version === undefined) throw invalid('anthropic-version: header is required')
    if (version !== '2023-06-01' && version !== '2023-01-01')
      throw invalid(`anthropic-version: "${String(version)}" is not a valid version`)
  },
  readModel: (body) => {
    if (typeof body.model === 'string' && body.model !== '') return body.model
    throw invalid(body.model === undefined ? 'model: Field required' : 'model: Input should be a valid string')
  },
  parse: (body, model, exchange) => {
    if (/does-not-exist/.test(model)) throw new ProviderFailure('not_found', `model: ${model}`)
    return parseMessagesRequest(body, model, exchange.provider)
  },
  renderAnswer: renderMessage,
  renderFrames: renderEvents,
  renderError: renderAnthropicError,
  renderStreamError: () =>
    eventFrame('content', { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
  describeContextOverflow: ({ limit, tokens }) =>
    `prompt is too long: ${String(tokens)} tokens > ${String(limit)} maximum`,
  streamHeaders: () => EVENT_STREAM,
}

const EVENT_STREAM = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' }

function renderAnthropicError(failure: ProviderFailure): ErrorReply {
  requestCount += 1
  const requestId = `req_sandbox${String(requestCount).padStart(8, '0')}`
  const error = { type: ERROR_TYPES[failure.kind], message: failure.message }
  return {
    status: failure.status,
    body: { type: 'error', error, request_id: requestId },
    headers: { 'request-id': requestId },
  }
}
