import type Stripe from 'stripe'
import { getDb } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { dispatchEvent } from './webhooks/dispatch-event'

const ERROR_LENGTH_MAX = 500
/** The pause doubles from half a minute to six hours; so many tries take three days, as long as Stripe itself tries. */
const FIRST_PAUSE_SECONDS = 30
const PAUSE_SECONDS_MAX = 6 * 3_600
const ATTEMPTS_MAX = 20

/** Notes a failed try and when the next one is due; after too many, that somebody has to look. */
async function noteFailure(event: Stripe.Event, error: unknown): Promise<void> {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, ERROR_LENGTH_MAX)
  const [row] = await getDb().$queryRaw<{ isDead: boolean }[]>`
    UPDATE stripe_event SET attempts = attempts + 1, last_error = ${message},
      next_attempt_at = now() + interval '1 second'
        * least(${PAUSE_SECONDS_MAX}::float, ${FIRST_PAUSE_SECONDS} * power(2, least(attempts, 20))),
      dead_at = CASE WHEN attempts + 1 >= ${ATTEMPTS_MAX} THEN coalesce(dead_at, now()) END
    WHERE id = ${event.id} RETURNING dead_at IS NOT NULL AS "isDead"`
  if (row?.isDead === true)
    getLogger().error({ eventId: event.id, type: event.type, err: error }, 'a Stripe event was given up')
}

/**
 * Handles a stored event and notes the outcome. The note comes after the work: a crash in between repeats the work,
 * which is harmless, instead of losing it.
 * @throws whatever the handler throws, after it was noted
 */
export async function processEvent(event: Stripe.Event): Promise<void> {
  try {
    await dispatchEvent(event)
  } catch (error) {
    await noteFailure(event, error)
    throw error
  }
  const done = { processedAt: new Date(), attempts: { increment: 1 }, lastError: null, deadAt: null }
  await getDb().stripeEvent.updateMany({ where: { id: event.id }, data: done })
}
