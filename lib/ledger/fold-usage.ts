import { runQuery } from './run-query'

/** A call folds a month at most; of a large table that was never folded it takes seconds. */
const TIMEOUT_MS = 10 * 60_000

/**
 * Brings the sums that charts read up to date: hours that ended two hours ago, and days that something was added to since.
 * For the worker, every few minutes; charts are exact without it too, only slower.
 */
export async function foldUsage(): Promise<void> {
  for (let isMore = true; isMore;) {
    const [row] = await runQuery<{ more: boolean }>({
      text: 'SELECT ledger_usage_fold() AS more',
      values: [],
      timeoutMs: TIMEOUT_MS,
    })
    isMore = row?.more === true
  }
}
