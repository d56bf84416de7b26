import { getDb } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { closeOrder } from './close-order'
import { CHECKOUT_LIFETIME_MS } from './purchase/lifetime'
import { syncSavedCard } from './purchase/sync-saved-card'
import { syncSession } from './sync-session'
import type { SyncOutcome } from './sync-session'

const AGE_MS_DEFAULT = 60_000
const BATCH_SIZE = 100

type PendingOrder = {
  id: string
  checkoutSessionId: string | null
  paymentMethodId: string | null
  customerId: string | null
  createdAt: Date
}

export type Reconciliation = { checked: number; paid: number; expired: number; failed: number }

/** An order without a session never had a payment page that anybody saw; it ends when the page would have. */
async function closeAbandoned(order: PendingOrder): Promise<SyncOutcome> {
  if (order.createdAt.getTime() + CHECKOUT_LIFETIME_MS > Date.now()) return 'open'
  await closeOrder({ orderId: order.id, status: 'expired' })
  return 'expired'
}

async function reconcileOrder(order: PendingOrder): Promise<SyncOutcome | 'failed'> {
  try {
    if (order.checkoutSessionId !== null) return await syncSession({ sessionId: order.checkoutSessionId })
    return order.paymentMethodId === null ? await closeAbandoned(order) : await syncSavedCard(order)
  } catch (error) {
    getLogger().warn({ orderId: order.id, err: error }, 'an order could not be compared with Stripe')
    return 'failed'
  } finally {
    // To the end of the queue, so that many open orders cannot keep the worker from the others.
    await getDb().creditOrder.updateMany({
      where: { id: order.id, status: 'pending' },
      data: { updatedAt: new Date() },
    })
  }
}

/**
 * Compares open orders with Stripe and finishes those that were paid or have expired, so that a webhook that never
 * arrived costs nobody their credits. For the worker, every minute; safe to run in several at once.
 */
export async function reconcileOrders({ olderThanMs = AGE_MS_DEFAULT } = {}): Promise<Reconciliation> {
  const orders = await getDb().creditOrder.findMany({
    where: { kind: 'purchase', status: 'pending', createdAt: { lt: new Date(Date.now() - olderThanMs) } },
    orderBy: { updatedAt: 'asc' },
    take: BATCH_SIZE,
    select: { id: true, checkoutSessionId: true, paymentMethodId: true, customerId: true, createdAt: true },
  })
  const outcomes: Array<SyncOutcome | 'failed'> = []
  for (const order of orders) outcomes.push(await reconcileOrder(order))
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length
  return { checked: orders.length, paid: count('paid'), expired: count('expired'), failed: count('failed') }
}
