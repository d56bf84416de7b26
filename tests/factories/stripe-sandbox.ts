import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Stripe from 'stripe'
import { createStripeApp } from '@/sandbox/stripe'
import type { WebhookEndpoint } from '@/sandbox/stripe'
import { serveApp } from './serve-app'
import type { ServedApp } from './serve-app'

export const TEST_SECRET_KEY = 'sk_test_sandbox'
export const TEST_WEBHOOK_SECRET = 'whsec_test'

export const CARDS = {
  succeeds: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  insufficientFunds: '4000 0000 0000 9995',
  needsAuthentication: '4000 0025 0000 3155',
} as const

type Options = {
  dataDir?: string
  port?: number
  webhook?: WebhookEndpoint | null
  webhookRetryDelaysMs?: readonly number[]
}

export type RunningStripeSandbox = Awaited<ReturnType<typeof startStripeSandbox>>

function createClient(served: ServedApp, key = TEST_SECRET_KEY): Stripe {
  return new Stripe(key, { host: '127.0.0.1', port: served.port, protocol: 'http', maxNetworkRetries: 0 })
}

/** A running Stripe sandbox, an unmodified SDK that talks to it, and hands for its pages and switches. */
export async function startStripeSandbox(options: Options = {}) {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'stripe-sandbox-')))
  const sandbox = createStripeApp({
    dataDir,
    publicUrl: 'http://product.test',
    isProduction: false,
    webhook: options.webhook ?? null,
    webhookRetryDelaysMs: options.webhookRetryDelaysMs ?? [30, 60, 120, 240, 480],
  })
  const served = await serveApp(sandbox.app, options.port)

  const cardForm = {
    email: 'payer@example.com',
    card_number: CARDS.succeeds,
    card_expiry: '12 / 34',
    card_cvc: '123',
    card_name: 'Test Payer',
  }
  const post = (pathname: string, form: Record<string, string>) =>
    fetch(served.url + pathname, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
  const control = async (method: string, name: string, body?: object) => {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(`${served.url}/sandbox/control/stripe/${name}`, { method, ...init })
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
    return response.json() as Promise<unknown>
  }

  return {
    dataDir,
    url: served.url,
    port: served.port,
    stripe: createClient(served),
    clientWithKey: (key: string) => createClient(served, key),
    control,
    /** Submits the card form of the hosted page, as a browser would. */
    pay: (sessionId: string, number: string = CARDS.succeeds) =>
      post(`/sandbox/stripe/pay/${sessionId}`, { ...cardForm, card_number: number }),
    /** Submits the payment form with these fields and no card. */
    submit: (sessionId: string, fields: Record<string, string>) =>
      post(`/sandbox/stripe/pay/${sessionId}`, { ...cardForm, card_number: '', ...fields }),
    answerAuthentication: (sessionId: string, answer: 'complete' | 'fail' | 'cancel') =>
      post(`/sandbox/stripe/pay/${sessionId}/authenticate`, { answer }),
    close: async () => {
      await served.close()
      await sandbox.close()
    },
  }
}

/** The id of a field that may hold the whole object. */
export const idOf = (reference: string | { id: string } | null | undefined): string =>
  typeof reference === 'string' ? reference : (reference?.id ?? '')

/** The error of the SDK that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof Stripe.errors.StripeError) return error
  throw new Error(`Expected an error of the SDK, got ${String(error)}`)
}
