import type Stripe from 'stripe'
import { getDb } from '@/lib/db'
import { dispatchEvent } from './webhooks/dispatch-event'

const ERROR_LENGTH_MAX = 500

/**
 * Handles a stored event and notes the outcome. The note comes after the work: a crash in between repeats the work,
 * which is harmless, instead of losing it.
 * @throws whatever the handler throws, after it was noted
 */
export async function processEvent(event: Stripe.Event): Promise<void> {
  const where = { id: event.id }
  try {
    await dispatchEvent(event)
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, ERROR_LENGTH_MAX)
    await getDb().stripeEvent.updateMany({ where, data: { attempts: { increment: 1 }, lastError } })
    throw error
  }
  const done = { processedAt: new Date(), attempts: { increment: 1 }, lastError: null }
  await getDb().stripeEvent.updateMany({ where, data: done })
}
