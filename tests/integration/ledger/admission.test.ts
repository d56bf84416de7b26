import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import { getBalance, reserve, stopLedger, sweepSlices } from '@/lib/ledger'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { startWorker, type Worker } from './kit/start-worker'
import { createKey, createTenant, generationOf } from './kit/tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { queryAsOwner } from '@/tests/setup/owner-connection'

const workers: Worker[] = []

afterEach(async () => {
  await stopLedger()
  await expectCleanAudit()
})

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()))
})

async function keysOf(organizationId: string, count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, () => createKey({ organizationId })))
}

/** Watches the balance while something runs; returns the lowest available amount seen. */
async function lowestAvailableDuring(organizationId: string, run: Promise<unknown>): Promise<bigint> {
  let lowestNanos = 1n << 62n
  let isRunning = true
  void run.finally(() => {
    isRunning = false
  })
  while (isRunning) {
    const { availableNanos } = await getBalance({ organizationId })
    if (availableNanos < lowestNanos) lowestNanos = availableNanos
  }
  await run
  return lowestNanos
}

describe('a balance for exactly 10 requests', () => {
  it('answers exactly 10 of 500 that come at once over 4 processes and 20 keys', { timeout: 90_000 }, async () => {
    const costNanos = 1_234_567n
    const organizationId = await createTenant({ creditNanos: 10n * costNanos + 5n })
    const apiKeyIds = await keysOf(organizationId, 20)
    workers.push(...(await Promise.all(Array.from({ length: 4 }, () => startWorker()))))
    const amounts = { holdNanos: costNanos.toString(), costNanos: costNanos.toString() }
    for (const [index, worker] of workers.entries()) {
      const requests = index === 0 ? 7 : 6
      worker.send({ kind: 'fire', organizationId, apiKeyIds, requests, thinkMs: 50, ...amounts })
    }
    const lowest = await lowestAvailableDuring(organizationId, Promise.all(workers.map((worker) => worker.done())))
    const reports = workers.flatMap((worker) => worker.reports)
    expect(reports.filter((report) => 'failed' in report)).toEqual([])
    expect(reports.filter((report) => 'captured' in report)).toHaveLength(10)
    expect(reports.filter((report) => 'refused' in report)).toHaveLength(490)
    expect(lowest).toBeGreaterThanOrEqual(0n)
    expect((await getBalance({ organizationId })).postedNanos).toBe(5n)
  })
})

describe('a lone client', () => {
  it('may spend its balance to the last nano-dollar, request by request, through two processes in turn', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000n })
    const apiKeyIds = await keysOf(organizationId, 2)
    const processes = [new LedgerProcess('one'), new LedgerProcess('two')]
    for (const ledger of processes) await ledger.start()
    for (let request = 0; request < 100; request++) {
      const ledger = processes[request % 2]
      const apiKeyId = apiKeyIds[Math.floor(request / 2) % 2] ?? null
      // Asks for everything that is left, uses ten.
      const amountNanos = 1_000n - 10n * BigInt(request)
      const result = await ledger?.reserve({ organizationId, apiKeyId, amountNanos })
      if (!result?.held) throw new Error(`request ${request} was refused`)
      await ledger?.capture({
        hold: result.hold,
        generation: generationOf({ organizationId, apiKeyId }),
        costNanos: 10n,
      })
    }
    for (const ledger of processes) await ledger.stop()
    expect(await getBalance({ organizationId })).toMatchObject({ postedNanos: 0n, heldNanos: 0n })
  })

  it('gets money that lies unused in another process’s slice', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000n })
    const processes = [new LedgerProcess('one'), new LedgerProcess('two')]
    for (const ledger of processes) await ledger.start()
    const [one, two] = processes
    const small = await one?.reserve({ organizationId, apiKeyId: null, amountNanos: 100n })
    expect((await getBalance({ organizationId })).heldNanos).toBeGreaterThan(100n)
    const rest = await two?.reserve({ organizationId, apiKeyId: null, amountNanos: 999_900n })
    expect([small?.held, rest?.held]).toEqual([true, true])
    for (const ledger of processes) await ledger.stop()
  })
})

describe('a refusal', () => {
  it('says which limit it was and what could be afforded', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000n })
    const apiKeyId = await createKey({ organizationId, limitNanos: 300n })
    expect(await reserve({ organizationId, apiKeyId, amountNanos: 301n })).toEqual({
      held: false,
      guardrailId: null,
      reason: 'key_limit',
      limitNanos: 300n,
      spentNanos: 0n,
      reservedNanos: 0n,
      remainingNanos: 300n,
      resetsAt: null,
    })
    expect(await reserve({ organizationId, apiKeyId: null, amountNanos: 1_001n })).toMatchObject({
      reason: 'balance',
      limitNanos: 1_000n,
      remainingNanos: 1_000n,
      resetsAt: null,
    })
    expect(await reserve({ organizationId, apiKeyId, amountNanos: 300n })).toMatchObject({ held: true })
  })

  it('of a key of another organization is an error, not a free ride', async () => {
    const [organizationId, other] = [await createTenant({ creditNanos: 1_000n }), await createTenant()]
    const apiKeyId = await createKey({ organizationId: other })
    await expect(reserve({ organizationId, apiKeyId, amountNanos: 1n })).rejects.toThrow()
  })
})

