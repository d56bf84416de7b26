import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { closePool } from '@/lib/db'
import { captureGeneration, getBalance, getLedgerHealth, reserve, startLedger, stopLedger } from '@/lib/ledger'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { startReplyEatingProxy, type ReplyEatingProxy } from './kit/reply-eating-proxy'
import { createKey, createTenant, generationOf } from './kit/tenant'
import { waitFor } from '@/tests/factories/wait-for'

let proxy: ReplyEatingProxy

beforeAll(async () => {
  const url = new URL(process.env.DATABASE_URL ?? '')
  proxy = await startReplyEatingProxy({ host: url.hostname, port: Number(url.port) })
  url.host = `127.0.0.1:${proxy.port}`
  // Before the first query: the environment is read once.
  process.env.DATABASE_URL = url.toString()
})

afterEach(async () => {
  await stopLedger()
  await expectCleanAudit()
})

afterAll(async () => {
  await closePool()
  await proxy.close()
})

describe('a capture whose commit was not heard of', () => {
  it('is sent again and billed once', { timeout: 60_000 }, async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000n })
    const apiKeyId = await createKey({ organizationId })
    await startLedger({ processId: 'unlucky' })
    const request = async () => {
      const result = await reserve({ organizationId, apiKeyId, amountNanos: 2_000n })
      if (!result.held) throw new Error('refused')
      await captureGeneration({
        hold: result.hold,
        generation: generationOf({ organizationId, apiKeyId }),
        costNanos: 1_001n,
      })
    }
    for (let round = 0; round < 40; round++) {
      // Every fourth time the reply to the second try is lost too.
      if (round % 2 === 0) proxy.arm(round % 4 === 0 ? 2 : 1)
      const results = await Promise.allSettled([request(), request(), request()])
      // While the ledger does not know what was written it admits nobody; nothing may be refused for another reason.
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'service_unavailable' })
      }
      await waitFor(async () => (await getLedgerHealth())?.isHealthy, { timeoutMs: 15_000 })
    }
    expect(proxy.cuts).toBe(30)
    const health = await getLedgerHealth()
    expect(health?.duplicates).toBe(0)
    expect((await getBalance({ organizationId })).totalUsageNanos).toBe(1_001n * BigInt(health?.captures ?? 0))
    expect(health?.captures).toBeGreaterThan(60)
  })
})

describe('while the database is away', () => {
  it('captures wait in memory, admission stops, and both go on when it is back', { timeout: 60_000 }, async () => {
    const organizationId = await createTenant({ creditNanos: 1_000_000n })
    const result = await reserve({ organizationId, apiKeyId: null, amountNanos: 2_000n })
    if (!result.held) throw new Error('refused')
    proxy.setDown(true)
    const capture = captureGeneration({
      hold: result.hold,
      generation: generationOf({ organizationId }),
      costNanos: 1_500n,
    })
    await waitFor(async () => (await getLedgerHealth())?.isHealthy === false, { timeoutMs: 15_000 })
    const refused = reserve({ organizationId, apiKeyId: null, amountNanos: 1n })
    await expect(refused).rejects.toMatchObject({ code: 'service_unavailable' })
    proxy.setDown(false)
    await capture
    expect((await getBalance({ organizationId })).totalUsageNanos).toBe(1_500n)
    expect(await reserve({ organizationId, apiKeyId: null, amountNanos: 1n })).toMatchObject({ held: true })
  })
})
