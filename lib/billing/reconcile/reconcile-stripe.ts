import { arePaymentsConfigured } from '@/lib/stripe'
import { bookMissing } from './book-missing'
import { compareClearing, type Comparison } from './compare-clearing'
import { copyMovements } from './copy-movements'
import { findLostEvents, type LostEvents } from './find-lost-events'

export type StripeReconciliation = Comparison & { events: LostEvents; copied: number; repaired: number; fees: number }

/**
 * Finds whatever Stripe did and we did not hear of, in two ways that do not rely on each other (its events, and the
 * movements of our balance there), makes up for it, and compares both books to the cent. For the worker; safe to run in
 * several at once. Null when payments are not set up.
 * @throws AppError as `callStripe`
 */
export async function reconcileStripe(options: { graceMs?: number } = {}): Promise<StripeReconciliation | null> {
  if (!arePaymentsConfigured()) return null
  const events = await findLostEvents()
  const copied = await copyMovements()
  const booked = await bookMissing()
  return { events, copied, ...booked, ...(await compareClearing(options)) }
}
