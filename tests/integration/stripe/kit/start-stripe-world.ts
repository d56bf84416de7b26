import Stripe from 'stripe'
import { moveCursor } from '@/lib/billing/reconcile/cursor'
import { startStripeSandbox } from '@/tests/factories/stripe-sandbox'

/** Who plays Stripe: the sandbox, or Stripe itself in test mode when a test key was given. */
export type StripeWorld = {
  isReal: boolean
  stripe: Stripe
  /** Lets what banks do days later happen; Stripe's test mode does it by itself within seconds. */
  passTime: () => Promise<void>
  close: () => Promise<void>
}

/** Patience with a service on the other side of the internet. */
export const PATIENCE_MS = { real: 90_000, sandbox: 10_000 } as const

async function startReal(key: string): Promise<StripeWorld> {
  Object.assign(process.env, { STRIPE_SECRET_KEY: key })
  // What this account did before is no business of this run: further ahead by what the reconciler looks at twice.
  const now = Math.floor(Date.now() / 1000)
  await moveCursor('events', now + 15 * 60)
  await moveCursor('movements', now + 3_600)
  return { isReal: true, stripe: new Stripe(key), passTime: async () => undefined, close: async () => undefined }
}

async function startSimulated(): Promise<StripeWorld> {
  const sandbox = await startStripeSandbox()
  Object.assign(process.env, { SANDBOX_URL: sandbox.url })
  return {
    isReal: false,
    stripe: sandbox.stripe,
    passTime: async () => void (await sandbox.control('POST', 'clock', { advance_seconds: 60 })),
    close: sandbox.close,
  }
}

/** @throws Error for a key that is not one of test mode: this suite never touches real money */
export async function startStripeWorld(): Promise<StripeWorld> {
  const key = process.env.STRIPE_TEST_MODE_KEY
  if (key === undefined || key === '') return startSimulated()
  if (!key.startsWith('sk_test_')) throw new Error('STRIPE_SECRET_KEY has to be a test key (sk_test_…) here.')
  return startReal(key)
}
