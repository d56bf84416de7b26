import type { WebhookEndpoint } from '../config'
import { createId } from '../create-id'
import type { StoredEvent } from '../store/tables'
import { signPayload } from './sign-payload'
import type { WebhookFault } from './webhook-chaos'

const TIMEOUT_MS = 20_000
/** Past and future by more than the five minutes that a receiver tolerates. */
const SKEW_SECONDS = 3_600

/** From before payment intents had a `latest_charge`. */
const OLD_API_VERSION = '2020-08-27'
const OLD_FIELDS: readonly string[] = [
  'id',
  'object',
  'amount',
  'currency',
  'customer',
  'created',
  'livemode',
  'metadata',
  'status',
]

/** What an endpoint of an old version is sent: the same object without most of what it has today. */
function ageData(event: StoredEvent): { object: object } {
  return { object: Object.fromEntries(Object.entries(event.data.object).filter(([name]) => OLD_FIELDS.includes(name))) }
}

type Dispatch = {
  endpoint: WebhookEndpoint
  event: StoredEvent
  timestampSeconds: number
  fault: WebhookFault['mode'] | undefined
}

function skew(fault: Dispatch['fault']): number {
  if (fault === 'stale-timestamp') return -SKEW_SECONDS
  return fault === 'future-timestamp' ? SKEW_SECONDS : 0
}

/** Sends one event and returns the status, or null when nobody answered. Each call signs afresh, retries too. */
export async function sendEvent({ endpoint, event, timestampSeconds, fault }: Dispatch): Promise<number | null> {
  const sent = fault === 'old-payload' ? { ...event, api_version: OLD_API_VERSION, data: ageData(event) } : event
  // Indented as Stripe sends it: a receiver that parses and re-serialises before it verifies would fail.
  const body = JSON.stringify(sent, null, 2)
  const secrets = fault === 'wrong-secret' ? [createId('whsec', 32)] : endpoint.secrets
  const signature = signPayload({ body, secrets, timestampSeconds: timestampSeconds + skew(fault) })
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        ...(fault === 'no-signature' ? {} : { 'stripe-signature': signature }),
      },
      body,
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return null
  }
}
