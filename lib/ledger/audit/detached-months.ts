/**
 * Months of generations that are no longer there (migration generation_retention): what was noted of them stands in their place.
 * Only months whose partition is gone count, in the same snapshot in which its rows are missing.
 */
export const DETACHED_SUMS = '(SELECT s.* FROM ledger_detached_sum s JOIN ledger_detached d USING (partition_name))'

/** Their parts of transactions. */
export const DETACHED_BILLS =
  '(SELECT t.* FROM ledger_detached_transaction t JOIN ledger_detached d USING (partition_name))'

/** Whether a moment lies in one of them. */
export const IN_DETACHED_MONTH = (moment: string): string =>
  `EXISTS (SELECT 1 FROM ledger_detached d WHERE ${moment} >= d.from_at AND ${moment} < d.to_at)`
