import { expect } from 'vitest'
import { runAudit } from '@/lib/ledger'

/** Every invariant of the ledger holds in this file's database. */
export async function expectCleanAudit(): Promise<void> {
  const violated = (await runAudit()).filter((result) => result.violations > 0n)
  expect(violated).toEqual([])
}
