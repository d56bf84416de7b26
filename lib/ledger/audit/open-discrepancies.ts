import { runQuery } from '../run-query'

/** The invariant whose violations are rows that can be acknowledged one by one. */
export const DISCREPANCY_INVARIANT = 'clearing_is_sum_of_stripe'

/** Differences that stand and of which no operator has said, as they are now, that they are known; as `d`. */
export const OPEN_DISCREPANCIES = `payment_discrepancy d WHERE d.resolved_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM discrepancy_acknowledgement k WHERE k.discrepancy_id = d.id AND k.occurrence = d.occurrence)`

/** How many stand now. The last check's number may be a minute old, and the whole one's hours. */
export async function countOpenDiscrepancies(): Promise<number> {
  const [row] = await runQuery<{ open: bigint }>({
    text: `SELECT count(*) AS open FROM ${OPEN_DISCREPANCIES}`,
    values: [],
  })
  return Number(row?.open ?? 0n)
}
