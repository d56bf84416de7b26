import type { ProviderFailure } from '../provider-failure'
import type { ErrorReply } from '../wire'
import { dialectOf } from './dialects'

const TYPES: Record<ProviderFailure['kind'], string> = {
  invalid_request: 'invalid_request_error',
  authentication: 'invalid_request_error',
  permission: 'invalid_request_error',
  payment: 'insufficient_quota',
  not_found: 'invalid_request_error',
  context_length: 'invalid_request_error',
  moderation: 'invalid_request_error',
  payload_too_large: 'invalid_request_error',
  rate_limit: 'requests',
  overloaded: 'server_error',
  timeout: 'timeout',
  server: 'server_error',
}

const CODES: Partial<Record<ProviderFailure['kind'], string>> = {
  authentication: 'invalid_api_key',
  permission: 'unsupported_country_region_territory',
  payment: 'insufficient_quota',
  not_found: 'model_not_found',
  context_length: 'context_length_exceeded',
  moderation: 'content_policy_violation',
  rate_limit: 'rate_limit_exceeded',
}

/** A failure as this OpenAI-compatible provider words it. */
export function renderOpenAIError(failure: ProviderFailure, provider: string): ErrorReply {
  const { status, message, param } = failure
  const code = failure.code ?? CODES[failure.kind] ?? null
  const type = TYPES[failure.kind]
  return { status, body: SHAPES[dialectOf(provider).errors]({ status, message, param, code, type }) }
}

type Parts = { status: number; message: string; param: string | null; code: string | null; type: string }

const SHAPES: Record<ReturnType<typeof dialectOf>['errors'], (parts: Parts) => unknown> = {
  openai: ({ message, type, param, code }) => ({ error: { message, type, param, code } }),
  azure: renderAzure,
  xai: ({ message, type, code }) => ({ code: code ?? type, error: message }),
  mistral: renderMistral,
  cohere: ({ message }) => ({ id: 'sandbox-error', message }),
  flat: ({ message, type, param, code }) => ({ message, type, param, code }),
  problem: ({ message, type, status }) => ({ type: 'about:blank', title: type, status, detail: message }),
  deepinfra: ({ message }) => ({ detail: { error: message } }),
  novita: ({ message, type, code, status }) => ({
    code: status,
    reason: (code ?? type).toUpperCase(),
    message,
    metadata: {},
  }),
  minimax: ({ message, type, status }) => ({
    type: 'error',
    error: { type, message, http_code: String(status) },
    request_id: 'sandbox-error',
  }),
  alibaba: ({ message, type, param, code }) => ({ error: { message, type, param, code }, request_id: 'sandbox-error' }),
}

/** Azure's front door has numbers and names of its own; what its filters stop comes with their findings. */
function renderAzure({ status, message, param, code, type }: Parts): unknown {
  if (status === 401 || status === 429) return { error: { code: String(status), message } }
  if (code === 'model_not_found') return { error: { code: 'DeploymentNotFound', message } }
  if (code !== 'content_policy_violation') return { error: { message, type, param, code } }
  const innererror = {
    code: 'ResponsibleAIPolicyViolation',
    content_filter_result: { violence: { filtered: true, severity: 'high' } },
  }
  return { error: { message, type: null, param: 'prompt', code: 'content_filter', status, innererror } }
}

/** Mistral answers in FastAPI's shapes for authentication and for unknown fields. */
function renderMistral({ status, message, param, code, type }: Parts): unknown {
  if (status === 401) return { detail: 'Unauthorized' }
  if (status === 422) {
    const detail = [{ type: code, loc: (param ?? 'body').split('.'), msg: message, input: null }]
    return { object: 'error', message: { detail }, type, param: null, code: null }
  }
  return { object: 'error', message, type, param, code }
}
