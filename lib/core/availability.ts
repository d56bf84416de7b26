import type { ErrorCode } from './errors'

/**
 * Why no endpoint could serve a request, in the public vocabulary of `error.availability` (api contract §1.1). The status
 * is that of the error code.
 */
export const AVAILABILITY = {
  model_not_found: {
    errorCode: 'model_not_found',
    isRetryable: false,
    meaning: 'No model has this name.',
    remedy: 'Look the name up at GET /api/v1/models; the message suggests the nearest ones.',
  },
  wrong_endpoint: {
    errorCode: 'invalid_request',
    isRetryable: false,
    meaning: 'The model exists, but not for this kind of request.',
    remedy: 'Choose a model whose output is what this path gives, or call the path that fits the model.',
  },
  no_endpoints: {
    errorCode: 'no_endpoints',
    isRetryable: false,
    meaning: 'No endpoint of the model can be used with these settings.',
    remedy: 'Widen `provider.only` and `provider.ignore`, or choose another model.',
  },
  model_deprecated: {
    errorCode: 'no_endpoints',
    isRetryable: false,
    meaning: 'The model was retired.',
    remedy: 'Use its successor, named in `fallback_models`.',
  },
  model_unavailable_upstream: {
    errorCode: 'no_endpoints',
    isRetryable: false,
    meaning: 'Every provider says that it does not have the model.',
    remedy: 'Choose another model, or try again later.',
  },
  capacity_exhausted: {
    errorCode: 'rate_limit_exceeded',
    isRetryable: true,
    meaning: 'Every endpoint is rate-limiting requests right now.',
    remedy: 'Wait as long as `Retry-After` says, or add fallback models.',
  },
  temporarily_unavailable: {
    errorCode: 'provider_overloaded',
    isRetryable: true,
    meaning: 'Every endpoint failed for a passing reason.',
    remedy: 'Try again after a moment, or add fallback models.',
  },
  region_restricted: {
    errorCode: 'permission_denied',
    isRetryable: false,
    meaning: 'The model may not be used from this region.',
    remedy: 'Choose another model.',
  },
  privacy_restricted: {
    errorCode: 'no_endpoints',
    isRetryable: false,
    meaning: 'A data policy rules every endpoint out.',
    remedy:
      'Choose a model with an endpoint that keeps to the policy, or relax `provider.data_collection` or `provider.zdr`.',
  },
  constraint_filtered: {
    errorCode: 'no_endpoints',
    isRetryable: false,
    meaning: 'A limit of the request rules every endpoint out.',
    remedy: 'Relax the field that `constraint` names.',
  },
  free_variant_ended: {
    errorCode: 'no_endpoints',
    isRetryable: false,
    meaning: 'The free variant of the model has ended.',
    remedy: 'Use the paid model, named in `fallback_models`.',
  },
} as const satisfies Record<string, { errorCode: ErrorCode; isRetryable: boolean; meaning: string; remedy: string }>

export type AvailabilityCode = keyof typeof AVAILABILITY

/** `error.availability`, and the same under `error.metadata`. */
export type Availability = {
  code: AvailabilityCode
  retryable: boolean
  /** Seconds. */
  retry_after?: number
  requested_models: readonly string[]
  affected_providers?: readonly string[]
  excluded_by?: readonly string[]
  /** What would work instead. */
  fallback_models?: readonly string[]
  constraint?: { field: string; detail: string }
  docs_url: string
}