describe('a key limit', () => {
  it('is never exceeded by 400 parallel requests over two processes, and resets once with its day', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000n })
    const apiKeyId = await createKey({ organizationId, limitNanos: 1_000n, limitReset: 'daily' })
    const processes = [new LedgerProcess('one'), new LedgerProcess('two')]
    for (const ledger of processes) await ledger.start()
    const spend = async (ledger: LedgerProcess): Promise<boolean> => {
      const result = await ledger.reserve({ organizationId, apiKeyId, amountNanos: 30n })
      if (!result.held) return false
      await ledger.capture({
        hold: result.hold,
        generation: generationOf({ organizationId, apiKeyId }),
        costNanos: 25n,
      })
      return true
    }
    const storm = async () => {
      const results = await Promise.all(Array.from({ length: 200 }, () => processes.map(spend)).flat())
      return results.filter(Boolean).length
    }
    const daySpent = async () => {
      const { rows } = await getPool().query<{ spent: string }>(
        `SELECT key_usage_spent($1, $2, 'daily', ledger_now()) AS spent`,
        [organizationId, apiKeyId],
      )
      return Number(rows[0]?.spent)
    }
    const first = await storm()
    expect(await daySpent()).toBe(first * 25)
    // 33 fit at once; what their captures leave of the holds may admit a few more.
    expect(first).toBeGreaterThanOrEqual(33)
    expect(first * 25).toBeLessThanOrEqual(1_000)
    // Midnight passes while requests run.
    const { rows } = await getPool().query<{ body: string }>(`SELECT pg_get_functiondef('ledger_now'::regproc) AS body`)
    const during = storm()
    await queryAsOwner(
      `CREATE OR REPLACE FUNCTION ledger_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
        $$ SELECT clock_timestamp() + interval '1 day' $$`,
    )
    const second = await during
    const third = await storm()
    expect(await daySpent()).toBeLessThanOrEqual(1_000)
    expect((second + third) * 25).toBeLessThanOrEqual(2_000 - first * 25)
    expect((second + third) * 25).toBeGreaterThan(900)
    await queryAsOwner(rows[0]?.body ?? '')
    for (const ledger of processes) await ledger.stop()
  })

  it('counts weeks from Monday and months from their first, in UTC', async () => {
    const { rows } = await queryAsOwner(
      `INSERT INTO key_usage VALUES ('k', 'o', 4, '2026-11-22Z', 1, '2026-11-16Z', 2, '2026-11-01Z', 3);
      `,
    )
    expect(rows).toEqual([])
    const spentAt = async (reset: string, at: string) => {
      const result = await getPool().query<{ spent: string }>(`SELECT key_usage_spent('o', 'k', $1, $2) AS spent`, [
        reset,
        at,
      ])
      return result.rows[0]?.spent
    }
    expect(await spentAt('daily', '2026-11-22T23:59:59Z')).toBe('1')
    expect(await spentAt('daily', '2026-11-23T00:00:00Z')).toBe('0')
    expect(await spentAt('weekly', '2026-11-22T23:59:59Z')).toBe('2')
    expect(await spentAt('weekly', '2026-11-23T00:00:00Z')).toBe('0')
    expect(await spentAt('monthly', '2026-11-30T23:59:59Z')).toBe('3')
    expect(await spentAt('monthly', '2026-12-01T00:00:00Z')).toBe('0')
    await queryAsOwner(`DELETE FROM key_usage WHERE api_key_id = 'k'`)
  })
})

describe('kill -9 of a process with open slices under load', () => {
  it('loses no acknowledged capture, and its money comes back within 15 seconds', { timeout: 90_000 }, async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000_000_000n })
    const apiKeyIds = await keysOf(organizationId, 20)
    const victims = await Promise.all([startWorker(), startWorker()])
    for (const victim of victims) {
      victim.send({
        kind: 'loop',
        organizationId,
        apiKeyIds,
        requests: 0,
        holdNanos: '50000',
        costNanos: '4711',
        thinkMs: 5,
      })
    }
    await waitFor(() => victims.every((victim) => victim.reports.length > 300), { timeoutMs: 15_000 })
    await Promise.all(victims.map((victim) => victim.kill()))
    const killedAtMs = performance.now()
    expect((await getBalance({ organizationId })).heldNanos).toBeGreaterThan(0n)
    await waitFor(
      async () => {
        await sweepSlices()
        return (await getBalance({ organizationId })).heldNanos === 0n
      },
      { timeoutMs: 15_000 },
    )
    expect(performance.now() - killedAtMs).toBeLessThan(15_000)
    const acknowledged = victims
      .flatMap((victim) => victim.reports)
      .flatMap((report) => ('id' in report ? [report.id] : []))
    const { rowCount } = await getPool().query('SELECT 1 FROM generation WHERE id = ANY ($1) AND cost_nanos = 4711', [
      acknowledged,
    ])
    expect(rowCount).toBe(acknowledged.length)
    const failed = victims
      .flatMap((victim) => victim.reports)
      .filter((report) => 'failed' in report || 'refused' in report)
    expect(failed).toEqual([])
  })
})

describe('the sweep', () => {
  it('never takes the slice of a live process, however often it runs', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000n })
    const result = await reserve({ organizationId, apiKeyId: null, amountNanos: 1_000_000n })
    expect(result.held).toBe(true)
    // With a lease of 0 the sweep does not spare anyone because the server has only just started.
    const sweep = () => getPool().query('SELECT * FROM ledger_slice_sweep(0)')
    await Promise.all(Array.from({ length: 50 }, sweep))
    expect((await getBalance({ organizationId })).heldNanos).toBe(1_000_000n)
  })
})
