import { expect } from 'vitest'
import { runAudit } from '@/lib/ledger'

/** Every invariant of the ledger holds in this file's database. @returns how many there are, and rows looked at */
export async function expectCleanBooks(): Promise<{ invariants: number; rows: bigint }> {
  const results = await runAudit()
  expect(results.filter(({ violations }) => violations > 0n)).toEqual([])
  return { invariants: results.length, rows: results.reduce((sum, { checked }) => sum + checked, 0n) }
}
