import type { AppError, ErrorCode } from '@/lib/core/errors'

type MessagesErrorType =
  | 'invalid_request_error'
  | 'authentication_error'
  | 'billing_error'
  | 'permission_error'
  | 'not_found_error'
  | 'rate_limit_error'
  | 'timeout_error'
  | 'overloaded_error'
  | 'api_error'

/** This API's names of errors (api contract §2.4); whatever else is the caller's mistake is `invalid_request_error`. */
const TYPES: Partial<Record<ErrorCode, MessagesErrorType>> = {
  authentication: 'authentication_error',
  insufficient_credits: 'billing_error',
  key_limit_exceeded: 'billing_error',
  permission_denied: 'permission_error',
  budget_exceeded: 'permission_error',
  not_found: 'not_found_error',
  no_endpoints: 'not_found_error',
  rate_limit_exceeded: 'rate_limit_error',
  provider_overloaded: 'overloaded_error',
  service_unavailable: 'api_error',
  timeout: 'timeout_error',
  server: 'api_error',
  provider_unavailable: 'api_error',
}

type MessagesError = {
  type: 'error'
  error: {
    type: MessagesErrorType
    message: string
    error_type: string
    availability?: unknown
    /** Who failed, in its own code, and who had failed before; only where a provider did. */
    metadata?: Record<string, unknown>
  }
  /** The generation that failed; null when the request never became one. */
  request_id: string | null
  openrouter_metadata?: unknown
}

/** This API has a status of its own for a provider that has too much to do; its clients wait longer for it. */
const OVERLOADED_STATUS = 529

export function toMessagesStatus(error: AppError): number {
  return error.code === 'provider_overloaded' ? OVERLOADED_STATUS : error.status
}

/** What is known of the providers that failed, as the chat API tells it. */
function toMetadata({ details }: AppError): Record<string, unknown> | undefined {
  const { provider_name, provider_code, previous_errors } = details
  if (provider_name === undefined) return undefined
  return {
    provider_name,
    ...(provider_code === undefined ? {} : { provider_code }),
    ...(previous_errors === undefined ? {} : { previous_errors }),
  }
}

/** An error in this API's form, as a body and as the data of an `error` event. */
export function toMessagesError(error: AppError): MessagesError {
  const { availability, openrouter_metadata } = error.details
  const metadata = toMetadata(error)
  return {
    type: 'error',
    error: {
      type: TYPES[error.code] ?? 'invalid_request_error',
      message: error.message,
      error_type: error.type,
      ...(availability === undefined ? {} : { availability }),
      ...(metadata === undefined ? {} : { metadata }),
    },
    request_id: error.headers['x-generation-id'] ?? null,
    ...(openrouter_metadata === undefined ? {} : { openrouter_metadata }),
  }
}
