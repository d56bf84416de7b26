type StripeErrorFields = {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  decline_code?: string
  param?: string
  charge?: string
  /** The object that a refused payment is left in. */
  payment_intent?: object
  setup_intent?: object
}

/** An error in Stripe's form. `isRemembered` is false for what Stripe does not store under an idempotency key. */
export class StripeError extends Error {
  readonly status: number
  readonly fields: StripeErrorFields
  readonly isRemembered: boolean

  constructor(status: number, fields: StripeErrorFields, isRemembered = true) {
    super(fields.message)
    this.name = 'StripeError'
    this.status = status
    this.fields = fields
    this.isRemembered = isRemembered
  }
}

/** 400 for parameters that do not fit: nothing ran, so the same idempotency key may be used again. */
export function invalidRequest(message: string, details: { param?: string; code?: string } = {}): StripeError {
  return new StripeError(400, { type: 'invalid_request_error', message, ...details }, false)
}

/** 404 as Stripe words it. */
export function noSuchObject(kind: string, id: string, param = 'id'): StripeError {
  const message = `No such ${kind}: '${id}'`
  return new StripeError(404, { type: 'invalid_request_error', code: 'resource_missing', message, param })
}

/** 400 for an object that is in the wrong state for what was asked. */
export function unexpectedState(kind: 'payment_intent' | 'setup_intent', message: string): StripeError {
  return new StripeError(400, { type: 'invalid_request_error', code: `${kind}_unexpected_state`, message })
}

const REFUSALS: Readonly<Record<number, { code: string; message: string }>> = {
  409: {
    code: 'lock_timeout',
    message: 'This object is in use by another request at the moment. Sandbox fault: nothing was done.',
  },
  429: { code: 'rate_limit', message: 'Request rate limit exceeded.' },
}

/** A refusal before any work: Stripe is busy with the object (409), the caller is too fast (429), or Stripe fails. */
export function refuseCall(status: number): StripeError {
  const refusal = REFUSALS[status]
  return refusal === undefined
    ? new StripeError(status, { type: 'api_error', message: 'Sandbox fault: nothing was done.' })
    : new StripeError(status, { type: 'invalid_request_error', ...refusal })
}
