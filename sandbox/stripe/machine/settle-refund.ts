import type Stripe from 'stripe'
import { CAUSED_BY_TIME } from '../world'
import type { World } from '../world'
import { recordEvent } from './record-event'
import { returnRefund } from './return-refund'

type Verdict = 'succeeded' | 'failed' | 'requires_action'

/**
 * What the payer's bank made of a refund, days later. A failed one comes back to the balance and can be tried again; with
 * `requires_action` the payer has to say where the money should go.
 */
export function settleRefund(world: World, refundId: string, verdict: Verdict): void {
  const refund = world.store.find('refunds', refundId)
  const isOver = refund?.status === 'failed' || refund?.status === 'canceled'
  if (refund === undefined || isOver || refund.status === verdict) return
  if (verdict === 'failed') {
    const change = { status: 'failed', failure_reason: 'lost_or_stolen_card' } as const
    return returnRefund(world, CAUSED_BY_TIME, { refund, change })
  }
  const settled: Stripe.Refund = { ...refund, status: verdict }
  const previous = { status: refund.status }
  world.store.put('refunds', settled)
  recordEvent(world, CAUSED_BY_TIME, { type: 'refund.updated', object: settled, previous })
  recordEvent(world, CAUSED_BY_TIME, { type: 'charge.refund.updated', object: settled, previous })
}
