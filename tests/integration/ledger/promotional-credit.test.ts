import { afterEach, describe, expect, it } from 'vitest'
import { createId } from '@/lib/core/ids'
import { getPool } from '@/lib/db'
import {
  captureGeneration,
  expirePromotionalCredit,
  getBalance,
  grantPromotionalCredit,
  type Hold,
  postRefund,
  postTopUp,
  reserve,
  stopLedger,
} from '@/lib/ledger'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { waitFor } from '@/tests/factories/wait-for'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { moveClock } from './kit/move-clock'
import { createTenant, generationOf } from './kit/tenant'

const HOUR_MS = 3_600_000

afterEach(async () => {
  await stopLedger()
  await expectCleanAudit()
  await moveClock(0)
})

interface GrantOrder {
  organizationId: string
  nanos: bigint
  priority?: number
  hours?: number
}

async function grant({ organizationId, nanos, priority = 0, hours }: GrantOrder): Promise<string> {
  const grantId = createId('order')
  const expiresAt = hours === undefined ? null : new Date(Date.now() + hours * HOUR_MS)
  await grantPromotionalCredit({ organizationId, grantId, amountNanos: nanos, source: 'test', priority, expiresAt })
  return grantId
}

async function topUp(organizationId: string, nanos: bigint): Promise<void> {
  await postTopUp({ organizationId, paymentIntentId: createId('order'), creditNanos: nanos, feeNanos: 0n })
}

async function holdOf(organizationId: string, amountNanos: bigint): Promise<Hold> {
  const result = await reserve({ organizationId, apiKeyId: null, amountNanos })
  if (!result.held) throw new Error(`refused by ${result.reason}`)
  return result.hold
}

async function spend(organizationId: string, costNanos: bigint): Promise<void> {
  const hold = await holdOf(organizationId, costNanos)
  await captureGeneration({ hold, generation: generationOf({ organizationId }), costNanos })
}

async function leftOf(grantIds: readonly string[]): Promise<bigint[]> {
  const { rows } = await getPool().query<{ id: string; remaining_nanos: string }>(
    'SELECT id, remaining_nanos FROM promotional_grant WHERE id = ANY ($1)',
    [grantIds],
  )
  return grantIds.map((id) => BigInt(rows.find((row) => row.id === id)?.remaining_nanos ?? -1))
}

async function expiriesOf(grantId: string): Promise<{ reference: string; nanos: bigint }[]> {
  const { rows } = await getPool().query<{ reference: string; amount_nanos: string }>(
    `SELECT t.reference, e.amount_nanos FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
      WHERE t.kind = 'expiry' AND t.reference LIKE $1 || ':%' AND e.account_id = 10 ORDER BY t.id`,
    [grantId],
  )
  return rows.map((row) => ({ reference: row.reference, nanos: BigInt(row.amount_nanos) }))
}

