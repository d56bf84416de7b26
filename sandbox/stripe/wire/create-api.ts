import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { API_VERSION } from '../api-version'
import { createId } from '../create-id'
import { balanceEndpoints } from '../endpoints/balance'
import { catalogEndpoints } from '../endpoints/catalog'
import { chargeEndpoints } from '../endpoints/charges'
import { checkoutSessionEndpoints } from '../endpoints/checkout-sessions'
import { customerEndpoints } from '../endpoints/customers'
import { deleteCustomerEndpoints } from '../endpoints/delete-customer'
import { disputeEndpoints } from '../endpoints/disputes'
import { eventEndpoints } from '../endpoints/events'
import { invoiceEndpoints } from '../endpoints/invoices'
import { payIntentEndpoints } from '../endpoints/pay-intents'
import { paymentIntentEndpoints } from '../endpoints/payment-intents'
import { paymentMethodEndpoints } from '../endpoints/payment-methods'
import { refundEndpoints } from '../endpoints/refunds'
import { setupIntentEndpoints } from '../endpoints/setup-intents'
import { taxIdEndpoints } from '../endpoints/tax-ids'
import { webhookEndpointEndpoints } from '../endpoints/webhook-endpoints'
import { catchUp } from '../machine/catch-up'
import type { World } from '../world'
import { answerCall, renderError } from './answer-call'
import type { ApiAnswer } from './answer-call'
import type { ApiChaos, ApiFault } from './api-chaos'
import type { Endpoint } from './define-endpoint'
import { pruneKeys } from './idempotency'
import { refuseCall, StripeError } from './stripe-error'

type ApiContext = Context<{ Bindings: HttpBindings }>

const ENDPOINTS: readonly Endpoint[] = [
  ...customerEndpoints,
  ...deleteCustomerEndpoints,
  ...taxIdEndpoints,
  ...invoiceEndpoints,
  ...checkoutSessionEndpoints,
  ...paymentIntentEndpoints,
  ...payIntentEndpoints,
  ...paymentMethodEndpoints,
  ...setupIntentEndpoints,
  ...chargeEndpoints,
  ...balanceEndpoints,
  ...disputeEndpoints,
  ...refundEndpoints,
  ...eventEndpoints,
  ...webhookEndpointEndpoints,
  ...catalogEndpoints,
]

function checkKey(context: ApiContext): void {
  const [scheme, key = ''] = (context.req.header('authorization') ?? '').split(' ')
  if (scheme !== 'Bearer' || key === '')
    throw new StripeError(401, {
      type: 'invalid_request_error',
      message:
        "You did not provide an API key. Provide it in the Authorization header, as in 'Bearer YOUR_SECRET_KEY'.",
    })
  if (!key.startsWith('sk_test_'))
    throw new StripeError(401, {
      type: 'invalid_request_error',
      message: `Invalid API Key provided: ${key.slice(0, 8)}****. The sandbox only takes keys that begin with sk_test_.`,
    })
}

/** Cuts the connection without an answer, as a failing network does. */
function resetConnection(context: ApiContext): Response {
  context.env.incoming.socket.resetAndDestroy()
  return new Response(null, { status: 500 })
}

const HANG_MS = 60_000

/** Says nothing until the caller has gone or the time is over, then cuts the connection. */
async function hangUp(context: ApiContext, { delay_ms: delayMs }: ApiFault): Promise<Response> {
  const { socket } = context.env.incoming
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delayMs || HANG_MS)
    timer.unref()
    socket.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  return resetConnection(context)
}

function renderAnswer(context: ApiContext, answer: ApiAnswer, requestId: string): Response {
  const idempotencyKey = context.req.header('idempotency-key')
  const headers = new Headers({
    'content-type': 'application/json',
    'request-id': requestId,
    'stripe-version': context.req.header('stripe-version') ?? API_VERSION,
  })
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  if (answer.isReplay) headers.set('idempotent-replayed', 'true')
  // Stripe tells the SDK not to repeat a request whose 500 is already written down under its key.
  if (answer.isReplay && answer.status >= 500) headers.set('stripe-should-retry', 'false')
  return new Response(answer.body, { status: answer.status, headers })
}

/** Faults that strike before any work; null when the call is to be answered. @throws StripeError for a status */
async function refuseBefore(context: ApiContext, fault: ApiFault | undefined): Promise<Response | null> {
  if (fault?.mode === 'reset-before-commit') return resetConnection(context)
  if (fault?.mode === 'hang-before-commit') return hangUp(context, fault)
  if (fault?.mode === 'status') throw refuseCall(fault.status)
  return null
}

async function spoilAnswer(context: ApiContext, response: Response, fault: ApiFault | undefined): Promise<Response> {
  if (fault?.mode === 'hang-after-commit') return hangUp(context, fault)
  if (fault?.mode === 'reset-after-commit') return resetConnection(context)
  if (fault?.mode === 'html')
    return new Response('<html><body>Bad gateway</body></html>', { headers: { 'content-type': 'text/html' } })
  if (fault?.mode === 'truncate') return new Response('{"id": "trunc', { headers: response.headers })
  return response
}

type Served = { world: World; chaos: ApiChaos; endpoint: Endpoint }

async function handle({ world, chaos, endpoint }: Served, context: ApiContext): Promise<Response> {
  const requestId = createId('req', 14)
  const { method, path } = context.req
  try {
    checkKey(context)
    const fault = chaos.take(method, path)
    const refusal = await refuseBefore(context, fault)
    if (refusal !== null) return refusal
    const encoded = method === 'GET' ? new URL(context.req.url).search.slice(1) : await context.req.text()
    const idempotencyKey = context.req.header('idempotency-key') ?? null
    const id = context.req.param('id') ?? ''
    const answer = await answerCall(world, { endpoint, method, path, encoded, id, requestId, idempotencyKey }, fault)
    return await spoilAnswer(context, renderAnswer(context, answer, requestId), fault)
  } catch (error) {
    if (!(error instanceof StripeError)) throw error
    const answer = { status: error.status, body: renderError(error, requestId), isReplay: false }
    return renderAnswer(context, answer, requestId)
  }
}

/** Stripe's own API paths, `/v1/**`. `onChange` is called after each call: it may have caused events. */
export function createApi(world: World, chaos: ApiChaos, onChange: () => void): Hono<{ Bindings: HttpBindings }> {
  const api = new Hono<{ Bindings: HttpBindings }>()
  api.use('/v1/*', async (_context, next) => {
    catchUp(world)
    pruneKeys(world)
    await next()
    onChange()
  })
  for (const endpoint of ENDPOINTS)
    api.on(endpoint.method, endpoint.path, (context) => handle({ world, chaos, endpoint }, context))
  api.all('/v1/*', (context) => {
    const message = `Unrecognized request URL (${context.req.method}: ${context.req.path}).`
    const error = new StripeError(404, { type: 'invalid_request_error', message })
    const requestId = createId('req', 14)
    return renderAnswer(context, { status: 404, body: renderError(error, requestId), isReplay: false }, requestId)
  })
  return api
}
