import type pg from 'pg'
import { NANOS_PER_CENT } from '@/lib/core/money'
import { postTransaction } from '@/lib/ledger'
import type { RefundRow } from './refund-row'

/**
 * `set-aside`: credits leave the balance before Stripe is asked. `restored`: Stripe refused, they are back.
 * `confirmed`: Stripe made what was set aside. `booked`: Stripe made one that nobody here asked for.
 * `failed`: one that Stripe had made did not arrive at the buyer.
 */
export type RefundStep = 'set-aside' | 'restored' | 'confirmed' | 'booked' | 'failed'

type Posting = { row: RefundRow; step: RefundStep; totalCents: number }

type Entries = Parameters<typeof postTransaction>[0]['entries'][number][]

/** From whom the money comes: the balance, our fee, the tax, and what the balance could not give from our pocket. */
function giversOf(row: RefundRow, totalCents: number): Entries {
  const fee = BigInt(row.feeCents) * NANOS_PER_CENT
  const tax = BigInt(row.taxCents) * NANOS_PER_CENT
  const credit = BigInt(totalCents) * NANOS_PER_CENT - fee - tax - row.lostNanos
  return [
    { account: 'customer_credit', amountNanos: -credit },
    { account: 'fee_revenue', amountNanos: -fee },
    { account: 'tax_payable', amountNanos: -tax },
    { account: 'write_off', amountNanos: -row.lostNanos },
  ]
}

function reverse(entries: Entries): Entries {
  return entries.map(({ account, amountNanos }) => ({ account, amountNanos: -amountNanos }))
}

function entriesOf({ row, step, totalCents }: Posting): Entries {
  const total = BigInt(totalCents) * NANOS_PER_CENT
  const givers = giversOf(row, totalCents)
  const pending = { account: 'refund_pending' as const, amountNanos: total }
  const clearing = { account: 'stripe_clearing' as const, amountNanos: total }
  if (step === 'set-aside') return [...givers, pending]
  if (step === 'restored') return reverse([...givers, pending])
  if (step === 'confirmed') return [...reverse([pending]), clearing]
  return step === 'booked' ? [...givers, clearing] : reverse([...givers, clearing])
}

function referenceOf({ row, step }: Posting): string {
  if (step === 'set-aside') return row.id
  if (step === 'restored') return `${row.id}:restored`
  if (row.stripeRefundId === null) throw new Error(`refund ${row.id} has no counterpart at Stripe`)
  return step === 'failed' ? `${row.stripeRefundId}:failed` : row.stripeRefundId
}

/** Books one step of a refund, once. @throws AppError insufficient_credits when the balance shrank meanwhile */
export async function postRefundStep(client: pg.PoolClient, posting: Posting): Promise<boolean> {
  const { isNew } = await postTransaction({
    kind: 'refund',
    reference: referenceOf(posting),
    organizationId: posting.row.organizationId,
    entries: entriesOf(posting).filter(({ amountNanos }) => amountNanos !== 0n),
    memo: posting.row.orderId,
    client,
  })
  return isNew
}
