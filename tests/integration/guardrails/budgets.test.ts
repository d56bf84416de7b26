import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { assignKeys, assignMembers, createGuardrail, readSpending, updateGuardrail } from '@/lib/guardrails'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { createTestPerson } from '@/tests/factories/create-person'
import { grantCredits } from '@/lib/ledger'
import { waitFor } from '@/tests/factories/wait-for'
import { expectCleanAudit } from '../ledger/kit/expect-clean-audit'
import { createKey, createTenant, generationOf } from '../ledger/kit/tenant'

const DOLLAR = 1_000_000_000n
const ledgers = ['one', 'two'].map((name) => new LedgerProcess(name))

beforeAll(async () => {
  for (const ledger of ledgers) await ledger.start()
})
afterAll(async () => {
  for (const ledger of ledgers) await ledger.stop()
})
afterEach(() => expectCleanAudit())

type Payer = { organizationId: string; apiKeyId: string | null; memberId?: string; userId?: string }

/** Reserves, answers and captures at one of the processes. */
async function spend(payer: Payer, index: number, nanos: bigint): Promise<string> {
  const ledger = ledgers[index % ledgers.length]
  if (!ledger) return 'no process'
  const { organizationId, apiKeyId, memberId } = payer
  const result = await ledger.reserve({ organizationId, apiKeyId, memberId, amountNanos: nanos })
  if (!result.held) return `${result.reason} ${result.guardrailId ?? ''}`
  const generation = generationOf({ organizationId, apiKeyId, userId: payer.memberId ?? null })
  await ledger.capture({ hold: result.hold, generation, costNanos: nanos })
  return 'paid'
}

async function spendAtOnce(payers: readonly Payer[], { times, nanos }: { times: number; nanos: bigint }) {
  const results = await Promise.all(
    Array.from({ length: times }, (_, index) =>
      spend(payers[index % payers.length] ?? { organizationId: '', apiKeyId: null }, index, nanos),
    ),
  )
  return {
    paid: results.filter((result) => result === 'paid').length,
    refused: new Set(results.filter((result) => result !== 'paid')),
  }
}

