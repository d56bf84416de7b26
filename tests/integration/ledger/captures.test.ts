import { afterEach, describe, expect, it } from 'vitest'
import { createId } from '@/lib/core/ids'
import { getPool } from '@/lib/db'
import {
  captureGeneration,
  findGeneration,
  getBalance,
  getKeyUsage,
  getLedgerHealth,
  grantCredits,
  listGenerations,
  reserve,
  stopLedger,
  sweepSlices,
  type Hold,
} from '@/lib/ledger'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createKey, createTenant, generationOf } from './kit/tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { queryAsOwner } from '@/tests/setup/owner-connection'

afterEach(async () => {
  await stopLedger()
  await expectCleanAudit()
})

async function holdOf(input: { organizationId: string; apiKeyId: string | null; amountNanos: bigint }): Promise<Hold> {
  const result = await reserve(input)
  if (!result.held) throw new Error(`refused: ${result.reason}`)
  return result.hold
}

describe('a capture', () => {
  it('bills exactly its cost, shows in every total, and frees the rest of the hold at once', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000n })
    const apiKeyId = await createKey({ organizationId })
    const hold = await holdOf({ organizationId, apiKeyId, amountNanos: 1_000_000n })
    const generation = generationOf({ organizationId, apiKeyId, upstreamCostNanos: 300n })
    await captureGeneration({ hold, generation, costNanos: 123_457n })
    expect(await getBalance({ organizationId })).toEqual({
      postedNanos: 876_543n,
      promotionalNanos: 0n,
      purchasedNanos: 876_543n,
      heldNanos: 0n,
      availableNanos: 876_543n,
      refundableNanos: 876_543n,
      nextExpiry: null,
      totalCreditsNanos: 1_000_000n,
      totalUsageNanos: 123_457n,
    })
    const usage = await getKeyUsage({ organizationId, apiKeyIds: [apiKeyId, 'key_unknown'] })
    const nanos = 123_457n
    const spent = { totalNanos: nanos, dailyNanos: nanos, weeklyNanos: nanos, monthlyNanos: nanos }
    expect(usage.get(apiKeyId)).toEqual({
      ...spent,
      line: spent,
      byok: { totalNanos: 0n, dailyNanos: 0n, weeklyNanos: 0n, monthlyNanos: 0n },
    })
    expect(usage.get('key_unknown')?.totalNanos).toBe(0n)
    const { rows } = await getPool().query('SELECT * FROM usage_hourly WHERE organization_id = $1', [organizationId])
    expect(rows).toMatchObject([
      { requests: '1', errors: '0', cost_nanos: '123457', prompt_tokens: '12', api_key_id: apiKeyId },
    ])
    const stored = await findGeneration({ organizationId, id: generation.id })
    expect(stored).toMatchObject({
      ...generation,
      generationMs: 480,
      costNanos: nanos,
      holdNanos: 1_000_000n,
      overrunNanos: 0n,
    })
  })

  it('of one id, made 50 times by two processes at once, is billed once', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000n })
    const generation = generationOf({ organizationId })
    const processes = [new LedgerProcess('one'), new LedgerProcess('two')]
    for (const ledger of processes) await ledger.start()
    const capture = async (ledger: LedgerProcess) => {
      const result = await ledger.reserve({ organizationId, apiKeyId: null, amountNanos: 10_000n })
      if (!result.held) throw new Error('refused')
      await ledger.capture({ hold: result.hold, generation, costNanos: 7_000n })
      // Once more after the first is committed: the process knows nothing of it any more.
      await ledger.capture({ hold: null, generation, costNanos: 7_000n })
    }
    await Promise.all(Array.from({ length: 25 }, () => processes.map(capture)).flat())
    for (const ledger of processes) await ledger.stop()
    expect(await getBalance({ organizationId })).toMatchObject({ postedNanos: 993_000n, heldNanos: 0n })
    expect((await listGenerations({ organizationId, limit: 10 })).generations).toHaveLength(1)
  })

  it('above its hold bills all of it and counts the excess as an overrun', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000n })
    const hold = await holdOf({ organizationId, apiKeyId: null, amountNanos: 1_000n })
    const generation = generationOf({ organizationId })
    await captureGeneration({ hold, generation, costNanos: 3_000n })
    expect((await getLedgerHealth())?.overruns).toBe(1)
    expect(await getBalance({ organizationId })).toMatchObject({ postedNanos: -2_000n, availableNanos: -2_000n })
    expect(await findGeneration({ organizationId, id: generation.id })).toMatchObject({ overrunNanos: 2_000n })
    const { rows } = await getPool().query(
      `SELECT t.kind, e.amount_nanos FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
        WHERE t.organization_id = $1 AND e.account_id = 3 ORDER BY t.kind`,
      [organizationId],
    )
    expect(rows).toEqual([
      { kind: 'overrun', amount_nanos: '2000' },
      { kind: 'usage', amount_nanos: '1000' },
    ])
    const next = await reserve({ organizationId, apiKeyId: null, amountNanos: 1n })
    expect(next).toMatchObject({ held: false, reason: 'balance', spentNanos: 3_000n, remainingNanos: 0n })
  })

  it('of a failed request is recorded, costs nothing, and books what the provider charged to write-off', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000n })
    const hold = await holdOf({ organizationId, apiKeyId: null, amountNanos: 1_000n })
    const generation = generationOf({
      organizationId,
      status: 'error',
      errorType: 'timeout',
      upstreamCostNanos: 77n,
      provider: null,
    })
    await captureGeneration({ hold, generation, costNanos: 0n })
    expect(await getBalance({ organizationId })).toMatchObject({ postedNanos: 1_000n, heldNanos: 0n })
    const { rows } = await getPool().query(
      `SELECT a.kind, e.amount_nanos FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
        JOIN ledger_account a ON a.id = e.account_id WHERE t.kind = 'write_off' AND t.organization_id = $1 ORDER BY 1`,
      [organizationId],
    )
    expect(rows).toEqual([
      { kind: 'provider_payable', amount_nanos: '77' },
      { kind: 'write_off', amount_nanos: '-77' },
    ])
    const hours = await getPool().query('SELECT requests, errors FROM usage_hourly WHERE organization_id = $1', [
      organizationId,
    ])
    expect(hours.rows).toEqual([{ requests: '1', errors: '1' }])
  })

  it('after the process lost its lease and its slice still bills, counted', async () => {
    const organizationId = await createTenant({ creditNanos: 10_000n })
    const hold = await holdOf({ organizationId, apiKeyId: null, amountNanos: 5_000n })
    await queryAsOwner(`UPDATE ledger_process SET ended_at = now() WHERE ended_at IS NULL`)
    await getPool().query('SELECT * FROM ledger_slice_sweep(8000)')
    expect((await getBalance({ organizationId })).heldNanos).toBe(0n)
    await captureGeneration({ hold, generation: generationOf({ organizationId }), costNanos: 4_000n })
    expect((await getLedgerHealth())?.overruns).toBe(1)
    expect(await getBalance({ organizationId })).toMatchObject({ postedNanos: 6_000n, availableNanos: 6_000n })
    // The process notices, takes a new identity and goes on.
    const next = await holdOf({ organizationId, apiKeyId: null, amountNanos: 6_000n })
    next.release()
  })

  it('is not lost to text that PostgreSQL refuses', async () => {
    const organizationId = await createTenant({ creditNanos: 10_000n })
    const generation = generationOf({ organizationId, appTitle: 'a\0b\ud83dc', attempts: [] })
    await captureGeneration({ hold: null, generation, costNanos: 0n })
    expect(await findGeneration({ organizationId, id: generation.id })).toMatchObject({ appTitle: 'ab\ufffdc' })
  })

  it('that the database refuses takes no other down that shares its flush', async () => {
    const organizationId = await createTenant({ creditNanos: 100_000n })
    const holds = await Promise.all(
      Array.from({ length: 5 }, () => holdOf({ organizationId, apiKeyId: null, amountNanos: 1_000n })),
    )
    const results = await Promise.allSettled(
      holds.map((hold, index) => {
        const generation = generationOf({ organizationId, nativeTokensPrompt: index === 2 ? -1 : 1 })
        return captureGeneration({ hold, generation, costNanos: 1_000n })
      }),
    )
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ])
    expect((await getBalance({ organizationId })).postedNanos).toBe(96_000n)
  })

  it('stays exact beyond 2^53 nano-dollars', async () => {
    const big = 9_007_199_254_740_993n
    const organizationId = await createTenant({ creditNanos: 4n * big })
    const hold = await holdOf({ organizationId, apiKeyId: null, amountNanos: big })
    await captureGeneration({ hold, generation: generationOf({ organizationId }), costNanos: big })
    expect((await getBalance({ organizationId })).totalUsageNanos).toBe(big)
    expect((await listGenerations({ organizationId, limit: 1 })).generations[0]?.costNanos).toBe(big)
  })

  it('never deadlocks with the captures, purchases and sweeps of other processes over the same organizations', async () => {
    const organizationIds = await Promise.all(
      Array.from({ length: 8 }, () => createTenant({ creditNanos: 10_000_000n })),
    )
    const processes = [new LedgerProcess('one'), new LedgerProcess('two'), new LedgerProcess('three')]
    for (const ledger of processes) await ledger.start()
    const shuffled = () => [...organizationIds].sort(() => Math.random() - 0.5)
    const work = processes.map(async (ledger) => {
      for (let round = 0; round < 15; round++) {
        await Promise.all(
          shuffled().map(async (organizationId) => {
            const result = await ledger.reserve({ organizationId, apiKeyId: null, amountNanos: 100n })
            const hold = result.held ? result.hold : null
            await ledger.capture({ hold, generation: generationOf({ organizationId }), costNanos: 90n })
            const reference = createId('order')
            await grantCredits({ organizationId, amountNanos: 1n, reason: 'test', reference })
          }),
        )
        await sweepSlices()
      }
    })
    await Promise.all(work)
    const { rows } = await getPool().query<{ deadlocks: string }>(
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    )
    expect(rows[0]?.deadlocks).toBe('0')
    for (const ledger of processes) await ledger.stop()
    for (const organizationId of organizationIds) {
      expect(await getBalance({ organizationId })).toMatchObject({ heldNanos: 0n, totalUsageNanos: 45n * 90n })
    }
  })

  it('of a month without a partition lands in the safety net', async () => {
    const organizationId = await createTenant()
    const generation = generationOf({ organizationId, createdAt: new Date('2031-02-03T04:05:06.789Z') })
    await captureGeneration({ hold: null, generation, costNanos: 0n })
    expect((await findGeneration({ organizationId, id: generation.id }))?.createdAt).toEqual(generation.createdAt)
  })
})

