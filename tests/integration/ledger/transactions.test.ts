import { describe, expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import {
  captureGeneration,
  foldUsage,
  getBalance,
  grantCredits,
  grantPromotionalCredit,
  hasEverBought,
  postRefund,
  postTopUp,
  postTransaction,
  runAudit,
  stopLedger,
} from '@/lib/ledger'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createTenant, generationOf } from './kit/tenant'
import { queryAsOwner } from '@/tests/setup/owner-connection'

const DOLLAR = 1_000_000_000n

describe('a transaction', () => {
  it('is posted once per kind and reference, however often and however many at once', async () => {
    const organizationId = await createTenant()
    const topUp = { organizationId, paymentIntentId: 'pi_once', creditNanos: 20n * DOLLAR, feeNanos: 1_100_000_000n }
    const results = await Promise.all(Array.from({ length: 50 }, () => postTopUp(topUp)))
    expect(results.filter((result) => result.isNew)).toHaveLength(1)
    expect(new Set(results.map((result) => result.transactionId)).size).toBe(1)
    expect(await getBalance({ organizationId })).toEqual({
      postedNanos: 20n * DOLLAR,
      promotionalNanos: 0n,
      purchasedNanos: 20n * DOLLAR,
      heldNanos: 0n,
      availableNanos: 20n * DOLLAR,
      refundableNanos: 20n * DOLLAR,
      nextExpiry: null,
      totalCreditsNanos: 20n * DOLLAR,
      totalUsageNanos: 0n,
    })
  })

  it('with a known reference and another amount or another organization is a conflict and moves nothing', async () => {
    const [first, second] = [await createTenant(), await createTenant()]
    const topUp = {
      organizationId: first,
      paymentIntentId: 'pi_conflict',
      creditNanos: 5n * DOLLAR,
      feeNanos: 800_000_000n,
    }
    await postTopUp(topUp)
    await expect(postTopUp({ ...topUp, creditNanos: 6n * DOLLAR })).rejects.toMatchObject({ code: 'conflict' })
    await expect(postTopUp({ ...topUp, organizationId: second })).rejects.toMatchObject({ code: 'conflict' })
    expect((await getBalance({ organizationId: first })).postedNanos).toBe(5n * DOLLAR)
    expect((await getBalance({ organizationId: second })).postedNanos).toBe(0n)
  })

  it('whose entries do not sum to zero never commits', async () => {
    const organizationId = await createTenant()
    const entries = [
      { account: 'adjustment' as const, amountNanos: -1n },
      { account: 'customer_credit' as const, amountNanos: 2n },
    ]
    const posting = postTransaction({ kind: 'adjustment', reference: 'unbalanced', organizationId, entries })
    await expect(posting).rejects.toMatchObject({ code: 'LG004' })
    expect((await getBalance({ organizationId })).postedNanos).toBe(0n)
  })

  it('cannot take more than is available, except a dispute, which is counted', async () => {
    const organizationId = await createTenant()
    await postTopUp({ organizationId, paymentIntentId: 'pi_r', creditNanos: 5n * DOLLAR, feeNanos: 800_000_000n })
    const refund = { organizationId, refundId: 're_1', creditNanos: 5n * DOLLAR + 1n, feeNanos: 0n }
    await expect(postRefund(refund)).rejects.toMatchObject({ code: 'insufficient_credits' })
    await postRefund({ ...refund, creditNanos: 3n * DOLLAR })
    const entries = [
      { account: 'customer_credit' as const, amountNanos: -5n * DOLLAR },
      { account: 'stripe_clearing' as const, amountNanos: 5n * DOLLAR },
    ]
    await postTransaction({ kind: 'dispute', reference: 'dp_1', organizationId, entries })
    expect(await getBalance({ organizationId })).toMatchObject({
      availableNanos: -3n * DOLLAR,
      totalCreditsNanos: -3n * DOLLAR,
    })
    await expectCleanAudit()
  })

  it('joins the caller’s own database transaction and vanishes with it', async () => {
    const organizationId = await createTenant()
    const client = await getPool().connect()
    await client.query('BEGIN')
    await grantCredits({ organizationId, amountNanos: DOLLAR, reason: 'test', reference: 'rolled-back', client })
    await client.query('ROLLBACK')
    client.release()
    expect((await getBalance({ organizationId })).postedNanos).toBe(0n)
  })

  it('of usage cannot be posted without its generations', async () => {
    const organizationId = await createTenant({ creditNanos: DOLLAR })
    const posting = getPool().query(
      `SELECT * FROM ledger_post('usage', 'forged', $1, NULL, '{customer_credit,usage_revenue}', '{-5,5}')`,
      [organizationId],
    )
    await expect(posting).rejects.toMatchObject({ code: 'LG005' })
  })
})

