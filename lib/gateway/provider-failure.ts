import type { Availability } from '@/lib/core/availability'
import { AppError, type ErrorCode } from '@/lib/core/errors'
import type { GenerationAttempt } from '@/lib/ledger'
import type { ProviderErrorType } from '@/lib/providers'
import { toQuotaHeaders } from './free-quota'
import { toAvailability } from './plan/to-availability'
import type { PlannedAttempt } from './plan-route'
import type { UpstreamError } from './post-upstream'
import { sanitizeUpstreamText } from './sanitize-upstream-text'

/**
 * What the caller is told when a provider's failure is final: a 5xx only where the same request may work later. Our own
 * credentials' troubles with a provider are not the caller's: they become a plain 502, which lasts until the operator has
 * mended them.
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
  not_found: 'no_endpoints',
  provider_unavailable: 'provider_unavailable',
  server: 'provider_unavailable',
  unmapped: 'provider_unavailable',
}

const OUR_CREDENTIALS: ReadonlySet<ProviderErrorType> = new Set([
  'authentication',
  'permission_denied',
  'payment_required',
])

/** Failures that pass: the same request may work in a moment. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'rate_limit_exceeded',
  'provider_overloaded',
  'provider_unavailable',
  'timeout',
])

export type PublicErrorInput = {
  error: UpstreamError
  providerName: string
  /** All that were tried. The last one is the one that failed now. */
  records: readonly GenerationAttempt[]
  /** Set when nobody answered: the error then says in a machine's words why, and whether to try again. */
  attempt?: PlannedAttempt
}

/** A provider's failure as the API's error: honest about who failed, silent about our secrets and our network. */
export function toPublicError({ error, providerName, records, attempt }: PublicErrorInput): AppError {
  const code = CODE_OF[error.type]
  const retryAfterSeconds = error.retryAfterMs === null ? undefined : error.retryAfterMs / 1_000
  const previous = records.slice(0, -1).map(toPreviousError)
  const shared = previous.length > 0 ? { previous_errors: previous } : {}
  if (error.code === 'free_quota') return toQuotaError(error, { shared, retryAfterSeconds })
  const { message, ...words } = tellWords({ error, providerName, records })
  const availability = attempt ? describeAvailability({ code, records, attempt, retryAfterSeconds }) : null
  return new AppError(code, message, {
    details: {
      provider_name: providerName,
      ...words,
      ...(isOwnKey(records) ? { is_byok: true } : {}),
      ...shared,
      ...(availability ? { availability } : {}),
    },
    retryAfterSeconds,
  })
}

/** What the provider said, as far as it may be told. */
function tellWords({ error, providerName, records }: PublicErrorInput): {
  message: string
  raw: string
  provider_code?: string
} {
  if (OUR_CREDENTIALS.has(error.type)) {
    const message = describeRefusal(providerName, records)
    return { message, raw: message }
  }
  const said = sanitizeUpstreamText(error.message)
  return {
    message: describe(CODE_OF[error.type], providerName, said),
    raw: error.raw ?? said,
    ...(error.code === null ? {} : { provider_code: sanitizeUpstreamText(error.code) }),
  }
}

function toQuotaError(
  error: UpstreamError,
  { shared, retryAfterSeconds }: { shared: Record<string, unknown>; retryAfterSeconds: number | undefined },
): AppError {
  return new AppError('rate_limit_exceeded', error.message, {
    details: { reason: 'free_quota', ...shared },
    retryAfterSeconds,
    headers: toQuotaHeaders(error),
  })
}

function isOwnKey(records: readonly GenerationAttempt[]): boolean {
  return records.at(-1)?.is_byok === true
}

function describeRefusal(providerName: string, records: readonly GenerationAttempt[]): string {
  if (!isOwnKey(records)) return `${providerName} refused this installation's credentials.`
  return `${providerName} refused your own key. Replace it (PATCH /api/v1/byok/{id}), or let our capacity stand in for it.`
}

function describe(code: ErrorCode, providerName: string, message: string): string {
  if (code === 'rate_limit_exceeded') return `${providerName} is rate-limiting requests right now: ${message}`
  if (code === 'provider_unavailable') return `${providerName} could not answer: ${message}`
  if (code === 'no_endpoints') return `${providerName} does not have this model right now: ${message}`
  return message
}

type AvailabilityInput = {
  code: ErrorCode
  records: readonly GenerationAttempt[]
  attempt: PlannedAttempt
  retryAfterSeconds: number | undefined
}

/** Null where trying again, or elsewhere, does not help: a mistake in the request. */
function describeAvailability(input: AvailabilityInput): Availability | null {
  const { code, records, attempt, retryAfterSeconds } = input
  const facts = {
    requestedModels: [...new Set([...records.map((record) => record.model), attempt.model.slug])],
    affectedProviders: [...new Set([...records.map((record) => record.provider), attempt.endpoint.providerSlug])],
    retryAfterSeconds,
  }
  if (code === 'no_endpoints') return toAvailability({ ...facts, code: 'model_unavailable_upstream' })
  if (!PASSING.has(code)) return null
  const areAllLimited =
    code === 'rate_limit_exceeded' && records.every((record) => record.error_type === 'rate_limit_exceeded')
  return toAvailability({ ...facts, code: areAllLimited ? 'capacity_exhausted' : 'temporarily_unavailable' })
}

/** `code` is our canonical word, as in `error_type`. */
function toPreviousError(record: GenerationAttempt): Record<string, unknown> {
  return {
    provider: record.provider,
    model: record.model,
    code: record.error_type,
    status: record.status,
    ...(record.is_byok ? { is_byok: true } : {}),
  }
}
