import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { formatNanosAsUsd, parseUsdToNanos, parseUsdToPicos } from '@/lib/core/money'
import { getDb, getPool } from '@/lib/db'
import { explainCharge } from '@/lib/charges'
import {
  captureGeneration,
  findGeneration,
  getBalance,
  grantPromotionalCredit,
  listGenerations,
  reserve,
} from '@/lib/ledger'
import type { ChargeObject, ChargeTransactionObject } from '@/lib/schemas/charge'
import { generationResponse } from '@/lib/schemas/generation'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { makePdfUri } from '@/tests/factories/make-pdf'
import { addFault, type Api, postChat, postMessages, postTo, resetSandbox, setPace, startApi } from '../gateway/kit'
import { bringKey, setTerms } from '../byok/kit'
import { expectCleanAudit } from '../ledger/kit/expect-clean-audit'
import { generationOf } from '../ledger/kit/tenant'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  await api.close()
  await expectCleanAudit()
})
beforeEach(async () => {
  setTerms({ allowanceUsd: 25_000n, feePercent: 5 })
  await resetSandbox(api)
})

const DOLLAR = 1_000_000_000n

/** What an exact decimal of the API says, in pico-dollars. */
function picosOf(usd: string | null): bigint {
  const picos = usd === null ? null : parseUsdToPicos(usd)
  if (picos === null) throw new Error(`${usd ?? 'null'} is no exact amount`)
  return picos
}

const sumOf = (amounts: readonly string[]) => amounts.reduce((sum, usd) => sum + picosOf(usd), 0n)

async function getCharge(tenant: Tenant, id: string): Promise<ChargeObject> {
  const headers = { authorization: `Bearer ${tenant.apiKey}` }
  const response = await fetch(`${api.url}/api/v1/generation?id=${id}`, { headers })
  const body: unknown = await response.json()
  expect(response.status, JSON.stringify(body)).toBe(200)
  return generationResponse.parse(body).data.charge
}

/** The explanation of a generation, after checking that all its numbers are those of the ledger and add up. */
async function explain(tenant: Tenant, id: string): Promise<ChargeObject> {
  const charge = await getCharge(tenant, id)
  const stored = await findGeneration({ organizationId: tenant.organizationId, id })
  expect(charge.cost).toBe(formatNanosAsUsd(stored?.costNanos ?? -1n))
  expect(sumOf(charge.parts.map(({ amount }) => amount)) + picosOf(charge.rounding)).toBe(picosOf(charge.cost))
  expect(picosOf(charge.rounding)).toBeGreaterThanOrEqual(0n)
  expect(picosOf(charge.rounding)).toBeLessThan(1_000n)
  for (const { kind, quantity, unit_price: price, amount } of charge.parts) {
    expect(kind).not.toBe('not_itemized')
    if (quantity !== null) expect(BigInt(quantity) * picosOf(price)).toBe(picosOf(amount))
  }
  expect(sumOf(charge.transactions.map(({ amount }) => amount))).toBe(picosOf(charge.cost))
  for (const transaction of charge.transactions) {
    expect(sumOf(transaction.entries.map(({ amount }) => amount))).toBe(0n)
    const { amount, own_balance_before: before, own_balance_after: after } = transaction
    expect(picosOf(before) - picosOf(after)).toBe(picosOf(amount))
  }
  return charge
}

const kindsOf = (charge: ChargeObject) => charge.parts.map(({ kind }) => kind)

const HELLO = [{ role: 'user', content: 'Hello' }]

async function latestId({ organizationId }: Tenant): Promise<string> {
  const { generations } = await listGenerations({ organizationId, limit: 1 })
  return generations[0]?.id ?? ''
}

/** Reads an answer to its end and returns its generation's id. */
async function finish(response: Response): Promise<string> {
  const text = await response.text()
  expect(response.status, text).toBe(200)
  return response.headers.get('x-generation-id') ?? ''
}

const LONG = { content: 'The quick brown fox jumps over the lazy dog. '.repeat(400) }
const opus = 'anthropic/claude-sonnet-4.6'

type Call = (tenant: Tenant) => Promise<Response>

