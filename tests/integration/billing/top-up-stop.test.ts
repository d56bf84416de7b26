import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { GET as readiness } from '@/app/api/ready/route'
import { getPool } from '@/lib/db'
import { acknowledgeViolations, getBalance, getTopUpStop, recordAudit } from '@/lib/ledger'
import { createTestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer } from '@/tests/factories/serve-billing'
import { queryAsOwner } from '@/tests/setup/owner-connection'

const answer = z.object({
  status: z.string(),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), degraded: z.boolean(), detail: z.string() })),
})
const refusal = z.object({ error: z.object({ message: z.string(), metadata: z.record(z.string(), z.unknown()) }) })

let billing: BillingServer

beforeAll(async () => {
  billing = await serveBilling()
})
afterAll(() => billing.close())

/** Money that nobody holds: found by the minute's check and by the whole one. */
const spoil = (organizationId: string, nanos: number) =>
  queryAsOwner('UPDATE ledger_balance SET credited_nanos = credited_nanos + $2 WHERE organization_id = $1', [
    organizationId,
    nanos,
  ])
const buy = async () => billing.call(await createTestPerson(), 'checkout', { amount_usd: 20 })

async function ready() {
  const response = await readiness()
  const { status, checks } = answer.parse(await response.json())
  const ledger = checks.find(({ name }) => name === 'ledger')
  return { http: response.status, status, detail: ledger?.detail ?? '', ledger }
}

describe('a violation', () => {
  let victim = ''

  beforeEach(async () => {
    victim = (await createTestPerson()).organizationId
    await recordAudit({ kind: 'whole' })
    expect(await getTopUpStop()).toEqual({ stopped: false, invariants: [] })
  })

  test('found by the minute’s check stops purchases with an error that says why, until a check is clean', async () => {
    await spoil(victim, 1)
    await recordAudit({ kind: 'minute' })
    const refused = await buy()
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const { error } = refusal.parse(await refused.json())
    expect(error.metadata).toMatchObject({ reason: 'top_ups_stopped' })
    expect(error.message).toMatch(/paused.*Nothing was charged.*Try again/)
    await spoil(victim, -1)
    await recordAudit({ kind: 'minute' })
    expect((await buy()).status).toBe(201)
  })

  test('found by the whole check holds until the whole check is clean, whatever the minute’s says', async () => {
    await spoil(victim, 1)
    await recordAudit({ kind: 'whole' })
    await spoil(victim, -1)
    await recordAudit({ kind: 'minute' })
    expect(await getTopUpStop()).toEqual({ stopped: true, invariants: ['credited_is_sum_of_non_usage'] })
    expect((await buy()).status).toBe(503)
    await recordAudit({ kind: 'whole' })
    expect((await buy()).status).toBe(201)
  })

  test('leaves what was paid before to be credited', async () => {
    const order = await billing.order(20)
    await billing.sandbox.pay(order.sessionId)
    await spoil(victim, 1)
    await recordAudit({ kind: 'minute' })
    const events = await billing.eventsOf(order.sessionId)
    for (const event of events) expect((await billing.deliver(event)).status).toBe(200)
    expect((await getBalance(order.person)).postedNanos).toBe(20_000_000_000n)
    await spoil(victim, -1)
  })

  test('can be acknowledged, which ends with more violations and with a clean whole check', async () => {
    const other = (await createTestPerson()).organizationId
    expect(await acknowledgeViolations({ reason: 'nothing is wrong' })).toEqual([])
    await spoil(victim, 1)
    await recordAudit({ kind: 'minute' })
    expect(await acknowledgeViolations({ reason: 'migration of 3 March' })).toEqual(['credited_is_sum_of_non_usage'])
    expect((await buy()).status).toBe(201)
    expect(await ready()).toMatchObject({
      status: 'degraded',
      detail: expect.stringContaining('acknowledged') as string,
    })
    await spoil(other, 1)
    await recordAudit({ kind: 'minute' })
    expect((await buy()).status).toBe(503)
    await spoil(other, -1)
    await spoil(victim, -1)
    await recordAudit({ kind: 'whole' })
    await spoil(victim, 1)
    await recordAudit({ kind: 'minute' })
    expect((await buy()).status).toBe(503)
    await spoil(victim, -1)
  })

  test('is named by /api/ready, which stays 200 so that no balancer takes every gateway away', async () => {
    expect(await ready()).toMatchObject({ ledger: { ok: true, degraded: false } })
    await spoil(victim, 1)
    await recordAudit({ kind: 'minute' })
    const broken = await ready()
    expect(broken.ledger).toMatchObject({ ok: true, degraded: true })
    expect(broken.detail).toContain('credited_is_sum_of_non_usage; top-ups are stopped')
    expect(broken).toMatchObject({ http: 200, status: 'degraded' })
    await spoil(victim, -1)
  })

  test('is not the only thing that shows: so does an audit that stopped running', async () => {
    await getPool().query(`UPDATE audit_run SET started_at = started_at - interval '11 minutes',
      finished_at = finished_at - interval '11 minutes'`)
    expect((await ready()).detail).toContain('not audited since')
    expect((await buy()).status).toBe(201)
    await getPool().query('DELETE FROM audit_run')
    expect((await ready()).detail).toContain('not audited yet')
  })
})