describe('purchases', () => {
  it('alone count as bought: grants do not', async () => {
    const organizationId = await createTenant({ creditNanos: 100n * DOLLAR })
    expect(await hasEverBought({ organizationId, atLeastNanos: 1n })).toBe(false)
    await postTopUp({ organizationId, paymentIntentId: 'pi_b', creditNanos: 10n * DOLLAR, feeNanos: 800_000_000n })
    expect(await hasEverBought({ organizationId, atLeastNanos: 10n * DOLLAR })).toBe(true)
    expect(await hasEverBought({ organizationId, atLeastNanos: 10n * DOLLAR + 1n })).toBe(false)
  })
})

describe('the ledger refuses to be rewritten, even by the owner of its tables', () => {
  const tables = ['ledger_transaction', 'ledger_entry', 'generation', 'generation_key']
  it.each(tables)('DELETE, UPDATE and TRUNCATE on %s', async (table) => {
    const { recordOne } = await import('./kit/record-one')
    await recordOne()
    const column =
      table === 'ledger_entry' ? 'amount_nanos' : table === 'ledger_transaction' ? 'reference' : 'created_at'
    for (const statement of [
      `DELETE FROM ${table}`,
      `UPDATE ${table} SET ${column} = ${column}`,
      `TRUNCATE ${table} CASCADE`,
    ]) {
      await expect(queryAsOwner(statement), statement).rejects.toMatchObject({ code: 'LG003' })
    }
  })

  it('in every partition of the generations too', async () => {
    const { rows } = await getPool().query<{ name: string }>(
      `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'generation'::regclass`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(4)
    for (const { name } of rows) {
      await expect(queryAsOwner(`TRUNCATE ${name}`), name).rejects.toMatchObject({ code: 'LG003' })
    }
  })
})

describe('the audit', () => {
  it('looks at something in every check', async () => {
    const organizationId = await createTenant()
    const generation = generationOf({ organizationId, isByok: true, byokUpstreamNanos: 1n })
    await grantPromotionalCredit({ organizationId, grantId: 'seen', amountNanos: 1n, source: 'test', expiresAt: null })
    await queryAsOwner(`INSERT INTO organization_budget (organization_id, period, limit_nanos)
      VALUES ('${organizationId}', 'daily', 1)`)
    await queryAsOwner(`INSERT INTO stripe_movement
        (id, type, source_id, currency, amount_cents, fee_cents, posting_nanos, created_at)
      VALUES ('txn_seen', 'charge', 'ch_seen', 'usd', 1, 0, 0, now())`)
    const byokTerms = { allowanceNanos: 1n, feeBasisPoints: 500 }
    await captureGeneration({ hold: null, generation, costNanos: 1n, byokTerms })
    // Hours are summed up for charts some time after they ended.
    const createdAt = new Date(Date.now() - 48 * 3_600_000)
    await captureGeneration({ hold: null, generation: generationOf({ organizationId, createdAt }), costNanos: 1n })
    await stopLedger()
    await foldUsage()
    const results = await runAudit()
    const blind = results.filter((result) => result.checked === 0n).map((result) => result.invariant)
    expect(blind).toEqual([])
  })
})