const chat =
  (body: object): Call =>
  ({ apiKey }) =>
    postChat(api, apiKey, { model: 'openai/gpt-4o', messages: HELLO, ...body })
const post =
  (route: string, body: object): Call =>
  ({ apiKey }) =>
    postTo(api, route, { apiKey, body })
const message =
  (body: object): Call =>
  ({ apiKey }) =>
    postMessages(api, apiKey, { model: opus, max_tokens: 200, messages: HELLO, ...body })

const CALLS: readonly [string, Call, readonly string[]][] = [
  ['chat', chat({}), ['prompt', 'completion']],
  ['chat, streamed', chat({ stream: true }), ['prompt', 'completion']],
  ['chat with reasoning', chat({ model: 'deepseek/deepseek-r1' }), ['prompt', 'completion', 'reasoning']],
  ['chat in another wire format', chat({ model: 'google/gemini-2.5-flash' }), ['prompt', 'completion', 'reasoning']],
  ['messages', message({}), ['prompt', 'completion']],
  ['messages, streamed', message({ stream: true }), ['prompt', 'completion']],
  ['responses', post('responses', { model: 'openai/gpt-4o', input: 'Hello' }), ['prompt', 'completion']],
  [
    'responses, streamed',
    post('responses', { model: 'openai/gpt-4o', input: 'Hi', stream: true }),
    ['prompt', 'completion'],
  ],
  ['completions', post('completions', { model: 'openai/gpt-4o', prompt: 'Hello' }), ['prompt', 'completion']],
  [
    'completions, streamed',
    post('completions', { model: 'openai/gpt-4o', prompt: 'Hi', stream: true }),
    ['prompt', 'completion'],
  ],
  ['embeddings', post('embeddings', { model: 'openai/text-embedding-3-small', input: ['one', 'two'] }), ['prompt']],
]

test.each(CALLS)('%s: parts, rounding and ledger are the bill', async (_name, call, kinds) => {
  const tenant = await createTenant()
  const id = await finish(await call(tenant))
  const charge = await explain(tenant, id)
  expect(kindsOf(charge)).toEqual(kinds)
  expect(charge).toMatchObject({ usage: 'reported', free_reason: null, own_key: null, overrun: '0' })
  const [transaction] = charge.transactions
  expect(transaction).toMatchObject({ kind: 'usage', generations: 1, balance_before: '10', own_balance_before: '10' })
  const { postedNanos } = await getBalance(tenant)
  expect(parseUsdToNanos(transaction?.balance_after ?? '')).toBe(postedNanos)
  expect(charge.price).toMatchObject({ superseded_at: null })
})

test('what was read from and written to a cache is a part with its own price', async () => {
  const tenant = await createTenant()
  const read = chat({ messages: [{ role: 'user', content: `${tenant.keyId} ${LONG.content}` }] })
  await finish(await read(tenant))
  expect(kindsOf(await explain(tenant, await finish(await read(tenant))))).toEqual([
    'prompt',
    'cached_prompt',
    'completion',
  ])
  const system = [{ type: 'text', text: `${tenant.keyId} ${LONG.content}`, cache_control: { type: 'ephemeral' } }]
  const write = message({ system })
  expect(kindsOf(await explain(tenant, await finish(await write(tenant))))).toEqual([
    'prompt',
    'cache_write',
    'completion',
  ])
  expect(kindsOf(await explain(tenant, await finish(await write(tenant))))).toEqual([
    'prompt',
    'cached_prompt',
    'completion',
  ])
})

test('a recognised scan is billed by the page, on its own', async () => {
  const tenant = await createTenant()
  const file = { filename: 'scan.pdf', file_data: makePdfUri(['', '', '']) }
  const content = [
    { type: 'text', text: 'What does it say?' },
    { type: 'file', file },
  ]
  await finish(
    await postChat(api, tenant.apiKey, {
      model: 'deepseek/deepseek-chat',
      provider: { only: ['deepseek'] },
      plugins: [{ id: 'file-parser', pdf: { engine: 'mistral-ocr' } }],
      messages: [{ role: 'user', content }],
    }),
  )
  const { generations } = await listGenerations({ organizationId: tenant.organizationId, limit: 5 })
  const recognised = generations.find((generation) => generation.api === 'documents')
  const charge = await explain(tenant, recognised?.id ?? '')
  expect(charge.parts).toMatchObject([{ kind: 'page', unit: 'page', quantity: 3 }])
})

