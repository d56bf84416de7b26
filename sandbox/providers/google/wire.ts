import { isInvalidKey } from '../authenticate'
import { ProviderFailure } from '../provider-failure'
import type { Exchange } from '../transport/exchange'
import type { ErrorReply, Wire } from '../wire'
import { parseGenerateRequest, type GenerateOptions } from './parse-generate-request'
import { renderChunks } from './render-chunks'
import { renderContent } from './render-content'

const STATUSES: Record<ProviderFailure['kind'], string> = {
  invalid_request: 'INVALID_ARGUMENT',
  authentication: 'UNAUTHENTICATED',
  permission: 'PERMISSION_DENIED',
  payment: 'FAILED_PRECONDITION',
  not_found: 'NOT_FOUND',
  context_length: 'INVALID_ARGUMENT',
  moderation: 'INVALID_ARGUMENT',
  payload_too_large: 'INVALID_ARGUMENT',
  rate_limit: 'RESOURCE_EXHAUSTED',
  overloaded: 'UNAVAILABLE',
  timeout: 'DEADLINE_EXCEEDED',
  server: 'INTERNAL',
}
const ROUTE = /\/models\/([^/]+):(generateContent|streamGenerateContent|countTokens)$/

/** The model and the method of a Gemini path; null when it is none. */
export function readRoute(path: string): { model: string; method: string } | null {
  const match = ROUTE.exec(path)
  return match?.[1] === undefined || match[2] === undefined
    ? null
    : { model: decodeURIComponent(match[1]), method: match[2] }
}

/** `POST /v1beta/models/{model}:generateContent` and `:streamGenerateContent`. */
export const googleWire: Wire<GenerateOptions> = {
  authenticate: authenticateGoogle,
  readModel: (_body, exchange) => readRoute(exchange.path)?.model ?? '',
  parse: (body, model, exchange) => {
    if (/does-not-exist/.test(model)) {
      throw new ProviderFailure(
        'not_found',
        `models/${model} is not found for API version v1beta, or is not supported for generateContent.`,
      )
    }
    const isStream = readRoute(exchange.path)?.method === 'streamGenerateContent'
    const format = new URLSearchParams(exchange.query).get('alt') === 'sse' ? 'events' : 'array'
    return parseGenerateRequest(body, { model, provider: exchange.provider, stream: isStream ? format : 'none' })
  },
  renderAnswer: renderContent,
  renderFrames: renderChunks,
  renderError: renderGoogleError,
  renderStreamError: () => {
    const error = { code: 503, message: 'The model is overloaded. Please try again later.', status: 'UNAVAILABLE' }
    return { kind: 'content', text: `data: ${JSON.stringify({ error })}\r\n\r\n`, tokens: 0 }
  },
  describeContextOverflow: ({ limit, tokens }) =>
    `The input token count (${String(tokens)}) exceeds the maximum number of tokens allowed (${String(limit)}).`,
  streamHeaders: (call) => (call.options.stream === 'array' ? JSON_STREAM : EVENT_STREAM),
}

const EVENT_STREAM = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }
const JSON_STREAM = { 'content-type': 'application/json; charset=UTF-8' }

function authenticateGoogle(exchange: Exchange): void {
  const { headers } = exchange.request
  const fromQuery = exchange.query === '' ? null : new URLSearchParams(exchange.query).get('key')
  const key = headers['x-goog-api-key'] ?? fromQuery ?? headers.authorization?.replace(/^Bearer /, '')
  if (typeof key !== 'string' || key === '') {
    // Google refuses a missing key as a matter of permission, with 403.
    const message =
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API."
    throw new ProviderFailure('permission', message)
  }
  if (isInvalidKey(key))
    throw new ProviderFailure('invalid_request', 'API key not valid. Please pass a valid API key.', {
      code: 'API_KEY_INVALID',
    })
}

function renderGoogleError(failure: ProviderFailure): ErrorReply {
  // A blocked prompt is a normal response without candidates.
  if (failure.kind === 'moderation') {
    const usageMetadata = { promptTokenCount: 1, totalTokenCount: 1 }
    return { status: 200, body: { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata } }
  }
  const { status: code, message } = failure
  const details = [...errorInfo(failure), ...retryInfo(failure)]
  return {
    status: code,
    body: { error: { code, message, status: STATUSES[failure.kind], ...(details.length > 0 ? { details } : {}) } },
  }
}

function errorInfo(failure: ProviderFailure): unknown[] {
  if (failure.code === null) return []
  return [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: failure.code, domain: 'googleapis.com' }]
}

/** Gemini says in the body, not in a header, when to come back. */
function retryInfo(failure: ProviderFailure): unknown[] {
  if (failure.retryAfterSeconds === undefined) return []
  return [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${String(failure.retryAfterSeconds)}s` }]
}
