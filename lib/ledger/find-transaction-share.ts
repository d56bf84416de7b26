import { runQuery } from './run-query'

/** How requests share a transaction: one flush of a process bills many of an organization's at once. */
export interface TransactionShare {
  generations: number
  /** Nano-dollars of those before this one, in the order of their ids. */
  beforeNanos: bigint
  /** Nano-dollars of all of them. */
  totalNanos: bigint
}

interface ShareInput {
  organizationId: string
  generationId: string
  transactionId: bigint
  /** When the request arrived: those that share its transaction are looked for around it. */
  createdAt: Date
}

const SHARES = {
  // The days leave out the months that cannot have any: what one flush bills arrived within hours of each other.
  usage: `SELECT count(*) AS generations, coalesce(sum(cost_nanos - overrun_nanos), 0)::bigint AS total,
      coalesce(sum(cost_nanos - overrun_nanos) FILTER (WHERE id < $3), 0)::bigint AS before
    FROM generation WHERE organization_id = $1 AND ledger_transaction_id = $2
      AND created_at BETWEEN $4::timestamptz - interval '1 day' AND $4::timestamptz + interval '1 day'`,
  // Overruns are too rare for an index of their own: those of one flush arrived within the longest request of each other.
  overrun: `SELECT count(*) AS generations, coalesce(sum(overrun_nanos), 0)::bigint AS total,
      coalesce(sum(overrun_nanos) FILTER (WHERE id < $3), 0)::bigint AS before
    FROM generation WHERE organization_id = $1 AND overrun_transaction_id = $2
      AND created_at BETWEEN $4::timestamptz - interval '30 minutes' AND $4::timestamptz + interval '30 minutes'`,
}

/** One request's place in its usage or overrun transaction. */
export async function findTransactionShare(
  kind: 'usage' | 'overrun',
  { organizationId, generationId, transactionId, createdAt }: ShareInput,
): Promise<TransactionShare> {
  const [row] = await runQuery<{ generations: bigint; total: bigint; before: bigint }>({
    name: `ledger-share-${kind}`,
    text: SHARES[kind],
    values: [organizationId, transactionId, generationId, createdAt],
  })
  return { generations: Number(row?.generations ?? 0), beforeNanos: row?.before ?? 0n, totalNanos: row?.total ?? 0n }
}
