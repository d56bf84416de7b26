import { createHmac } from 'node:crypto'
import { z } from 'zod'
import * as billingDetails from '@/app/api/v1/billing-details/route'
import * as taxIds from '@/app/api/v1/billing-details/tax-ids/route'
import * as taxId from '@/app/api/v1/billing-details/tax-ids/[id]/route'
import * as checkout from '@/app/api/v1/credits/checkout/route'
import * as confirm from '@/app/api/v1/credits/orders/confirm/route'
import * as invoice from '@/app/api/v1/credits/orders/[id]/invoice/route'
import * as refund from '@/app/api/v1/credits/orders/[id]/refund/route'
import * as orders from '@/app/api/v1/credits/orders/route'
import * as pay from '@/app/api/v1/credits/pay/route'
import * as quote from '@/app/api/v1/credits/quote/route'
import * as paymentMethod from '@/app/api/v1/payment-methods/[id]/route'
import * as paymentMethods from '@/app/api/v1/payment-methods/route'
import * as webhook from '@/app/api/webhooks/stripe/route'
import { checkoutResponse } from '@/lib/schemas/billing'
import { createTestPerson, type TestPerson } from './create-person'
import { serveRoutes } from './serve-routes'
import { startStripeSandbox, TEST_WEBHOOK_SECRET } from './stripe-sandbox'

type Signing = { secret?: string; timestampSeconds?: number; scheme?: string }

/** A `Stripe-Signature` header, right or wrong in one respect. */
export function signWebhook(body: string, signing: Signing = {}): string {
  const { secret = TEST_WEBHOOK_SECRET, timestampSeconds = Math.floor(Date.now() / 1000), scheme = 'v1' } = signing
  const digest = createHmac('sha256', secret).update(`${timestampSeconds}.${body}`).digest('hex')
  return `t=${timestampSeconds},${scheme}=${digest}`
}

const sessionIdIn = (url: string) => new URL(url).pathname.split('/').at(-1) ?? ''

export type TestOrder = { orderId: string; sessionId: string; person: TestPerson }
export type BillingServer = Awaited<ReturnType<typeof serveBilling>>

/**
 * The product's routes about money over real HTTP, beside a running Stripe sandbox. Events are only recorded, so that a
 * test decides which of them arrive, in what order and how often.
 */
export async function serveBilling() {
  const sandbox = await startStripeSandbox()
  Object.assign(process.env, { SANDBOX_URL: sandbox.url, STRIPE_WEBHOOK_SECRET: TEST_WEBHOOK_SECRET })
  const product = await serveRoutes({
    '/api/v1/credits/checkout': checkout,
    '/api/v1/credits/orders': orders,
    '/api/v1/credits/orders/confirm': confirm,
    '/api/v1/credits/orders/:id/invoice': invoice,
    '/api/v1/credits/orders/:id/refund': refund,
    '/api/v1/credits/pay': pay,
    '/api/v1/payment-methods': paymentMethods,
    '/api/v1/payment-methods/:id': paymentMethod,
    '/api/v1/billing-details': billingDetails,
    '/api/v1/billing-details/tax-ids': taxIds,
    '/api/v1/billing-details/tax-ids/:id': taxId,
    '/api/v1/credits/quote': quote,
    '/api/webhooks/stripe': webhook,
  })

  /** A request of a person's browser; the path is the one below `/api/v1`. */
  const request = (person: TestPerson, method: string, path: string, body?: object) =>
    fetch(`${product.url}/api/v1/${path}`, {
      method,
      headers: { cookie: person.cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  const call = (person: TestPerson, path: string, body?: object) =>
    request(person, body === undefined ? 'GET' : 'POST', `credits/${path}`, body)

  const postWebhook = (body: string, signature: string | null) =>
    fetch(`${product.url}/api/webhooks/stripe`, {
      method: 'POST',
      body,
      headers: signature === null ? {} : { 'stripe-signature': signature },
    })

  return {
    sandbox,
    webhookUrl: `${product.url}/api/webhooks/stripe`,
    call,
    /** The product's own address, for requests with other credentials. */
    productUrl: product.url,
    request,
    postWebhook,
    confirm: (person: TestPerson, sessionId: string) => call(person, 'orders/confirm', { session_id: sessionId }),
    /** An order with its payment page, not paid yet. */
    order: async (amountUsd: number | string = 20, buyer?: TestPerson): Promise<TestOrder> => {
      const person = buyer ?? (await createTestPerson())
      const response = await call(person, 'checkout', { amount_usd: amountUsd })
      const { order_id: orderId, url } = checkoutResponse.parse(await response.json())
      return { orderId, sessionId: sessionIdIn(url), person }
    },
    /** The events that belong to a session, as Stripe would send them: newest last. */
    eventsOf: async (sessionId: string) => {
      const session = await sandbox.stripe.checkout.sessions.retrieve(sessionId)
      const { data } = await sandbox.stripe.events.list({ limit: 100 })
      const isOurs = (object: unknown) => {
        const { id, payment_intent: intent } = z
          .looseObject({ id: z.string().optional(), payment_intent: z.string().nullish() })
          .parse(object)
        return [id, intent].some((candidate) => candidate === sessionId || candidate === session.payment_intent)
      }
      return data.filter((event) => isOurs(event.data.object)).reverse()
    },
    /** Delivers one event with a fresh, valid signature. */
    deliver: (event: object) => {
      const body = JSON.stringify(event, null, 2)
      return postWebhook(body, signWebhook(body))
    },
    close: async () => {
      await product.close()
      await sandbox.close()
    },
  }
}
