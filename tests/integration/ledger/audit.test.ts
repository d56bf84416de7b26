import { beforeAll, describe, expect, it } from 'vitest'
import { postTopUp, runAudit } from '@/lib/ledger'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { recordOne } from './kit/record-one'
import { createTenant } from './kit/tenant'
import { tamper } from './tamperings/tamper'
import { TAMPERINGS } from './tamperings/tamperings'

describe('the audit', () => {
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
  })

  it.each(TAMPERINGS)('finds that $how ($invariant)', async ({ invariant, spoil, mend }) => {
    await tamper(spoil)
    const violated = (await runAudit()).filter((result) => result.violations > 0n)
    await tamper(mend)
    expect(violated.map((result) => result.invariant)).toContain(invariant)
    await expectCleanAudit()
  })

  it('has a tampering for each of its checks', async () => {
    const invariants = (await runAudit()).map((result) => result.invariant)
    expect(new Set(TAMPERINGS.map((tampering) => tampering.invariant))).toEqual(new Set(invariants))
  })
})
