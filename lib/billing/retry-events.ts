import type Stripe from 'stripe'
import { getDb } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { processEvent } from './process-event'

const AGE_MS = 60_000
const BATCH_SIZE = 50

/**
 * Handles stored events whose handler failed or whose process died, each with growing pauses until it is given up. For the
 * worker; returns how many it finished.
 */
export async function retryEvents(): Promise<number> {
  const parked = await getDb().stripeEvent.findMany({
    where: {
      processedAt: null,
      deadAt: null,
      nextAttemptAt: { lte: new Date() },
      receivedAt: { lt: new Date(Date.now() - AGE_MS) },
    },
    orderBy: { nextAttemptAt: 'asc' },
    take: BATCH_SIZE,
  })
  let finished = 0
  for (const { id, payload } of parked) {
    try {
      // Only verified events are ever stored, in Stripe's own form.
      await processEvent(payload as unknown as Stripe.Event)
      finished += 1
    } catch (error) {
      getLogger().warn({ eventId: id, err: error }, 'a stored Stripe event failed again')
    }
  }
  return finished
}
