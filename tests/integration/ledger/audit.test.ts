import { beforeAll, describe, expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import { type AuditRecord, postTopUp, recordAudit, runAudit } from '@/lib/ledger'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { recordOne } from './kit/record-one'
import { createTenant } from './kit/tenant'
import { tamper } from './tamperings/tamper'
import { TAMPERINGS } from './tamperings/tamperings'

const violatedIn = (results: AuditRecord['results']): string[] =>
  results.filter((result) => result.violations > 0n).map((result) => result.invariant)

/** What the minute's check says about rows that no check has seen yet. */
async function auditNewRows(): Promise<AuditRecord['results']> {
  await getPool().query('UPDATE audit_watermark SET transaction_id = 0, candidate_transaction_id = 0')
  await getPool().query('DELETE FROM audit_account_sum')
  await getPool().query('DELETE FROM audit_key_sum')
  return (await recordAudit({ kind: 'minute' }))?.results ?? []
}

describe('the audit', () => {
  let everyMinute: string[] = []

  beforeAll(async () => {
    await recordOne()
    const organizationId = await createTenant()
    await postTopUp({
      organizationId,
      paymentIntentId: 'pi_audit',
      creditNanos: 5_000_000_000n,
      feeNanos: 800_000_000n,
    })
    await expectCleanAudit()
    const results = await auditNewRows()
    expect(violatedIn(results)).toEqual([])
    everyMinute = results.map((result) => result.invariant)
  })

  it.each(TAMPERINGS)('finds that $how ($invariant)', async ({ invariant, spoil, mend }) => {
    await tamper(spoil)
    const violated = violatedIn(await runAudit())
    const violatedNew = violatedIn(await auditNewRows())
    await tamper(mend)
    expect(violated).toContain(invariant)
    if (everyMinute.includes(invariant)) expect(violatedNew).toContain(invariant)
    await expectCleanAudit()
  })

  it('has a tampering for each of its checks', async () => {
    const invariants = (await runAudit()).map((result) => result.invariant)
    expect(new Set(TAMPERINGS.map((tampering) => tampering.invariant))).toEqual(new Set(invariants))
  })
})