test('own keys: the list price is paid to the provider, and the fee is told with its rate and its base', async () => {
  const tenant = await createTenant()
  await bringKey(tenant)
  const call = chat({ model: 'openai/gpt-4o-mini', provider: { only: ['openai'] } })
  const within = await explain(tenant, await finish(await call(tenant)))
  expect(kindsOf(within)).toEqual(['prompt', 'completion', 'paid_to_provider'])
  expect(within).toMatchObject({ cost: '0', free_reason: 'own_key_allowance', transactions: [] })
  setTerms({ allowanceUsd: 0n, feePercent: 5 })
  const above = await explain(tenant, await finish(await call(tenant)))
  expect(kindsOf(above)).toEqual(['prompt', 'completion', 'paid_to_provider', 'own_key_fee'])
  expect(above.own_key).toMatchObject({ fee_rate: '0.05', is_above_allowance_exact: true })
  expect(above.own_key?.above_allowance).toBe(above.own_key?.list_cost)
})

test('what is free says why: a free model, a failure, an empty answer; what was waived is shown', async () => {
  const tenant = await createTenant()
  const free = await explain(tenant, await finish(await chat({ model: 'qwen/qwen3.6-plus:free' })(tenant)))
  expect(free).toMatchObject({ cost: '0', free_reason: 'free_model', transactions: [] })
  await addFault(api, { fault: '500' })
  expect((await chat({})(tenant)).status).toBeGreaterThanOrEqual(500)
  expect(await explain(tenant, await latestId(tenant))).toMatchObject({ free_reason: 'failed', parts: [] })
  await resetSandbox(api)
  await addFault(api, { fault: 'empty' })
  await (await chat({})(tenant)).text()
  const empty = await explain(tenant, await latestId(tenant))
  expect(empty).toMatchObject({ cost: '0', free_reason: 'empty_answer', transactions: [] })
  expect(kindsOf(empty)).toEqual(['prompt', 'insurance'])
})

test('a stream that the client left is estimated, and its estimate is explained', async () => {
  const tenant = await createTenant()
  await setPace(api, 100)
  const controller = new AbortController()
  const body = { model: 'openai/gpt-4o', stream: true, messages: [{ role: 'user', content: 'write 300 words' }] }
  const response = await postChat(api, tenant.apiKey, body, { signal: controller.signal })
  const reader = response.body?.getReader()
  for (let chunk = 0; chunk < 5; chunk++) await reader?.read()
  controller.abort()
  await expect.poll(() => latestId(tenant), { timeout: 20_000 }).toMatch(/^gen-/)
  const charge = await explain(tenant, await latestId(tenant))
  expect(charge).toMatchObject({ usage: 'estimated', free_reason: null })
  expect(kindsOf(charge)).toEqual(['prompt', 'completion'])
})

test('a bill keeps its own price when the price changes, and says until when it was in force', async () => {
  const tenant = await createTenant()
  const before = await explain(tenant, await finish(await chat({ provider: { only: ['openai'] } })(tenant)))
  const old = await getDb().priceVersion.findUniqueOrThrow({ where: { id: before.price?.version_id ?? '' } })
  const id = `price_${randomUUID()}`
  // Planned for tomorrow: versions stay for ever, and the other bills of this file are at today's price.
  const effectiveFrom = new Date(Date.now() + 86_400_000)
  await getDb().priceVersion.create({ data: { ...old, id, promptPicos: old.promptPicos * 7n, effectiveFrom } })
  const latest = await listGenerations({ organizationId: tenant.organizationId, limit: 1 })
  const after = await explain(tenant, latest.generations[0]?.id ?? '')
  expect(after.parts).toEqual(before.parts)
  expect(after.price).toEqual({ ...before.price, superseded_at: effectiveFrom.toISOString() })
})

