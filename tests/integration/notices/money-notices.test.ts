import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { queueMoneyNotices, saveRule } from '@/lib/notices'
import { createKey, createTenant, generationOf } from '../ledger/kit/tenant'

const DOLLAR = 1_000_000_000n
const CENT = DOLLAR / 100n
const ledger = new LedgerProcess('notices')
beforeAll(() => ledger.start())
afterAll(() => ledger.stop())

async function spend({ organizationId, apiKeyId }: { organizationId: string; apiKeyId: string }, nanos: bigint) {
  const result = await ledger.reserve({ organizationId, apiKeyId, amountNanos: nanos })
  if (!result.held) throw new Error(`not held: ${result.reason}`)
  const generation = generationOf({ organizationId, apiKeyId, userId: null })
  await ledger.capture({ hold: result.hold, generation, costNanos: nanos })
}

/** What was noted to be told, oldest first, after everybody who looks has looked twice. */
async function listNoticed(organizationId: string, kind: string) {
  await Promise.all([queueMoneyNotices(), queueMoneyNotices()])
  await queueMoneyNotices()
  const rows = await getDb().notice.findMany({ where: { organizationId, kind }, orderBy: { id: 'asc' } })
  return rows.map(({ facts }) => facts as Record<string, unknown>)
}

async function createSpender(limit?: bigint) {
  const organizationId = await createTenant({ creditNanos: 100n * DOLLAR })
  const apiKeyId = await createKey({ organizationId })
  if (limit !== undefined) {
    await getDb().apiKey.updateMany({
      where: { organizationId, id: apiKeyId },
      data: { limitNanos: limit, limitReset: 'daily' },
    })
  }
  return { organizationId, apiKeyId }
}

test('spend of a day is told once at most of the amount and once at all of it, however often somebody looks', async () => {
  const spender = await createSpender()
  const { organizationId } = spender
  const rule = { organizationId, kind: 'spend_daily' as const, viaEmail: true, viaWebhook: false }
  await saveRule({ ...rule, thresholdNanos: DOLLAR })
  await spend(spender, 79n * CENT)
  expect(await listNoticed(organizationId, 'spend_daily')).toEqual([])
  await spend(spender, CENT)
  expect(await listNoticed(organizationId, 'spend_daily')).toMatchObject([{ percent: 80, period: 'day' }])
  await spend(spender, 40n * CENT)
  expect(await listNoticed(organizationId, 'spend_daily')).toMatchObject([{ percent: 80 }, { percent: 100 }])
})

test('who spends past all of the amount at once is told of that alone; another amount is told anew', async () => {
  const spender = await createSpender()
  const { organizationId } = spender
  const rule = { organizationId, kind: 'spend_daily' as const, viaEmail: true, viaWebhook: false }
  await saveRule({ ...rule, thresholdNanos: DOLLAR })
  await spend(spender, 3n * DOLLAR)
  expect(await listNoticed(organizationId, 'spend_daily')).toMatchObject([{ percent: 100 }])
  await saveRule({ ...rule, thresholdNanos: 2n * DOLLAR })
  expect(await listNoticed(organizationId, 'spend_daily')).toHaveLength(2)
})

test('spend is told to those only who asked for an amount', async () => {
  const spender = await createSpender()
  await spend(spender, 50n * DOLLAR)
  expect(await listNoticed(spender.organizationId, 'spend_daily')).toEqual([])
})

test('a key near its limit is told once, and once more when nothing is left; one without a limit never', async () => {
  const [limited, free] = [await createSpender(DOLLAR), await createSpender()]
  await spend(free, 50n * DOLLAR)
  await spend(limited, 79n * CENT)
  expect(await listNoticed(limited.organizationId, 'key_limit')).toEqual([])
  await spend(limited, 5n * CENT)
  const [near] = await listNoticed(limited.organizationId, 'key_limit')
  expect(near).toMatchObject({ percent: 80, limit_reset: 'daily' })
  // A secret of the key is none of its facts.
  expect(JSON.stringify(near)).not.toMatch(/sk-cw-v1-\w{20}/)
  await spend(limited, 16n * CENT)
  expect(await listNoticed(limited.organizationId, 'key_limit')).toMatchObject([{ percent: 80 }, { percent: 100 }])
  expect(await listNoticed(free.organizationId, 'key_limit')).toEqual([])
})
