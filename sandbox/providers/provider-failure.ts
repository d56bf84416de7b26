type FailureKind =
  | 'invalid_request'
  | 'authentication'
  | 'permission'
  | 'payment'
  | 'not_found'
  | 'context_length'
  | 'moderation'
  | 'payload_too_large'
  | 'rate_limit'
  | 'overloaded'
  | 'timeout'
  | 'server'

const STATUS: Record<FailureKind, number> = {
  invalid_request: 400,
  authentication: 401,
  payment: 402,
  permission: 403,
  not_found: 404,
  timeout: 408,
  payload_too_large: 413,
  context_length: 400,
  moderation: 400,
  rate_limit: 429,
  server: 500,
  overloaded: 503,
}

type FailureDetails = { status?: number; param?: string | null; code?: string; retryAfterSeconds?: number | undefined }

/** A refusal by a simulated provider, before it is put in that provider's own error shape. */
export class ProviderFailure extends Error {
  readonly kind: FailureKind
  readonly status: number
  readonly param: string | null
  readonly code: string | null
  readonly retryAfterSeconds: number | undefined

  constructor(kind: FailureKind, message: string, details: FailureDetails = {}) {
    super(message)
    this.kind = kind
    this.status = details.status ?? STATUS[kind]
    this.param = details.param ?? null
    this.code = details.code ?? null
    this.retryAfterSeconds = details.retryAfterSeconds
  }
}

/** The kind that real providers mean by an HTTP status. */
export function kindOfStatus(status: number): FailureKind {
  if (status === 529) return 'overloaded'
  const known = KIND_BY_STATUS.get(status)
  if (known) return known
  return status >= 500 ? 'server' : 'invalid_request'
}

const KIND_BY_STATUS = new Map<number, FailureKind>([
  [401, 'authentication'],
  [402, 'payment'],
  [403, 'permission'],
  [404, 'not_found'],
  [408, 'timeout'],
  [413, 'payload_too_large'],
  [429, 'rate_limit'],
  [503, 'overloaded'],
])