/** Each begins where the one before it ended, from the balance before the transaction to the one after it. */
function expectNoGap(group: readonly Booked[]): void {
  const inOrder = group.toSorted((left, right) => (left.id < right.id ? -1 : 1)).map(({ transaction }) => transaction)
  expect(inOrder[0]?.generations).toBe(group.length)
  expect(inOrder[0]?.own_balance_before).toBe(inOrder[0]?.balance_before)
  expect(inOrder.at(-1)?.own_balance_after).toBe(inOrder[0]?.balance_after)
  for (const [index, transaction] of inOrder.slice(1).entries()) {
    expect(transaction?.own_balance_before).toBe(inOrder[index]?.own_balance_after)
  }
}

type Booked = { id: string; transaction: ChargeTransactionObject }

/** Those of the same transaction together. */
function groupByTransaction(booked: readonly Booked[]): Booked[][] {
  const groups = new Map<string, Booked[]>()
  for (const entry of booked) {
    const { id } = entry.transaction
    groups.set(id, [...(groups.get(id) ?? []), entry])
  }
  return [...groups.values()]
}

test('requests that were booked together have their places in the transaction, one after another without a gap', async ({
  annotate,
}) => {
  const tenant = await createTenant()
  const ids = await Promise.all(Array.from({ length: 60 }, async () => finish(await chat({ max_tokens: 30 })(tenant))))
  const booked: Booked[] = []
  for (const id of ids) {
    const { transactions } = await explain(tenant, id)
    booked.push(...transactions.map((transaction) => ({ id, transaction })))
  }
  const shared = groupByTransaction(booked)
  for (const group of shared) expectNoGap(group)
  const most = Math.max(...shared.map((group) => group.length))
  expect(most).toBeGreaterThan(1)
  await annotate(`60 requests in ${shared.length} transactions, up to ${most} in one: 0 gaps`)
})

test('promotional credit goes to the first requests of a transaction, and its part is told', async () => {
  const tenant = await createTenant()
  const grantId = `test-${randomUUID()}`
  await grantPromotionalCredit({ ...tenant, grantId, amountNanos: 5_000n, source: 'test', expiresAt: null })
  const charges: ChargeObject[] = []
  while (charges.length < 20 && !charges.some(({ transactions }) => transactions[0]?.promotional === '0')) {
    charges.push(await explain(tenant, await finish(await chat({ max_tokens: 5 })(tenant))))
  }
  expect(sumOf(charges.flatMap(({ transactions }) => transactions.map(({ promotional }) => promotional)))).toBe(
    5_000_000n,
  )
  expect(charges[0]?.transactions[0]?.entries.map(({ account }) => account)).toContain('promotional_credit')
})

test('an overrun is a transaction of its own beside the usage, and both have their places', async () => {
  const { organizationId, keyId } = await createTenant({ creditNanos: DOLLAR })
  const { id: priceVersionId } = await getDb().priceVersion.findFirstOrThrow()
  const held = await Promise.all(
    [1_000n, 1_000n].map((amountNanos) => reserve({ organizationId, apiKeyId: keyId, amountNanos })),
  )
  const ids = await Promise.all(
    held.map(async (result, index) => {
      if (!result.held) throw new Error('refused')
      const generation = generationOf({ organizationId, apiKeyId: keyId, priceVersionId })
      await captureGeneration({ hold: result.hold, generation, costNanos: 1_000n + BigInt(index + 1) * 500n })
      return generation.id
    }),
  )
  const booked: Booked[] = []
  for (const [index, generationId] of ids.entries()) {
    const { overrun, transactions } = await explainCharge({ organizationId, generationId })
    expect(overrun).toBe(formatNanosAsUsd(BigInt(index + 1) * 500n))
    expect(transactions.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['usage', '0.000001'],
      ['overrun', overrun],
    ])
    booked.push(...transactions.map((transaction) => ({ id: generationId, transaction })))
  }
  for (const group of groupByTransaction(booked)) expectNoGap(group)
})

test('nobody is told about another organization’s charge', async () => {
  const [owner, other] = [await createTenant(), await createTenant()]
  const id = await finish(await chat({})(owner))
  const headers = { authorization: `Bearer ${other.apiKey}` }
  expect((await fetch(`${api.url}/api/v1/generation?id=${id}`, { headers })).status).toBe(404)
  const { rows } = await getPool().query('SELECT 1 FROM generation WHERE id = $1', [id])
  expect(rows).toHaveLength(1)
})