describe('a budget of $1 a day', () => {
  test('of a key admits exactly what fits, over two processes at once, and says whose budget refused', async () => {
    const organizationId = await createTenant({ creditNanos: 100n * DOLLAR })
    const apiKeyId = await createKey({ organizationId })
    const other = await createKey({ organizationId })
    const { id } = await createGuardrail({
      organizationId,
      createdByUserId: null,
      name: 'Daily dollar',
      limit_usd: DOLLAR,
      reset_interval: 'daily',
    })
    await assignKeys({ organizationId, id, keyHashes: [apiKeyId], userId: null })
    const { paid, refused } = await spendAtOnce([{ organizationId, apiKeyId }], { times: 60, nanos: DOLLAR / 20n })
    expect(paid).toBe(20)
    expect([...refused]).toEqual([`guardrail_key ${id}`])
    expect(await spend({ organizationId, apiKeyId: other }, 0, DOLLAR)).toBe('paid')
    const [budget] = await readSpending({ organizationId, spender: apiKeyId })
    expect(budget).toMatchObject({ guardrail_id: id, scope: 'key', limit_usd: 1, spent_usd: 1, remaining_usd: 0 })
    expect(budget?.resets_at).toMatch(/T00:00:00\.000Z$/)
  })

  test('of a member holds for all their keys and the dashboard together, over two processes at once', async () => {
    const { userId, organizationId } = await createTestPerson()
    await grantCredits({ organizationId, amountNanos: 100n * DOLLAR, reason: 'test', reference: randomUUID() })
    await createTenant()
    const keys = [await createKey({ organizationId }), await createKey({ organizationId })]
    await getPool().query('UPDATE api_key SET created_by_user_id = $1 WHERE id = ANY($2)', [userId, keys])
    const { id } = await createGuardrail({
      organizationId,
      createdByUserId: null,
      name: 'Daily dollar',
      limit_usd: DOLLAR,
      reset_interval: 'daily',
    })
    await assignMembers({ organizationId, id, memberUserIds: [userId], userId: null })
    const payers: Payer[] = [
      ...keys.map((apiKeyId) => ({ organizationId, apiKeyId })),
      { organizationId, apiKeyId: null, memberId: userId },
    ]
    const { paid, refused } = await spendAtOnce(payers, { times: 60, nanos: DOLLAR / 20n })
    expect(paid).toBe(20)
    expect([...refused]).toEqual([`guardrail_member ${id}`])
    for (const payer of payers) expect(await spend(payer, 0, 1_000n)).toBe(`guardrail_member ${id}`)
    const [budget] = await readSpending({ organizationId, spender: `user:${userId}` })
    expect(budget).toMatchObject({ scope: 'member', spent_usd: 1, remaining_usd: 0 })
  })

  test('that is lowered under load holds within a second, and one that is raised admits at once', async () => {
    const organizationId = await createTenant({ creditNanos: 1_000n * DOLLAR })
    const apiKeyId = await createKey({ organizationId })
    const { id } = await createGuardrail({ organizationId, createdByUserId: null, name: 'G', limit_usd: 900n * DOLLAR })
    await assignKeys({ organizationId, id, keyHashes: [apiKeyId], userId: null })
    await spendAtOnce([{ organizationId, apiKeyId }], { times: 40, nanos: DOLLAR / 100n })
    await updateGuardrail({ organizationId, id, limit_usd: DOLLAR })
    const refused = () =>
      waitFor(async () => (await spend({ organizationId, apiKeyId }, 0, DOLLAR)) !== 'paid', {
        what: 'the lower budget',
      })
    await refused()
    await updateGuardrail({ organizationId, id, limit_usd: 900n * DOLLAR })
    expect(await spend({ organizationId, apiKeyId }, 1, DOLLAR)).toBe('paid')
  })
})

test('an organization whose guardrails have no budgets is not asked about any', async () => {
  const organizationId = await createTenant({ creditNanos: DOLLAR })
  const flag = async () =>
    (
      await getPool().query<{ flag: boolean }>(
        'SELECT has_guardrail_budgets AS flag FROM ledger_balance WHERE organization_id = $1',
        [organizationId],
      )
    ).rows[0]?.flag
  const { id } = await createGuardrail({ organizationId, createdByUserId: null, name: 'G' })
  expect(await flag()).toBe(false)
  await updateGuardrail({ organizationId, id, limit_usd: DOLLAR })
  expect(await flag()).toBe(true)
  await updateGuardrail({ organizationId, id, limit_usd: null })
  expect(await flag()).toBe(false)
})

test.each([
  { key: 3n, everybody: 7n },
  { key: 7n, everybody: 3n },
  { key: 5n, everybody: 5n },
])('of the budgets of a key ($key) and of everybody ($everybody) the tightest holds', async ({ key, everybody }) => {
  const organizationId = await createTenant({ creditNanos: 100n * DOLLAR })
  const apiKeyId = await createKey({ organizationId })
  const more = { organizationId, createdByUserId: null, reset_interval: 'daily' as const }
  const own = await createGuardrail({ ...more, name: 'Own', limit_usd: key * DOLLAR })
  await assignKeys({ organizationId, id: own.id, keyHashes: [apiKeyId], userId: null })
  const all = await createGuardrail({ ...more, name: 'All', limit_usd: everybody * DOLLAR, is_default: true })
  const tightest = key < everybody ? key : everybody
  const { paid, refused } = await spendAtOnce([{ organizationId, apiKeyId }], { times: 20, nanos: DOLLAR / 2n })
  expect(paid).toBe(Number(tightest) * 2)
  const [reason] = refused
  expect([own.id, all.id].filter((id) => reason?.includes(id))).toHaveLength(1)
  if (key !== everybody) expect(reason).toContain(key < everybody ? own.id : all.id)
})
