import { getPool } from '@/lib/db'
import { runAudit } from '@/lib/ledger'
import type { Books } from './books'

const COUNT = `
  SELECT count(*) AS recorded, count(*) FILTER (WHERE status = 'completed' AND cost_nanos > 0) AS billed,
    (SELECT coalesce(sum(held_nanos), 0) FROM ledger_balance) AS held
  FROM generation`

/**
 * Whether everything that was answered is in the books, once, and the books are in order. Ask after the product's
 * processes ended.
 * @returns what is off, in sentences; empty when nothing is
 */
export async function checkBooks(books: Books): Promise<string[]> {
  const faults = (await runAudit())
    .filter((result) => result.violations > 0n)
    .map(({ invariant, violations }) => `audit: ${invariant} is violated by ${violations} of the rows`)
  const { rows } = await getPool().query<{ recorded: string; billed: string; held: string }>(COUNT)
  const [counts = { recorded: '0', billed: '0', held: '0' }] = rows
  const { answered, left, refused } = books
  // An answer that was complete when its client went away is billed like any other; a refusal may be noted, at no cost.
  const most = { recorded: answered + left + refused, billed: answered + left }
  for (const kind of ['recorded', 'billed'] as const) {
    const count = Number(counts[kind])
    if (count < answered || count > most[kind]) {
      faults.push(`${answered} completions were answered, but ${counts[kind]} generations are ${kind}`)
    }
  }
  if (counts.held !== '0') faults.push(`${counts.held} nano-dollars are still held after the gateway ended`)
  return faults
}
