/**
 * The one table of error codes. The code is stable and public (`error.metadata.error_code`); the status derives from it.
 * Names follow the public API's canonical types (api contract §1.1) and ours where it has none.
 */
export const ERROR_STATUS = {
  invalid_request: 400,
  invalid_json: 400,
  invalid_image: 400,
  image_too_large: 400,
  unsupported_image_format: 400,
  image_download_failed: 400,
  context_length_exceeded: 400,
  max_tokens_exceeded: 400,
  content_policy_violation: 400,
  model_not_found: 400,
  authentication: 401,
  insufficient_credits: 402,
  key_limit_exceeded: 402,
  payment_declined: 402,
  permission_denied: 403,
  budget_exceeded: 403,
  guardrail_blocked: 403,
  account_frozen: 403,
  not_found: 404,
  no_endpoints: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  conflict: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  idempotency_mismatch: 422,
  rate_limit_exceeded: 429,
  server: 500,
  provider_unavailable: 502,
  provider_overloaded: 503,
  service_unavailable: 503,
  timeout: 504,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

/**
 * What a code is called where callers read it (`error.metadata.error_type` and its like): the public API has 27 names, the
 * same in all its forms (api contract §1.1), and ours are finer. A code without an entry has its own name there.
 */
const PUBLIC_TYPE: Readonly<Partial<Record<ErrorCode, string>>> = {
  invalid_json: 'invalid_request',
  model_not_found: 'not_found',
  insufficient_credits: 'payment_required',
  key_limit_exceeded: 'payment_required',
  payment_declined: 'payment_required',
  budget_exceeded: 'permission_denied',
  guardrail_blocked: 'permission_denied',
  account_frozen: 'permission_denied',
  no_endpoints: 'not_found',
  method_not_allowed: 'invalid_request',
  conflict: 'precondition_failed',
  idempotency_mismatch: 'unprocessable',
  unsupported_media_type: 'invalid_request',
  service_unavailable: 'provider_unavailable',
}

export type ErrorDetails = Record<string, unknown>

export type AppErrorOptions = {
  cause?: unknown
  details?: ErrorDetails | undefined
  retryAfterSeconds?: number | undefined
  headers?: Record<string, string> | undefined
}

/** An error that a caller may see: `message` is public, `cause` is only logged, `details` go to `error.metadata`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails
  /** Seconds after which a retry makes sense; sent as `Retry-After`. */
  readonly retryAfterSeconds: number | undefined
  /** Sent with the error response, for example `x-generation-id`. */
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.details = options.details ?? {}
    this.retryAfterSeconds = options.retryAfterSeconds
    this.headers = options.headers ?? {}
  }

  get status(): number {
    return ERROR_STATUS[this.code]
  }

  /** The public name of `code`: what programs may rely on. */
  get type(): string {
    return PUBLIC_TYPE[this.code] ?? this.code
  }
}

/** Turns anything thrown into an AppError; what is not one already becomes `server` with a fixed sentence. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  return new AppError('server', 'Something went wrong on our side. Nothing was billed. Please try again.', {
    cause: error,
  })
}
