import { formatNanosAsUsd } from '@/lib/core/money'
import { findTransaction, findTransactionShare, type StoredGeneration } from '@/lib/ledger'
import type { ChargeTransactionObject } from '@/lib/schemas/charge'

/** A generation's place in one transaction of the ledger. */
type Booking = { kind: 'usage' | 'overrun'; transactionId: bigint | null; amountNanos: bigint }

/** Where a generation stands in the ledger: its usage, and the overrun if there was one. */
export async function explainTransactions(generation: StoredGeneration): Promise<ChargeTransactionObject[]> {
  const { costNanos, overrunNanos } = generation
  const bookings: Booking[] = [
    { kind: 'usage', transactionId: generation.ledgerTransactionId, amountNanos: costNanos - overrunNanos },
    { kind: 'overrun', transactionId: generation.overrunTransactionId, amountNanos: overrunNanos },
  ]
  const explained = await Promise.all(bookings.map((booking) => explainBooking(generation, booking)))
  return explained.filter((transaction) => transaction !== null)
}

async function explainBooking(
  { organizationId, id, createdAt }: StoredGeneration,
  { kind, transactionId, amountNanos }: Booking,
): Promise<ChargeTransactionObject | null> {
  if (transactionId === null) return null
  const [transaction, share] = await Promise.all([
    findTransaction({ organizationId, transactionId }),
    findTransactionShare(kind, { organizationId, generationId: id, transactionId, createdAt }),
  ])
  if (!transaction) return null
  const { balanceBeforeNanos, balanceAfterNanos } = transaction
  const paidNanos = -sumEntries(transaction.entries, CUSTOMER_ACCOUNTS)
  // If not all that share it were found, the place within the transaction would be wrong.
  const isPlaced = share.totalNanos === paidNanos
  const ownBefore = isPlaced ? balanceBeforeNanos - share.beforeNanos : null
  const promotionalNanos = -sumEntries(transaction.entries, PROMOTIONAL_ACCOUNTS)
  return {
    id: String(transactionId),
    kind,
    reference: transaction.reference,
    sequence: Number(transaction.sequence),
    seal: transaction.hash,
    created_at: transaction.createdAt.toISOString(),
    amount: formatNanosAsUsd(amountNanos),
    promotional: formatNanosAsUsd(takePromotional({ promotionalNanos, beforeNanos: share.beforeNanos, amountNanos })),
    generations: share.generations,
    balance_before: formatNanosAsUsd(balanceBeforeNanos),
    balance_after: formatNanosAsUsd(balanceAfterNanos),
    own_balance_before: toUsd(ownBefore),
    own_balance_after: toUsd(ownBefore === null ? null : ownBefore - amountNanos),
    entries: listShown(transaction.entries),
  }
}

const PROMOTIONAL_ACCOUNTS: ReadonlySet<string> = new Set(['promotional_credit'])
const CUSTOMER_ACCOUNTS: ReadonlySet<string> = new Set(['customer_credit', 'promotional_credit'])
/** Both sides of the customer's money, which sum to zero; what providers charge us sums to zero beside it, and is ours. */
const SHOWN_ACCOUNTS = [...CUSTOMER_ACCOUNTS, 'usage_revenue']

type Entry = { account: string; amountNanos: bigint }

function sumEntries(entries: readonly Entry[], accounts: ReadonlySet<string>): bigint {
  return entries.reduce((sum, entry) => (accounts.has(entry.account) ? sum + entry.amountNanos : sum), 0n)
}

function listShown(entries: readonly Entry[]): ChargeTransactionObject['entries'] {
  return SHOWN_ACCOUNTS.flatMap((shown) => entries.filter(({ account }) => account === shown)).map(
    ({ account, amountNanos }) => ({ account, amount: formatNanosAsUsd(amountNanos) }),
  )
}

/** Promotional credit goes first: to the first requests of the transaction, until it is used up. */
function takePromotional(share: { promotionalNanos: bigint; beforeNanos: bigint; amountNanos: bigint }): bigint {
  const left = share.promotionalNanos - share.beforeNanos
  if (left <= 0n) return 0n
  return left < share.amountNanos ? left : share.amountNanos
}

const toUsd = (nanos: bigint | null): string | null => (nanos === null ? null : formatNanosAsUsd(nanos))
