import { AppError, ERROR_STATUS, type ErrorCode } from '@/lib/core/errors'

type Advice = { meaning: string; remedy: string }

/** What each error means and what to do; the compiler sees that none is forgotten. */
const ADVICE = {
  invalid_request: {
    meaning: 'A field is missing or wrong.',
    remedy: 'The message names the field and what it must be.',
  },
  invalid_json: { meaning: 'The body is not JSON.', remedy: 'Send a JSON object; the message says where it breaks.' },
  invalid_image: { meaning: 'An image cannot be read.', remedy: 'Check its URL or its base64.' },
  image_too_large: { meaning: 'An image has too many bytes or pixels.', remedy: 'Send a smaller one.' },
  unsupported_image_format: { meaning: 'The model does not read this format.', remedy: 'Send PNG, JPEG, WebP or GIF.' },
  image_download_failed: {
    meaning: 'An image’s URL did not answer.',
    remedy: 'Make it public, or send the image itself as base64.',
  },
  context_length_exceeded: {
    meaning: 'Prompt and answer do not fit into the model’s context.',
    remedy: 'Shorten the prompt, lower `max_tokens`, or add a model with a longer context to `models`.',
  },
  max_tokens_exceeded: {
    meaning: 'More tokens were asked for than the model can write.',
    remedy: 'Lower `max_tokens`.',
  },
  content_policy_violation: {
    meaning: 'A provider refused the content.',
    remedy: 'Change it, or name another model in `models`.',
  },
  model_not_found: {
    meaning: 'No model has this name.',
    remedy: 'The message suggests the nearest names; GET /models lists all.',
  },
  authentication: {
    meaning: 'The key is missing, wrong, expired or disabled.',
    remedy: 'Send `Authorization: Bearer <key>`, or make a new key.',
  },
  insufficient_credits: {
    meaning: 'The balance does not carry the most that the request can cost.',
    remedy: 'Buy credits, or lower `max_tokens` to what the message says you can afford.',
  },
  key_limit_exceeded: {
    meaning: 'The key’s own limit is reached.',
    remedy: 'Raise the key’s limit, or wait until it begins anew.',
  },
  payment_declined: { meaning: 'The bank refused the card.', remedy: 'Use another card.' },
  permission_denied: { meaning: 'This key or person may not do that.', remedy: 'Ask an admin of the organization.' },
  budget_exceeded: {
    meaning: 'The organization’s budget for the day, week or month is used up.',
    remedy: 'Raise the budget, or wait until the period that the message names ends.',
  },
  guardrail_blocked: {
    meaning: 'A guardrail of the organization blocks what the request, or its answer, contains.',
    remedy: '`metadata.patterns` names the rules; take that out, or ask an admin.',
  },
  account_frozen: {
    meaning: 'A payment was disputed; the account is frozen.',
    remedy: 'Settle the dispute, or write to the operator.',
  },
  not_found: { meaning: 'There is nothing of that name, or it is not yours.', remedy: 'Check the id.' },
  no_endpoints: { meaning: 'No endpoint can serve the request as it is.', remedy: 'See the list below.' },
  method_not_allowed: {
    meaning: 'The path does not take this method.',
    remedy: 'The header `Allow` says which it takes.',
  },
  request_timeout: { meaning: 'The body did not arrive in time.', remedy: 'Send it again.' },
  conflict: {
    meaning: 'Something with that name exists, or was changed meanwhile.',
    remedy: 'Read it again, then repeat.',
  },
  payload_too_large: { meaning: 'The body is larger than 20 MB.', remedy: 'Send less.' },
  unsupported_media_type: {
    meaning: 'The body is of a type that the path does not take.',
    remedy: 'Send `Content-Type: application/json`.',
  },
  idempotency_mismatch: {
    meaning: 'An `Idempotency-Key` came again with another body.',
    remedy: 'Use a new key for a new request.',
  },
  rate_limit_exceeded: {
    meaning: 'Too many requests, here or at every provider.',
    remedy: 'Wait as long as `Retry-After` says.',
  },
  server: {
    meaning: 'Something went wrong on our side. Nothing was billed.',
    remedy: 'Try again; tell the operator the `x-request-id` when it stays.',
  },
  provider_unavailable: {
    meaning: 'The provider failed, and no other one could answer.',
    remedy: 'Try again, or add models to `models`.',
  },
  provider_overloaded: {
    meaning: 'Every endpoint is overloaded.',
    remedy: 'Try again after a moment, or add models to `models`.',
  },
  service_unavailable: {
    meaning: 'This installation cannot serve right now.',
    remedy: 'Wait as long as `Retry-After` says.',
  },
  timeout: {
    meaning: 'No provider answered in time.',
    remedy: 'Try again, stream the answer, or choose a faster model.',
  },
} as const satisfies Record<ErrorCode, Advice>

export type ErrorAdvice = Advice & { status: number; type: string; code: string }

/** Every error by status: its public name in `error.metadata.error_type`, our finer one, and what to do. */
export function listErrors(): ErrorAdvice[] {
  return Object.entries(ADVICE)
    .flatMap(([name, advice]) => (isErrorCode(name) ? [{ ...advice, ...nameError(name) }] : []))
    .sort((left, right) => left.status - right.status)
}

const isErrorCode = (name: string): name is ErrorCode => name in ERROR_STATUS

function nameError(code: ErrorCode): Pick<ErrorAdvice, 'status' | 'type' | 'code'> {
  const { status, type } = new AppError(code, '')
  return { status, type, code }
}
