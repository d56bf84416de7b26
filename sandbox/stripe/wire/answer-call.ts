import type { World } from '../world'
import type { ApiFault } from './api-chaos'
import { decodeForm } from './decode-form'
import type { Endpoint } from './define-endpoint'
import { claimKey, fingerprintRequest, settleKey } from './idempotency'
import { StripeError } from './stripe-error'

export type ApiCall = {
  endpoint: Endpoint
  method: string
  path: string
  /** The query of a GET, the body of a POST; both form-encoded. */
  encoded: string
  id: string
  requestId: string
  idempotencyKey: string | null
}

export type ApiAnswer = { status: number; body: string; isReplay: boolean }

export function renderError(error: StripeError, requestId: string): string {
  const request_log_url = `https://dashboard.stripe.com/test/logs/${requestId}`
  return JSON.stringify({ error: { ...error.fields, request_log_url } }, null, 2)
}

function toServerError(error: unknown): StripeError {
  if (error instanceof StripeError) return error
  const detail = error instanceof Error ? error.message : String(error)
  return new StripeError(500, { type: 'api_error', message: `The sandbox failed: ${detail}` })
}

function work(world: World, call: ApiCall): Omit<ApiAnswer, 'isReplay'> & { isRemembered: boolean } {
  try {
    const result = call.endpoint.handle({
      world,
      form: decodeForm(call.encoded),
      id: call.id,
      cause: { requestId: call.requestId, idempotencyKey: call.idempotencyKey },
    })
    return { status: 200, body: JSON.stringify(result, null, 2), isRemembered: true }
  } catch (error) {
    const stripeError = toServerError(error)
    const body = renderError(stripeError, call.requestId)
    return { status: stripeError.status, body, isRemembered: stripeError.isRemembered }
  }
}

const COMMITTED_THEN_FAILED = new StripeError(500, {
  type: 'api_error',
  message: 'An unknown error occurred (sandbox fault: the work was done before this answer).',
})

/** Does the work of one call, once per idempotency key. The answer and the work are remembered in one commit. */
function answerOnce(world: World, call: ApiCall, fault: ApiFault | undefined): ApiAnswer {
  const key = call.method === 'POST' ? call.idempotencyKey : null
  return world.store.transact(() => {
    const done = work(world, call)
    const answer =
      fault?.mode === 'error-after-commit'
        ? { status: 500, body: renderError(COMMITTED_THEN_FAILED, call.requestId), isRemembered: true }
        : done
    const { status, body } = answer
    const fingerprint = fingerprintRequest(call.method, call.path, call.encoded)
    if (key !== null) settleKey(world, key, answer.isRemembered ? { fingerprint, status, body } : null)
    return { status, body, isReplay: false }
  })
}

/** Answers a call, from memory when its idempotency key is known. @throws StripeError when the key is misused. */
export async function answerCall(world: World, call: ApiCall, fault: ApiFault | undefined): Promise<ApiAnswer> {
  if (call.method === 'POST' && call.idempotencyKey !== null) {
    const fingerprint = fingerprintRequest(call.method, call.path, call.encoded)
    const record = claimKey(world, call.idempotencyKey, fingerprint)
    if (record !== undefined) return { status: record.status, body: record.body, isReplay: true }
  }
  if (fault !== undefined && fault.delay_ms > 0) await new Promise((resolve) => setTimeout(resolve, fault.delay_ms))
  return answerOnce(world, call, fault)
}
