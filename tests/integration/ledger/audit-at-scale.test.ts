import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditRecord, recordAudit, stopLedger } from '@/lib/ledger'
import { captureSteadily, type Latencies } from './kit/capture-steadily'
import { fillLedger } from './kit/fill-ledger'
import { tamper } from './tamperings/tamper'
import { queryAsOwner } from '@/tests/setup/owner-connection'

/**
 * L13: the audit of a large ledger under load. `AUDIT_ENTRIES=10000000 npx vitest run
 * tests/integration/ledger/audit-at-scale.test.ts` is the size of the scenario; `npm test` takes less of it.
 */
const ENTRIES = Number(process.env.AUDIT_ENTRIES ?? 200_000)
const PATIENCE_MS = Math.max(120_000, ENTRIES * 0.5)
const CALM_MS = Math.min(10_000, Math.max(3_000, ENTRIES / 100))

const OLD_ROW = `id = (SELECT min(id) FROM generation WHERE organization_id = 'org_fill_7')`

/** One row of each layer among all of them, spoiled and mended. */
const PLANTED = [
  {
    invariant: 'transactions_sum_to_zero',
    table: 'ledger_entry',
    row: `(transaction_id, account_id) = (SELECT min(transaction_id), 3 FROM ledger_entry WHERE account_id = 3)`,
    column: 'amount_nanos',
  },
  {
    invariant: 'posted_is_sum_of_entries',
    table: 'ledger_balance',
    row: `organization_id = 'org_fill_7'`,
    column: 'posted_nanos',
  },
  { invariant: 'transaction_is_its_generations', table: 'generation', row: OLD_ROW, column: 'cost_nanos' },
  {
    invariant: 'rollup_is_sum_of_generations',
    table: 'usage_hourly',
    row: `organization_id = 'org_fill_7' AND hour = (SELECT min(hour) FROM usage_hourly WHERE organization_id = 'org_fill_7')`,
    column: 'requests',
  },
  {
    invariant: 'key_usage_is_sum_of_generations',
    table: 'key_usage',
    row: `api_key_id = 'key_org_fill_8'`,
    column: 'total_nanos',
  },
] as const

const change = (by: string) =>
  tamper(PLANTED.map(({ table, row, column }) => `UPDATE ${table} SET ${column} = ${column} ${by} WHERE ${row}`))

const describeLatencies = ({ count, p50Ms, p99Ms, maxMs }: Latencies): string =>
  `${count} captures, p50 ${p50Ms} ms, p99 ${p99Ms} ms, longest ${maxMs} ms`

function violatedIn(record: AuditRecord | null): string[] {
  return (record?.results ?? []).filter((result) => result.violations > 0n).map((result) => result.invariant)
}

function checkedIn(record: AuditRecord | null, invariant: string): number {
  return Number(record?.results.find((result) => result.invariant === invariant)?.checked ?? 0)
}

describe(`the audit of ${ENTRIES} entries`, () => {
  beforeAll(
    async () => {
      await fillLedger({ entries: ENTRIES })
      await queryAsOwner('ANALYZE')
    },
    ENTRIES * 5 + 60_000,
  )
  afterAll(stopLedger)

  it(
    'ends, holds up no capture, and leaves a minute’s check that reads only what is new',
    { timeout: PATIENCE_MS },
    async ({ annotate }) => {
      const load = await captureSteadily()
      await sleep(1_000)
      load.take()
      await sleep(CALM_MS)
      const calm = load.take()
      const whole = await recordAudit({ kind: 'whole', restShare: 0.5 })
      const during = load.take()
      const minute = await recordAudit({ kind: 'minute' })
      await load.stop()
      expect(violatedIn(whole)).toEqual([])
      expect(violatedIn(minute)).toEqual([])
      expect(checkedIn(whole, 'transactions_sum_to_zero')).toBeGreaterThanOrEqual(ENTRIES / 4)
      expect(checkedIn(minute, 'transactions_sum_to_zero')).toBeLessThan(during.count + 5_000)
      expect(during.count).toBeGreaterThan(10)
      await annotate(`whole: ${((whole?.durationMs ?? 0) / 60_000).toFixed(2)} minutes for ${ENTRIES} entries`)
      await annotate(`minute: ${minute?.durationMs} ms, ${checkedIn(minute, 'transactions_sum_to_zero')} transactions`)
      await annotate(`calm: ${describeLatencies(calm)}`)
      await annotate(`during the whole check: ${describeLatencies(during)}`)
    },
  )

  it('finds one spoiled row in each layer', { timeout: PATIENCE_MS }, async ({ annotate }) => {
    await change('+ 1')
    const violated = violatedIn(await recordAudit({ kind: 'whole' }))
    await change('- 1')
    const planted = PLANTED.map(({ invariant }) => invariant)
    expect(violated).toEqual(expect.arrayContaining(planted))
    await annotate(`${planted.length} rows spoiled among ${ENTRIES} entries, 0 not found`)
    expect(violatedIn(await recordAudit({ kind: 'whole' }))).toEqual([])
  })
})
