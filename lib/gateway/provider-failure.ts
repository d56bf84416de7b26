import { AppError, type ErrorCode } from '@/lib/core/errors'
import type { GenerationAttempt } from '@/lib/ledger'
import type { ProviderError, ProviderErrorType } from '@/lib/providers'
import { toQuotaHeaders } from './free-quota'

/**
 * What the caller is told when a provider's failure is final. Our own credentials' troubles with a provider are not the
 * caller's: they become a plain 502.
 */
const CODE_OF: Readonly<Record<ProviderErrorType, ErrorCode>> = {
  context_length_exceeded: 'context_length_exceeded',
  max_tokens_exceeded: 'max_tokens_exceeded',
  content_policy_violation: 'content_policy_violation',
  invalid_request: 'invalid_request',
  invalid_image: 'invalid_image',
  payload_too_large: 'payload_too_large',
  rate_limit_exceeded: 'rate_limit_exceeded',
  provider_overloaded: 'provider_overloaded',
  timeout: 'timeout',
  authentication: 'provider_unavailable',
  permission_denied: 'provider_unavailable',
  payment_required: 'provider_unavailable',
  not_found: 'provider_unavailable',
  provider_unavailable: 'provider_unavailable',
  server: 'provider_unavailable',
  unmapped: 'provider_unavailable',
}

const OUR_CREDENTIALS: ReadonlySet<ProviderErrorType> = new Set([
  'authentication',
  'permission_denied',
  'payment_required',
])

/** A provider's failure as the API's error: honest about who failed, silent about our secrets. */
export function toPublicError({
  error,
  providerName,
  records,
}: {
  error: ProviderError
  providerName: string
  records: readonly GenerationAttempt[]
}): AppError {
  const code = CODE_OF[error.type]
  const isOurQuota = error.code === 'free_quota'
  const isHidden = OUR_CREDENTIALS.has(error.type)
  const message = isHidden ? `${providerName} refused this installation's credentials.` : error.message
  return new AppError(code, isOurQuota ? message : describe(code, providerName, message), {
    details: {
      ...(isOurQuota ? { reason: 'free_quota' } : { provider_name: providerName, raw: message }),
      ...(error.code !== null && !isHidden && !isOurQuota ? { provider_code: error.code } : {}),
      ...(records.length > 1 ? { previous_errors: records.slice(0, -1).map(toPreviousError) } : {}),
    },
    retryAfterSeconds: error.retryAfterMs === null ? undefined : error.retryAfterMs / 1_000,
    headers: toQuotaHeaders(error),
  })
}

function describe(code: ErrorCode, providerName: string, message: string): string {
  if (code === 'rate_limit_exceeded') return `${providerName} is rate-limiting requests right now: ${message}`
  if (code === 'provider_unavailable') return `${providerName} could not answer: ${message}`
  return message
}

function toPreviousError(record: GenerationAttempt): Record<string, unknown> {
  return { provider: record.provider, model: record.model, code: record.error_type, status: record.status }
}