describe('promotional credit', () => {
  it('is spent by priority, then by expiry, then by age, and before purchased credit', async () => {
    const organizationId = await createTenant()
    await topUp(organizationId, 1_000n)
    const old = await grant({ organizationId, nanos: 100n })
    const young = await grant({ organizationId, nanos: 100n })
    const late = await grant({ organizationId, nanos: 100n, hours: 9 })
    const soon = await grant({ organizationId, nanos: 100n, hours: 2 })
    const first = await grant({ organizationId, nanos: 100n, priority: -1 })
    const last = await grant({ organizationId, nanos: 100n, priority: 1, hours: 1 })
    const inOrder = [first, soon, late, old, young, last]
    for (const [index] of inOrder.entries()) {
      await spend(organizationId, 70n)
      await spend(organizationId, 30n)
      expect(await leftOf(inOrder)).toEqual(inOrder.map((_id, place) => (place <= index ? 0n : 100n)))
    }
    expect(await getBalance({ organizationId })).toMatchObject({ promotionalNanos: 0n, purchasedNanos: 1_000n })
    await spend(organizationId, 1n)
    expect(await getBalance({ organizationId })).toMatchObject({ promotionalNanos: 0n, purchasedNanos: 999n })
  })

  it('that expires under a hold is honoured for what is held; the rest goes at once, what is left over later', async () => {
    const organizationId = await createTenant()
    const soon = await grant({ organizationId, nanos: 500n, hours: 1 })
    const later = await grant({ organizationId, nanos: 200n, hours: 5 })
    const hold = await holdOf(organizationId, 300n)
    await moveClock(2)
    await expirePromotionalCredit()
    expect(await leftOf([soon, later])).toEqual([300n, 200n])
    expect(await getBalance({ organizationId })).toMatchObject({ postedNanos: 500n, availableNanos: 200n })
    // A second run takes nothing more, and nothing that is held admits anyone else.
    expect(await expirePromotionalCredit()).toEqual({ organizations: 0, expiredNanos: 0n })
    expect(await reserve({ organizationId, apiKeyId: null, amountNanos: 201n })).toMatchObject({ held: false })
    await captureGeneration({ hold, generation: generationOf({ organizationId }), costNanos: 120n })
    expect(await leftOf([soon, later])).toEqual([180n, 200n])
    await expirePromotionalCredit()
    expect(await leftOf([soon, later])).toEqual([0n, 200n])
    expect(await expiriesOf(soon)).toEqual([
      { reference: `${soon}:200`, nanos: 200n },
      { reference: `${soon}:380`, nanos: 180n },
    ])
    expect(await getBalance({ organizationId })).toMatchObject({
      postedNanos: 200n,
      totalCreditsNanos: 320n,
      totalUsageNanos: 120n,
    })
  })

  it('that has expired admits nobody, although no worker has run since', async () => {
    const organizationId = await createTenant()
    const grantId = await grant({ organizationId, nanos: 500n, hours: 1 })
    expect((await getBalance({ organizationId })).nextExpiry?.amountNanos).toBe(500n)
    await moveClock(2)
    const result = await reserve({ organizationId, apiKeyId: null, amountNanos: 1n })
    expect(result).toMatchObject({ held: false, reason: 'balance', remainingNanos: 0n })
    expect(await expiriesOf(grantId)).toHaveLength(1)
    expect((await getBalance({ organizationId })).nextExpiry).toBeNull()
  })

  it('that lies unused in a slice when it expires is taken as soon as the slice is back', async () => {
    const organizationId = await createTenant()
    await grant({ organizationId, nanos: 1_000_000n, hours: 1 })
    const ledger = new LedgerProcess('idle')
    await ledger.start()
    const result = await ledger.reserve({ organizationId, apiKeyId: null, amountNanos: 10n })
    if (!result.held) throw new Error('refused')
    expect((await getBalance({ organizationId })).heldNanos).toBeGreaterThan(10n)
    await moveClock(2)
    await waitFor(async () => {
      await expirePromotionalCredit()
      return (await getBalance({ organizationId })).postedNanos === 10n
    })
    result.hold.release()
    await waitFor(async () => {
      await expirePromotionalCredit()
      return (await getBalance({ organizationId })).postedNanos === 0n
    })
    await ledger.stop()
  })

  it('is never paid back: a refund takes purchased credit that no request holds', async () => {
    const organizationId = await createTenant()
    await topUp(organizationId, 1_000n)
    await grant({ organizationId, nanos: 500n })
    const hold = await holdOf(organizationId, 700n)
    expect((await getBalance({ organizationId })).refundableNanos).toBe(800n)
    const refund = (creditNanos: bigint) =>
      postRefund({ organizationId, refundId: createId('order'), creditNanos, feeNanos: 0n })
    await expect(refund(801n)).rejects.toMatchObject({ code: 'insufficient_credits' })
    hold.release()
    await waitFor(async () => (await getBalance({ organizationId })).heldNanos === 0n)
    await expect(refund(1_001n)).rejects.toMatchObject({ code: 'insufficient_credits' })
    await refund(1_000n)
    expect(await getBalance({ organizationId })).toMatchObject({ postedNanos: 500n, purchasedNanos: 0n })
  })

  it('is given once per id: the same again is the same grant, another amount a conflict, an expired one refused', async () => {
    const organizationId = await createTenant()
    const input = { organizationId, grantId: 'grant_once', source: 'code', expiresAt: new Date(Date.now() + HOUR_MS) }
    const both = await Promise.all(
      Array.from({ length: 50 }, () => grantPromotionalCredit({ ...input, amountNanos: 5n })),
    )
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1)
    await expect(grantPromotionalCredit({ ...input, amountNanos: 6n })).rejects.toMatchObject({ code: 'conflict' })
    await expect(grantPromotionalCredit({ ...input, amountNanos: 5n, priority: 1 })).rejects.toMatchObject({
      code: 'conflict',
    })
    const expired = { ...input, grantId: 'grant_expired', expiresAt: new Date(Date.now() - 1_000), amountNanos: 5n }
    await expect(grantPromotionalCredit(expired)).rejects.toMatchObject({ code: 'invalid_request' })
    expect((await getBalance({ organizationId })).promotionalNanos).toBe(5n)
  })
})

describe('usage of three times its hold', () => {
  it('is billed in full, its excess as an overrun, and the next request sees it', async () => {
    const organizationId = await createTenant()
    await topUp(organizationId, 4_000n)
    await grant({ organizationId, nanos: 500n })
    for (const left of [1_500n, -1_500n]) {
      const hold = await holdOf(organizationId, 1_000n)
      await captureGeneration({ hold, generation: generationOf({ organizationId }), costNanos: 3_000n })
      expect(await getBalance({ organizationId })).toMatchObject({ postedNanos: left, promotionalNanos: 0n })
    }
    const result = await reserve({ organizationId, apiKeyId: null, amountNanos: 1n })
    expect(result).toMatchObject({ held: false, reason: 'balance', remainingNanos: 0n, spentNanos: 6_000n })
    const { rows } = await getPool().query<{ nanos: string }>(
      `SELECT sum(overrun_nanos) AS nanos FROM generation WHERE organization_id = $1`,
      [organizationId],
    )
    expect(rows).toEqual([{ nanos: '4000' }])
  })
})
