import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Stripe from 'stripe'
import { z } from 'zod'
import * as route from '@/app/api/v1/credits/auto-top-up/route'
import * as checkout from '@/app/api/v1/credits/checkout/route'
import * as webhook from '@/app/api/webhooks/stripe/route'
import { getDb, getPool } from '@/lib/db'
import { getBalance } from '@/lib/ledger'
import { type AutoTopUpObject, autoTopUpResponse } from '@/lib/schemas/auto-top-up'
import { startSandbox } from '@/sandbox/http/start-sandbox'
import { createTestPerson, type TestPerson } from './create-person'
import { serveRoutes } from './serve-routes'
import { TEST_SECRET_KEY, TEST_WEBHOOK_SECRET } from './stripe-sandbox'

export type Buyer = TestPerson & { customerId: string; cardId: string }

type Settings = { threshold_usd?: number; amount_usd?: number; monthly_cap_usd?: number | null }

const mails = z.object({ data: z.array(z.object({ subject: z.string(), text: z.string() })) })

export type AutoTopUpWorld = Awaited<ReturnType<typeof startAutoTopUpWorld>>

/**
 * Simulated providers, Stripe and mail behind one address, as `npm start` has them, and the product's routes about auto
 * top-up in front of them. The worker's job is the test's to run, in this process or in others.
 */
export async function startAutoTopUpWorld() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'causeway-top-up-'))
  const sandbox = await startSandbox({ stateful: { dataDir, smtpPort: 0, publicUrl: null, stripeWebhook: null } })
  Object.assign(process.env, {
    SANDBOX_URL: sandbox.url,
    SMTP_URL: `smtp://127.0.0.1:${String(sandbox.smtpPort)}`,
    STRIPE_WEBHOOK_SECRET: TEST_WEBHOOK_SECRET,
  })
  const { hostname, port } = new URL(sandbox.url)
  const stripe = new Stripe(TEST_SECRET_KEY, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0 })
  const product = await serveRoutes({
    '/api/v1/credits/auto-top-up': route,
    '/api/v1/credits/checkout': checkout,
    '/api/webhooks/stripe': webhook,
  })

  const call = (person: TestPerson, method: string, body?: object) =>
    fetch(`${product.url}/api/v1/credits/auto-top-up`, {
      method,
      headers: { cookie: person.cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const read = async (response: Response): Promise<AutoTopUpObject> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return autoTopUpResponse.parse(await response.json()).data
  }
  const save = (buyer: Buyer, settings: Settings = {}) =>
    call(buyer, 'PUT', { threshold_usd: 2, amount_usd: 25, payment_method_id: buyer.cardId, ...settings })

  return {
    sandbox,
    stripe,
    productUrl: product.url,
    call,
    /** Changes the settings; throws unless they are taken. */
    save: async (buyer: Buyer, settings: Settings = {}) => read(await save(buyer, settings)),
    trySave: save,
    show: async (buyer: Buyer) => read(await call(buyer, 'GET')),
    /** A person with a saved card; the balance is $0, below every threshold. */
    buyer: async (card = 'pm_card_visa'): Promise<Buyer> => {
      const person = await createTestPerson()
      const { id: customerId } = await stripe.customers.create({ email: person.email })
      const { id: cardId } = await stripe.paymentMethods.attach(card, { customer: customerId })
      const where = { id: person.organizationId }
      await getDb().organization.update({ where, data: { stripeCustomerId: customerId } })
      return { ...person, customerId, cardId }
    },
    /** Makes the simulated Stripe misbehave, or moves its clock. */
    control: async (method: string, name: string, body?: object) => {
      const init =
        body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      const response = await fetch(`${sandbox.url}/sandbox/control/stripe/${name}`, { method, ...init })
      if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
      return response.json() as Promise<unknown>
    },
    /** Payments that went through at Stripe, which is what a customer sees on the card's bill. */
    chargesOf: async ({ customerId }: Pick<Buyer, 'customerId'>) => {
      const payments = await stripe.paymentIntents.list({ customer: customerId, limit: 100 })
      return payments.data.filter(({ status }) => status === 'succeeded').length
    },
    /** Every try of a payment, declined ones too. */
    triesOf: async ({ customerId }: Buyer) =>
      (await stripe.charges.list({ customer: customerId, limit: 100 })).data.length,
    creditsOf: async (buyer: TestPerson) => (await getBalance(buyer)).postedNanos,
    ordersOf: ({ organizationId }: TestPerson) =>
      getDb().creditOrder.findMany({ where: { organizationId, kind: 'auto_top_up' }, orderBy: { id: 'asc' } }),
    /** As if the process that worked on a purchase had died long enough ago. */
    expireClaims: () => getPool().query("UPDATE auto_top_up SET claimed_until = now() - interval '1 ms'"),
    /** As if so much time had passed for this organization. */
    passTime: async ({ organizationId }: TestPerson, interval: string) => {
      await getPool().query(
        `UPDATE auto_top_up SET next_attempt_at = next_attempt_at - $2::interval,
          claimed_until = claimed_until - $2::interval WHERE organization_id = $1`,
        [organizationId, interval],
      )
      await getPool().query(
        `UPDATE credit_order SET created_at = created_at - $2::interval, paid_at = paid_at - $2::interval
          WHERE organization_id = $1`,
        [organizationId, interval],
      )
    },
    mailsTo: async ({ email }: TestPerson) => {
      const response = await fetch(`${sandbox.url}/sandbox/mail/messages.json?to=${encodeURIComponent(email)}`)
      return mails.parse(await response.json()).data
    },
    close: async () => {
      await product.close()
      await sandbox.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
