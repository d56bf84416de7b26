import type Stripe from 'stripe'
import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { getStripe, isLiveMode } from './get-stripe'

/** How far a signature's time may be from ours, in either direction. Stripe's own default, which only looks back. */
const TOLERANCE_SECONDS = 300

type WebhookInput = {
  /** The body exactly as it arrived: one changed byte, even a re-serialised one, is a forgery. */
  rawBody: string
  /** The `Stripe-Signature` header; null when it is missing. */
  signature: string | null
}

function refuse(reason: string, cause?: unknown): AppError {
  return new AppError('invalid_request', `This is not an event from Stripe: ${reason}.`, { cause })
}

/** More than one secret, separated by commas, while one is being rolled. */
function readSecrets(): string[] {
  const secrets = (getEnv().STRIPE_WEBHOOK_SECRET ?? '').split(',').map((secret) => secret.trim())
  const given = secrets.filter((secret) => secret !== '')
  if (given.length > 0) return given
  throw new AppError(
    'service_unavailable',
    'Webhooks are not set up here: the operator has to set STRIPE_WEBHOOK_SECRET.',
  )
}

/** The SDK accepts a signature dated any time ahead, which somebody could keep for later use. */
function refuseFuture(signature: string): void {
  const timestamp = Number(/(?:^|,)\s*t=(\d{1,12})(?:,|$)/.exec(signature)?.[1] ?? Number.NaN)
  const isFuture = !(timestamp <= Date.now() / 1000 + TOLERANCE_SECONDS)
  if (isFuture) throw refuse('its signature is dated in the future or not at all')
}

function construct({ rawBody, signature, secrets }: { rawBody: string; signature: string; secrets: string[] }) {
  const { webhooks } = getStripe()
  const failures: unknown[] = []
  for (const secret of secrets) {
    try {
      return webhooks.constructEvent(rawBody, signature, secret, TOLERANCE_SECONDS)
    } catch (error) {
      failures.push(error)
    }
  }
  throw refuse('its signature does not fit', failures[0])
}

/**
 * Turns a webhook's body into an event, if Stripe really sent it, lately, and about our kind of money.
 * @throws AppError invalid_request for anything else, service_unavailable when no secret is configured
 */
export function verifyWebhook({ rawBody, signature }: WebhookInput): Stripe.Event {
  const secrets = readSecrets()
  if (signature === null) throw refuse('the Stripe-Signature header is missing')
  refuseFuture(signature)
  const event = construct({ rawBody, signature, secrets })
  if (event.livemode !== isLiveMode()) throw refuse('it belongs to the other mode, live or test')
  return event
}