describe('generations', () => {
  it('page by keyset, newest first, each once, within their organization', async () => {
    const [organizationId, other] = [await createTenant(), await createTenant()]
    const createdAt = new Date()
    const generations = Array.from({ length: 25 }, (_, index) =>
      generationOf({ organizationId, createdAt: new Date(createdAt.getTime() + Math.floor(index / 4)) }),
    )
    await Promise.all(
      [...generations, generationOf({ organizationId: other })].map((generation) =>
        captureGeneration({ hold: null, generation, costNanos: 0n }),
      ),
    )
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await listGenerations({ organizationId, limit: 7, cursor })
      seen.push(...page.generations.map((generation) => generation.id))
      cursor = page.nextCursor
    } while (cursor !== null)
    const byAge = generations.sort(
      (left, right) => right.createdAt.getTime() - left.createdAt.getTime() || (left.id < right.id ? 1 : -1),
    )
    expect(seen).toEqual(byAge.map((generation) => generation.id))
    expect(await findGeneration({ organizationId: other, id: seen[0] ?? '' })).toBeNull()
    await expect(listGenerations({ organizationId, limit: 1, cursor: 'x' })).rejects.toMatchObject({
      code: 'invalid_request',
    })
  })
})

describe('a process that leaves', () => {
  it('gives back at once what no request used', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000_000n })
    await holdOf({ organizationId, apiKeyId: null, amountNanos: 1_000n })
    expect((await getBalance({ organizationId })).heldNanos).toBeGreaterThan(1_000n)
    await stopLedger()
    expect((await getBalance({ organizationId })).heldNanos).toBe(0n)
  })
})

describe('an idle slice', () => {
  it('goes back by itself, and its row with it', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000_000n })
    const hold = await holdOf({ organizationId, apiKeyId: null, amountNanos: 1_000n })
    hold.release()
    hold.release()
    await waitFor(async () => (await getBalance({ organizationId })).heldNanos === 0n, { timeoutMs: 3_000 })
    await waitFor(async () => (await getPool().query('SELECT 1 FROM ledger_slice')).rowCount === 0, {
      timeoutMs: 3_000,
    })
  })
})
