import type pg from 'pg'
import { NANOS_PER_CENT } from '@/lib/core/money'
import { postTransaction } from '@/lib/ledger'
import type { SplitMoney } from '../refunds/split-money'

type Phase = {
  disputeId: string
  organizationId: string
  orderId: string
  phase: 'withdrawn' | 'reinstated'
  /** What the money was part of. */
  split: SplitMoney
  /** Stripe's fee for this movement, in cents; below zero when Stripe gives one back. */
  stripeFeeCents: number
}

/**
 * Books what a bank took or gave back, once per dispute and phase. The balance may go below zero by it: what was spent is
 * owed. What had been refunded before is our loss, and nobody pays twice.
 */
export async function postDisputePhase(client: pg.PoolClient, phase: Phase): Promise<void> {
  const sign = phase.phase === 'withdrawn' ? -1n : 1n
  const nanos = (cents: number) => BigInt(cents) * NANOS_PER_CENT
  const { creditCents, feeCents, taxCents, lossCents } = phase.split
  const givers = [
    { account: 'customer_credit' as const, amountNanos: sign * nanos(creditCents) },
    { account: 'fee_revenue' as const, amountNanos: sign * nanos(feeCents) },
    { account: 'tax_payable' as const, amountNanos: sign * nanos(taxCents) },
    { account: 'dispute_loss' as const, amountNanos: sign * nanos(lossCents) },
    { account: 'stripe_fee' as const, amountNanos: -nanos(phase.stripeFeeCents) },
  ]
  const given = givers.reduce((sum, { amountNanos }) => sum + amountNanos, 0n)
  const entries = [...givers, { account: 'stripe_clearing' as const, amountNanos: -given }]
  await postTransaction({
    kind: 'dispute',
    reference: `${phase.disputeId}:${phase.phase}`,
    organizationId: phase.organizationId,
    entries: entries.filter(({ amountNanos }) => amountNanos !== 0n),
    memo: phase.orderId,
    client,
  })
}
