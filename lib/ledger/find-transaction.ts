import { runQuery } from './run-query'

/** One sealed movement of money, as it lies in the ledger. All amounts in nano-dollars. */
interface SealedTransaction {
  id: bigint
  /** `topup`, `grant`, `usage`, `overrun`, `refund` … (prisma/schema/ledger.prisma). */
  kind: string
  reference: string
  memo: string | null
  createdAt: Date
  /** Sum to zero; positive is what is added to an account. Platform accounts are among them: not all is for a customer's eyes. */
  entries: { account: string; amountNanos: bigint }[]
  /** Purchased and promotional credit together, before and after. */
  balanceBeforeNanos: bigint
  balanceAfterNanos: bigint
  /** Its place among the organization's transactions: 1, 2, 3 … in the order of commits. */
  sequence: bigint
  /** SHA-256 (hex) over this transaction and the hash of the one before it. */
  hash: string
}

interface Row {
  id: bigint
  kind: string
  reference: string
  memo: string | null
  created_at: Date
  accounts: string[]
  amounts: bigint[]
  own_nanos: bigint
  balance_after_nanos: bigint
  sequence: bigint
  hash: string
}

/** A transaction of an organization; null when it has none by that number. */
export async function findTransaction(input: {
  organizationId: string
  transactionId: bigint
}): Promise<SealedTransaction | null> {
  const [row] = await runQuery<Row>({
    name: 'ledger-transaction',
    text: `SELECT t.id, t.kind, t.reference, t.memo, t.created_at, s.sequence, s.balance_after_nanos,
        encode(s.hash, 'hex') AS hash, e.accounts, e.amounts, e.own_nanos
      FROM ledger_transaction t JOIN ledger_seal s ON s.organization_id = t.organization_id AND s.transaction_id = t.id
      CROSS JOIN LATERAL (
        SELECT array_agg(a.kind ORDER BY a.id) AS accounts, array_agg(e.amount_nanos ORDER BY a.id) AS amounts,
            coalesce(sum(e.amount_nanos) FILTER (WHERE a.organization_id = t.organization_id), 0)::bigint AS own_nanos
          FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
          WHERE e.organization_id = t.organization_id AND e.transaction_id = t.id) e
      WHERE t.id = $2 AND t.organization_id = $1`,
    values: [input.organizationId, input.transactionId],
  })
  if (!row) return null
  return {
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    memo: row.memo,
    createdAt: row.created_at,
    entries: row.accounts.map((account, index) => ({ account, amountNanos: row.amounts[index] ?? 0n })),
    balanceBeforeNanos: row.balance_after_nanos - row.own_nanos,
    balanceAfterNanos: row.balance_after_nanos,
    sequence: row.sequence,
    hash: row.hash,
  }
}
