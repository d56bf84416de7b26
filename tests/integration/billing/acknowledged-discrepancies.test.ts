import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { compareClearing } from '@/lib/billing/reconcile/compare-clearing'
import { getDb, getPool } from '@/lib/db'
import { acknowledgeViolations, getTopUpStop, postTopUp, recordAudit } from '@/lib/ledger'
import { operatorLedgerResponse } from '@/lib/schemas/operator'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { createOperator } from '@/tests/integration/operator/kit'
import { ask } from '@/tests/integration/organizations/kit'

const INVARIANT = 'clearing_is_sum_of_stripe'
const PATH = '/operator/ledger/discrepancies/acknowledge'
const refusal = z.object({ error: z.object({ metadata: z.object({ occurrence: z.number() }).optional() }) })

let app: ServedApp
let operator: TestPerson
beforeAll(async () => {
  app = await serveEveryRoute()
  operator = await createOperator()
})
afterAll(() => app.close())

const compare = () => compareClearing({ graceMs: 0 })
/** As the worker does every minute. */
const look = async () => {
  await compare()
  await recordAudit({ kind: 'minute' })
  return (await getTopUpStop()).invariants.includes(INVARIANT)
}

/** A movement at the provider that the posting is compared with. */
const move = (reference: string, nanos: bigint) =>
  getPool().query(
    `INSERT INTO stripe_movement (id, type, source_id, currency, amount_cents, fee_cents, created_at, posting_kind,
      posting_reference, posting_nanos) VALUES ($1, 'charge', 'ch_x', 'usd', 0, 0, now(), 'topup', $2, $3)`,
    [`txn_${reference}`, reference, nanos.toString()],
  )
const unmove = (reference: string) =>
  getPool().query('DELETE FROM stripe_movement WHERE posting_reference = $1', [reference])

const POSTED = -5_800_000_000n

/** Credits that the provider knows no payment of. */
async function differ(): Promise<string> {
  const reference = `pi_${randomUUID()}`
  const { organizationId } = operator
  await postTopUp({ organizationId, paymentIntentId: reference, creditNanos: 5_000_000_000n, feeNanos: 800_000_000n })
  return reference
}

const acknowledge = (reference: string, occurrence = 1, reason = 'The test account of March') =>
  ask(app, operator, { method: 'POST', path: PATH, body: { id: `topup:${reference}`, occurrence, reason } })
const readLedger = async () =>
  operatorLedgerResponse.parse((await ask(app, operator, { path: '/operator/ledger' })).body).data
const find = async (reference: string) => (await readLedger()).discrepancies.find((row) => row.reference === reference)

beforeEach(async () => {
  // What a test before left is made to agree.
  const open = await getDb().paymentDiscrepancy.findMany({ where: { resolvedAt: null } })
  for (const { reference } of open) {
    await unmove(reference)
    await move(reference, POSTED)
  }
  await compare()
  await recordAudit({ kind: 'whole' })
  expect((await getTopUpStop()).invariants).not.toContain(INVARIANT)
})

test('one acknowledged difference stops alarming at once, and another one beside it still does', async () => {
  const [known, unknown] = [await differ(), await differ()]
  expect(await look()).toBe(true)
  expect((await acknowledge(known)).status).toBe(200)
  expect(await look()).toBe(true)
  expect((await acknowledge(unknown)).status).toBe(200)
  // Without waiting for the next check, and against the whole check's older word.
  expect((await getTopUpStop()).stopped).toBe(false)
  await recordAudit({ kind: 'whole' })
  expect(await look()).toBe(false)
  await differ()
  expect(await look()).toBe(true)
})

test('who, when and why is seen beside it and in the log; a repetition changes nothing', async () => {
  const reference = await differ()
  await compare()
  const answers = await Promise.all([1, 2, 3].map(() => acknowledge(reference)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  await acknowledge(reference, 1, 'Another reason')
  expect(await find(reference)).toMatchObject({
    problem: 'missing_at_stripe',
    acknowledged: { by: operator.email, reason: 'The test account of March', at: expect.any(String) as string },
  })
  const events = await getDb().auditEvent.findMany({ where: { target: `topup:${reference}` } })
  expect(events).toMatchObject([
    {
      action: 'Acknowledge a payment discrepancy',
      actorKind: 'operator',
      userId: operator.userId,
      details: { reason: 'The test account of March', provider_usd: '0', ledger_usd: '-5.8' },
    },
  ])
})

test('the same payment that differs in another way is a new difference, and the old word is kept', async () => {
  const reference = await differ()
  await look()
  await acknowledge(reference)
  expect(await look()).toBe(false)
  await move(reference, POSTED + 10_000_000n)
  expect(await look()).toBe(true)
  expect(await find(reference)).toMatchObject({ problem: 'other_amount', occurrence: 2, acknowledged: null })
  expect((await readLedger()).past_acknowledgements).toContainEqual(
    expect.objectContaining({ reference, occurrence: 1, problem: 'missing_at_stripe', resolved_at: null }),
  )
  expect((await acknowledge(reference, 2)).status).toBe(200)
  expect(await look()).toBe(false)
})

test('one that is gone and comes back alarms again', async () => {
  const reference = await differ()
  await look()
  await acknowledge(reference)
  await move(reference, POSTED)
  expect(await look()).toBe(false)
  expect((await acknowledge(reference, 2)).status).toBe(409)
  expect((await readLedger()).past_acknowledgements).toContainEqual(
    expect.objectContaining({ reference, resolved_at: expect.any(String) as string }),
  )
  await unmove(reference)
  expect(await look()).toBe(true)
})

test('what was not seen is not acknowledged, nor what is not there, nor without a reason or by others', async () => {
  const reference = await differ()
  await compare()
  await move(reference, POSTED + 10_000_000n)
  await compare()
  const stale = await acknowledge(reference)
  expect(stale.status).toBe(409)
  expect(refusal.parse(stale.body).error.metadata?.occurrence).toBe(2)
  expect((await acknowledge('pi_nobody')).status).toBe(404)
  expect((await acknowledge(reference, 2, ' ')).status).toBe(400)
  const body = { id: `topup:${reference}`, occurrence: 2, reason: 'I am no operator' }
  const other = await ask(app, await createTestPerson(), { method: 'POST', path: PATH, body })
  expect(other.status).toBe(404)
  expect(await find(reference)).toMatchObject({ acknowledged: null })
})

test('acknowledging everything at once names each difference, so that the next one is not hidden by the number', async () => {
  const [first, second] = [await differ(), await differ()]
  expect(await look()).toBe(true)
  expect(await acknowledgeViolations({ reason: 'The test account of March' })).toEqual([INVARIANT])
  expect((await getTopUpStop()).stopped).toBe(false)
  expect(await find(first)).toMatchObject({ acknowledged: { by: null } })
  await move(second, POSTED)
  await differ()
  expect(await look()).toBe(true)
})
