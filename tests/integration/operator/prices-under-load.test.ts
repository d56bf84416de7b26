import { afterAll, beforeAll, expect, test } from 'vitest'
import { setPrice } from '@/lib/catalog-editing'
import { getPool } from '@/lib/db'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { type Api, setPace, startApi } from '../gateway/kit'

const MODEL = 'deepseek/deepseek-chat'
const ENDPOINT = `deepseek:${MODEL}`
const CHANGES = 25
const CALLERS = 8

let api: Api
let tenant: Tenant
beforeAll(async () => {
  api = await startApi()
  // Long answers are open while the price changes under them, and short ones overtake them.
  await setPace(api, 120)
  tenant = await createTenant({ creditNanos: 1_000_000_000_000n })
})
afterAll(() => api.close())

type Bill = { id: string; version: string; cost: bigint; exact: bigint; began: boolean }

/** Every bill beside what it comes to by the figures of the version that it names: a rational, rounded up once. */
async function readBills(): Promise<Bill[]> {
  const { rows } = await getPool().query<Record<'id' | 'version' | 'cost' | 'picos', string> & { began: boolean }>(
    `SELECT g.id, p.id AS version, g.cost_nanos::text AS cost, p.effective_from <= g.created_at + interval '50 ms' AS began,
       (g.native_tokens_prompt * p.prompt_picos + g.native_tokens_completion * p.completion_picos)::text AS picos
     FROM generation g JOIN price_version p ON p.id = g.price_version_id WHERE g.organization_id = $1`,
    [tenant.organizationId],
  )
  return rows.map(({ id, version, cost, picos, began }) => {
    return { id, version, began, cost: BigInt(cost), exact: (BigInt(picos) + 999n) / 1_000n }
  })
}

/** The id of a request that was answered whole; null for one that this machine was too slow for. */
async function askOnce(isStream: boolean, words = 12): Promise<string | null> {
  const response = await fetch(`${api.url}/api/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tenant.apiKey}` },
    body: JSON.stringify({
      model: MODEL,
      provider: { only: ['deepseek'] },
      stream: isStream,
      messages: [{ role: 'user', content: `write ${words} words` }],
    }),
  })
  const text = await response.text()
  const isWhole = response.status === 200 && !text.includes('"error"')
  return isWhole ? response.headers.get('x-generation-id') : null
}

const readRevision = async () => {
  const { rows } = await getPool().query<{ revision: number }>('SELECT revision FROM endpoint WHERE id = $1', [
    ENDPOINT,
  ])
  return rows[0]?.revision ?? 0
}

/** Odd figures, so that a mix of two versions never comes to the same sum. */
async function change(round: number): Promise<void> {
  await setPrice({
    endpointId: ENDPOINT,
    revision: await readRevision(),
    figures: {
      promptPicos: 1_000_003n * BigInt(round + 1),
      completionPicos: 7_000_009n * BigInt(round + 1),
      cacheReadPicos: null,
      cacheWritePicos: null,
      requestNanos: 0n,
      imageNanos: 0n,
    },
    effectiveFrom: null,
    reason: `Round ${round}`,
    actor: { kind: 'operator' },
  })
}

test('however often a price changes meanwhile, every bill is that of the version that it names, to the nano-dollar', async () => {
  let isOver = false
  const ids = new Set<string>()
  const callers = Array.from({ length: CALLERS }, async (_, index) => {
    while (!isOver) {
      const id = await askOnce(index % 2 === 0, 4 + index * 6)
      if (id !== null) ids.add(id)
    }
  })
  for (let round = 0; round < CHANGES; round++) {
    const soFar = ids.size
    await change(round)
    await expect.poll(() => ids.size, { interval: 5, timeout: 10_000 }).toBeGreaterThan(soFar + 2)
  }
  isOver = true
  await Promise.all(callers)
  const readAnswered = async () => (await readBills()).filter(({ id }) => ids.has(id))
  await expect.poll(async () => (await readAnswered()).length, { timeout: 10_000 }).toBe(ids.size)
  const bills = await readAnswered()
  expect(bills.filter(({ cost, exact }) => cost !== exact || cost === 0n)).toEqual([])
  expect(bills.filter(({ began }) => !began)).toEqual([])
  expect(new Set(bills.map(({ version }) => version)).size).toBeGreaterThan(CHANGES / 2)
})

test('what is asked after a change is billed by the new price, without waiting', async () => {
  await change(CHANGES)
  const { rows } = await getPool().query<{ id: string }>(
    'SELECT id FROM price_version WHERE endpoint_id = $1 ORDER BY effective_from DESC LIMIT 1',
    [ENDPOINT],
  )
  let id: string | null = null
  await expect.poll(async () => (id = await askOnce(false)), { timeout: 10_000 }).not.toBeNull()
  await expect.poll(async () => (await readBills()).find((bill) => bill.id === id)?.version).toBe(rows[0]?.id)
})
