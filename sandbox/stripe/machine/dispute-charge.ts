import type Stripe from 'stripe'
import { buildBalanceTransaction } from '../objects/build-balance-transaction'
import { buildDispute } from '../objects/build-dispute'
import { CAUSED_BY_TIME } from '../world'
import type { Cause, World } from '../world'
import { recordEvent } from './record-event'
import { scheduleWork } from './schedule-work'

/** What most banks give. https://docs.stripe.com/disputes/how-disputes-work */
const DAYS_TO_RESPOND = 7
const DAY_SECONDS = 86_400

type DisputeBooking = { dispute: Stripe.Dispute; direction: 'withdrawn' | 'reinstated' }

/** Moves the disputed money out of the balance or back; Stripe's fee stays with Stripe either way. */
function bookDispute(world: World, cause: Cause, { dispute, direction }: DisputeBooking): Stripe.Dispute {
  const isWithdrawn = direction === 'withdrawn'
  const booking = buildBalanceTransaction({
    type: isWithdrawn ? 'dispute' : 'dispute_reversal',
    amount: isWithdrawn ? -dispute.amount : dispute.amount,
    currency: dispute.currency,
    source: dispute.id,
    createdSeconds: world.clock.nowSeconds(),
  })
  const booked: Stripe.Dispute = { ...dispute, balance_transactions: [...dispute.balance_transactions, booking] }
  world.store.put('balanceTransactions', booking)
  world.store.put('disputes', booked)
  const type = isWithdrawn ? 'charge.dispute.funds_withdrawn' : 'charge.dispute.funds_reinstated'
  recordEvent(world, cause, { type, object: booked })
  return booked
}

type Complaint = {
  kind: 'chargeback' | 'inquiry'
  /** Cents; a bank may take back less than the whole charge. */
  amount?: number | undefined
}

/** A payer complains to the bank. A chargeback takes the money at once, an inquiry does not. */
export function openDispute(world: World, chargeId: string, { kind, amount }: Complaint): void {
  const charge = world.store.find('charges', chargeId)
  if (charge === undefined || charge.disputed || charge.refunded) return
  const createdSeconds = world.clock.nowSeconds()
  const dueBySeconds = createdSeconds + DAYS_TO_RESPOND * DAY_SECONDS
  const isInquiry = kind === 'inquiry'
  const dispute = buildDispute({ charge, amount, isInquiry, createdSeconds, dueBySeconds })
  world.store.put('disputes', dispute)
  world.store.put('charges', { ...charge, disputed: true })
  recordEvent(world, CAUSED_BY_TIME, { type: 'charge.dispute.created', object: dispute })
  if (kind === 'chargeback') bookDispute(world, CAUSED_BY_TIME, { dispute, direction: 'withdrawn' })
  scheduleWork(world, { kind: 'lose-dispute', subjectId: dispute.id, inMs: DAYS_TO_RESPOND * DAY_SECONDS * 1000 })
}

/** Whether the bank has not decided yet. */
export function isOpenDispute({ status }: Stripe.Dispute): boolean {
  return !['won', 'lost', 'warning_closed', 'prevented'].includes(status)
}

type Verdict = { disputeId: string; verdict: 'won' | 'lost' | 'prevented' }

/** The bank decides; money that was taken comes back when the seller wins. A dispute that is over stays as it is. */
export function closeDispute(world: World, cause: Cause, { disputeId, verdict }: Verdict): void {
  const dispute = world.store.find('disputes', disputeId)
  if (dispute === undefined || !isOpenDispute(dispute)) return
  const isInquiry = dispute.status.startsWith('warning_')
  const decided: Stripe.Dispute = { ...dispute, status: isInquiry ? 'warning_closed' : verdict }
  world.store.put('disputes', decided)
  // A prevented dispute was settled before it counted: its money comes back as well.
  const isPaidBack = verdict !== 'lost' && !isInquiry
  const closed = isPaidBack ? bookDispute(world, cause, { dispute: decided, direction: 'reinstated' }) : decided
  recordEvent(world, cause, { type: 'charge.dispute.closed', object: closed })
}
