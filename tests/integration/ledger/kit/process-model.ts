import type fc from 'fast-check'
import { expect } from 'vitest'
import { getBalance, getKeyUsage, type Hold } from '@/lib/ledger'
import type { LedgerProcess } from '@/lib/ledger/process/ledger-process'

/** Numbers and lists: what the ledger should be, without a database, slices or processes. */
export interface Model {
  postedNanos: bigint
  creditedNanos: bigint
  /** What open holds claim. */
  openNanos: bigint
  keySpentNanos: bigint
  keyOpenNanos: bigint
  holds: number
  /** Below zero only by this much, at most. */
  overrunNanos: bigint
  /** Of posted, what is left of grants; spent first. */
  promotionalNanos: bigint
  usedNanos: bigint
  /** Of this month. */
  budgetNanos: bigint | null
}

export interface OpenHold {
  hold: Hold
  apiKeyId: string | null
  ledger: LedgerProcess
}

export interface Real {
  organizationId: string
  apiKeyId: string
  ledgers: LedgerProcess[]
  holds: OpenHold[]
  captured: { id: string; costNanos: bigint; apiKeyId: string | null }[]
  references: { reference: string; amountNanos: bigint }[]
}

export type Command = fc.AsyncCommand<Model, Real>

/** What was done so far. */
export const counts = { captures: 0, commands: 0 }

/** The database is what the model says. */
export async function expectSame(model: Model, real: Real): Promise<void> {
  counts.commands += 1
  const balance = await getBalance({ organizationId: real.organizationId })
  expect(balance.postedNanos).toBe(model.postedNanos)
  expect(balance.promotionalNanos).toBe(model.promotionalNanos)
  expect(balance.totalCreditsNanos).toBe(model.creditedNanos)
  expect(balance.heldNanos).toBeGreaterThanOrEqual(model.openNanos)
  expect(balance.availableNanos).toBeGreaterThanOrEqual(-model.overrunNanos)
  const usage = await getKeyUsage({ organizationId: real.organizationId, apiKeyIds: [real.apiKeyId] })
  expect(usage.get(real.apiKeyId)?.totalNanos).toBe(model.keySpentNanos)
}
