import Stripe from 'stripe'
import { AppError } from '@/lib/core/errors'
import { getEnv, type Env } from '@/lib/env'

/** The version whose object shapes this code was written against. The SDK's types belong to exactly this one. */
const API_VERSION = '2026-10-28.endive' satisfies Stripe.LatestApiVersion

/** A buyer waits in front of most of these calls; Stripe's own default is 80 seconds. */
const TIMEOUT_MS = 15_000
/** Retries carry the same idempotency key, so they can only find the first try's result. */
const NETWORK_RETRIES_MAX = 2

/** Any test key: the sandbox keeps no accounts. */
const SANDBOX_KEY = 'sk_test_sandbox'

/** Where the SDK connects to: Stripe itself, unless this installation simulates payments. */
function readAddress(env: Env): Pick<Stripe.StripeConfig, 'host' | 'port' | 'protocol'> {
  if (!env.sandbox.payments || env.SANDBOX_URL === undefined) return {}
  const { hostname, port, protocol } = new URL(env.SANDBOX_URL)
  const isSecure = protocol === 'https:'
  return { host: hostname, port: port === '' ? (isSecure ? 443 : 80) : port, protocol: isSecure ? 'https' : 'http' }
}

function readKey(env: Env): string {
  if (env.STRIPE_SECRET_KEY !== undefined) return env.STRIPE_SECRET_KEY
  if (env.sandbox.payments) return SANDBOX_KEY
  throw new AppError('service_unavailable', 'Payments are not set up here: the operator has to set STRIPE_SECRET_KEY.')
}

let client: Stripe | undefined

/** The SDK of this process. @throws AppError service_unavailable when payments are not configured */
export function getStripe(): Stripe {
  const env = getEnv()
  client ??= new Stripe(readKey(env), {
    ...readAddress(env),
    apiVersion: API_VERSION,
    timeout: TIMEOUT_MS,
    maxNetworkRetries: NETWORK_RETRIES_MAX,
    telemetry: false,
  })
  return client
}

/** Whether there is anybody to pay with: Stripe itself or the sandbox. */
export function arePaymentsConfigured(): boolean {
  const env = getEnv()
  return env.STRIPE_SECRET_KEY !== undefined || env.sandbox.payments
}

/** Whether payments move real money; objects and events of the other mode are not ours. */
export function isLiveMode(): boolean {
  return readKey(getEnv()).startsWith('sk_live_') || readKey(getEnv()).startsWith('rk_live_')
}
