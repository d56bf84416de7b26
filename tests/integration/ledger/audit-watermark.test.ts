import { beforeEach, describe, expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import { type AuditRecord, grantCredits, recordAudit } from '@/lib/ledger'
import { asOwner } from '@/tests/setup/owner-connection'
import { createTenant } from './kit/tenant'
import { tamper } from './tamperings/tamper'

/** The minute's check as if a minute had passed since the last one. */
async function auditAMinuteLater(): Promise<AuditRecord | null> {
  await getPool().query(`UPDATE audit_watermark SET candidate_at = candidate_at - interval '1 minute'`)
  return recordAudit({ kind: 'minute' })
}

async function watermark(): Promise<bigint> {
  const { rows } = await getPool().query<{ id: string }>('SELECT transaction_id AS id FROM audit_watermark')
  return BigInt(rows[0]?.id ?? -1)
}

async function highestId(): Promise<bigint> {
  const { rows } = await getPool().query<{ id: string }>('SELECT max(id) AS id FROM ledger_transaction')
  return BigInt(rows[0]?.id ?? 0)
}

const grant = (organizationId: string, reference: string) =>
  grantCredits({ organizationId, amountNanos: 1_000n, reason: 'test', reference })
const POST = `SELECT ledger_post('grant', $2, $1, 'test', ARRAY['customer_credit', 'grant_expense'], ARRAY[5, -5])`

const violatedIn = (record: AuditRecord | null): string[] =>
  (record?.results ?? []).filter((result) => result.violations > 0n).map((result) => result.invariant)
const seenBy = (record: AuditRecord | null): bigint =>
  record?.results.find((result) => result.invariant === 'transactions_sum_to_zero')?.checked ?? -1n

describe('the watermark of the minute’s check', () => {
  let organizationId = ''
  let count = 0

  beforeEach(async () => {
    organizationId = await createTenant({ creditNanos: 1_000_000n })
    await recordAudit({ kind: 'whole' })
    count += 1
  })

  it('moves past what was checked, so that the next check reads none of it again', async () => {
    await auditAMinuteLater()
    await auditAMinuteLater()
    expect(await watermark()).toBe(await highestId())
    await grant(organizationId, `new-${count}`)
    const record = await auditAMinuteLater()
    expect(seenBy(record)).toBe(1n)
    expect(violatedIn(record)).toEqual([])
  })

  it('waits for a transaction that took a lower id and commits later, and sees it then', async () => {
    await auditAMinuteLater()
    const slow = await getPool().connect()
    try {
      await slow.query('BEGIN')
      await slow.query(POST, [organizationId, `slow-${count}`])
      const other = await createTenant()
      await grant(other, `quick-${count}`)
      const before = await watermark()
      for (let minute = 0; minute < 4; minute += 1) expect(violatedIn(await auditAMinuteLater())).toEqual([])
      const lowest = await asOwner((client) =>
        client.query<{ id: string }>('SELECT id FROM ledger_transaction WHERE reference = $1', [`quick-${count}`]),
      )
      expect(await watermark()).toBeLessThan(BigInt(lowest.rows[0]?.id ?? 0) - 1n)
      await slow.query('COMMIT')
      const record = await auditAMinuteLater()
      expect(seenBy(record)).toBeGreaterThanOrEqual(2n)
      expect(violatedIn(record)).toEqual([])
      for (let minute = 0; minute < 2; minute += 1) expect(violatedIn(await auditAMinuteLater())).toEqual([])
      expect(await watermark()).toBe(await highestId())
      expect(await watermark()).toBeGreaterThan(before)
    } finally {
      slow.release()
    }
  })

  it('stays where it is while a check finds something', async () => {
    await auditAMinuteLater()
    await grant(organizationId, `spoiled-${count}`)
    const id = await highestId()
    const change = (by: string) =>
      tamper([
        `UPDATE ledger_entry SET amount_nanos = amount_nanos ${by} WHERE transaction_id = ${id} AND amount_nanos < 0`,
      ])
    await change('- 1')
    const before = await watermark()
    for (let minute = 0; minute < 3; minute += 1) {
      expect(violatedIn(await auditAMinuteLater())).toContain('transactions_sum_to_zero')
    }
    expect(await watermark()).toBe(before)
    await change('+ 1')
    expect(violatedIn(await auditAMinuteLater())).toEqual([])
  })

  it('lets every balance be checked from kept sums, which each whole check makes anew', async () => {
    await auditAMinuteLater()
    await auditAMinuteLater()
    const change = (by: string) =>
      tamper([
        `UPDATE ledger_balance SET posted_nanos = posted_nanos ${by} WHERE organization_id = '${organizationId}'`,
      ])
    await change('+ 1')
    expect(violatedIn(await auditAMinuteLater())).toContain('posted_is_sum_of_entries')
    await change('- 1')
    await tamper([`UPDATE audit_account_sum SET sum_nanos = sum_nanos + 1`])
    expect(violatedIn(await auditAMinuteLater())).toContain('posted_is_sum_of_entries')
    expect(violatedIn(await recordAudit({ kind: 'whole' }))).toEqual([])
    expect(violatedIn(await auditAMinuteLater())).toEqual([])
  })
})

describe('a check', () => {
  it('runs in one process at a time', async () => {
    const records = await Promise.all([recordAudit({ kind: 'whole' }), recordAudit({ kind: 'minute' })])
    expect(records.filter((record) => record === null)).toHaveLength(1)
    expect(await recordAudit({ kind: 'minute' })).not.toBeNull()
  })

  it('that is due is whole when the last whole one is six hours old, and of the minute otherwise', async () => {
    await recordAudit({ kind: 'whole' })
    expect((await recordAudit({ kind: 'due' }))?.kind).toBe('minute')
    await getPool().query(`UPDATE audit_run SET started_at = started_at - interval '7 hours'`)
    expect((await recordAudit({ kind: 'due' }))?.kind).toBe('whole')
  })

  it('forgets clean minutes after a week, and whole or violated runs after 400 days', async () => {
    await getPool().query('DELETE FROM audit_run')
    const runs = [
      ['minute', 0, 8],
      ['minute', 1, 8],
      ['whole', 0, 8],
      ['whole', 0, 401],
    ] as const
    for (const [kind, violations, days] of runs) {
      await getPool().query(
        `INSERT INTO audit_run (kind, started_at, finished_at, results, violations)
          VALUES ($1, now() - make_interval(days => $3), now() - make_interval(days => $3), '[]', $2)`,
        [kind, violations, days],
      )
    }
    await recordAudit({ kind: 'minute' })
    const { rows } = await getPool().query<{ kind: string; violations: string }>(
      `SELECT kind, violations FROM audit_run WHERE started_at < now() - interval '1 day' ORDER BY id`,
    )
    expect(rows.map(({ kind, violations }) => `${kind} ${violations}`)).toEqual(['minute 1', 'whole 0'])
  })
})
