import { getDb } from '@/lib/db'
import { verifyWebhook } from '@/lib/stripe'
import { processEvent } from './process-event'
import { storeEvent } from './store-event'

type WebhookInput = { rawBody: string; signature: string | null }

/**
 * Takes in one webhook: verified first, then written down, then handled. An event that was handled before is answered
 * without work; one that fails stays written down for the worker, and the error makes Stripe send it again.
 * @throws AppError invalid_request for a forgery (nothing is written), and whatever a handler throws
 */
export async function handleWebhook({ rawBody, signature }: WebhookInput): Promise<{ received: true }> {
  const event = verifyWebhook({ rawBody, signature })
  // The row keeps the JSON as it came; the SDK's event is the same JSON with a type.
  const payload: object = JSON.parse(rawBody) as object
  await storeEvent({ id: event.id, type: event.type, payload })
  const stored = await getDb().stripeEvent.findUnique({ where: { id: event.id }, select: { processedAt: true } })
  if (stored?.processedAt instanceof Date) return { received: true }
  await processEvent(event)
  return { received: true }
}
