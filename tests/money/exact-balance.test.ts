import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeBudget } from '@/lib/budgets'
import { createKey } from '@/lib/keys'
import { getBalance, grantPromotionalCredit } from '@/lib/ledger'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { ask, closeClients, type Seen } from './kit/ask'
import { createModel } from './kit/create-model'
import { expectCleanBooks } from './kit/expect-clean-books'
import { ProviderControl } from './kit/provider-control'
import { report } from './kit/report'
import { type Gateway, startGateway } from './kit/start-gateway'

const REQUESTS = 500
const AFFORDED = 10
const TOKENS = 8
/** 8 tokens at 1,000 nano-dollars and nothing else: the answer uses up its hold exactly. */
const COST_NANOS = 8_000n
/** Too little for one more. */
const REST_NANOS = 5n
/** A budget is a rule of the organization's own, so its refusal is a 403 (contract §4.4). */
const BUDGET_STATUS = 403
const ENOUGH_NANOS = 1_000_000_000n

let sandbox: Sandbox
let providers: ProviderControl
let gateways: Gateway[]
let model = ''

beforeAll(async () => {
  sandbox = await startSandbox()
  providers = new ProviderControl(sandbox.url)
  model = (await createModel({ name: 'exact', provider: 'openai', price: { completionPicos: 1_000_000n } })).slug
  gateways = await Promise.all([1, 2].map(() => startGateway({ sandboxUrl: sandbox.url })))
})
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.end('SIGTERM')))
  await closeClients()
  await sandbox.close()
})
beforeEach(async () => {
  await providers.reset()
  // Slow enough that requests overlap.
  await providers.setPace(20)
})
afterEach(async () => void (await expectCleanBooks()))

async function createKeys(organizationId: string, count: number): Promise<string[]> {
  const keys = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      createKey({ organizationId, createdByUserId: null, name: `key ${index}` }),
    ),
  )
  return keys.map(({ secret }) => secret)
}

/** The lowest available balance that was ever seen while something ran, and how often it was looked at. */
async function watchBalance(organizationId: string, run: Promise<unknown>): Promise<{ lowest: bigint; looks: number }> {
  let lowest = 1n << 62n
  let looks = 0
  let isRunning = true
  void run.finally(() => (isRunning = false))
  while (isRunning) {
    const { availableNanos } = await getBalance({ organizationId })
    if (availableNanos < lowest) lowest = availableNanos
    looks += 1
  }
  return { lowest, looks }
}

/** All requests at once, spread over both gateways and all keys, every second one streamed. */
async function fire(
  tenant: Tenant,
  apiKeys: readonly string[],
): Promise<{ seen: Seen[]; lowest: bigint; looks: number }> {
  const messages = [{ role: 'user', content: 'write 50 words' }]
  const running = Promise.all(
    Array.from({ length: REQUESTS }, (_, index) =>
      ask({
        url: gateways[index % gateways.length]?.url ?? '',
        apiKey: apiKeys[Math.floor(index / gateways.length) % apiKeys.length] ?? '',
        body: { model, messages, max_tokens: TOKENS, stream: Math.floor(index / 40) % 2 === 0 },
      }),
    ),
  )
  const watched = await watchBalance(tenant.organizationId, running)
  return { seen: await running, ...watched }
}

async function expectExactlyTen(
  scenario: string,
  outcome: Awaited<ReturnType<typeof fire>>,
  { status: refusal, reason }: { status: number; reason: string },
) {
  const { seen, lowest, looks } = outcome
  const whole = seen.filter(({ isWhole }) => isWhole)
  const refused = seen.filter(({ status }) => status === refusal)
  const { requests: calls } = await providers.count()
  report(`L1 ${scenario}`, {
    n: REQUESTS,
    answers: whole.length,
    [`refused with ${refusal}`]: refused.length,
    'upstream calls': calls,
    'upstream calls beyond 10': calls - AFFORDED,
    'looks at the balance': looks,
    'of them below zero': lowest < 0n ? 1 : 0,
  })
  const others = seen.filter(({ isWhole, status }) => !isWhole && status !== refusal)
  expect(others).toEqual([])
  expect(calls).toBe(AFFORDED)
  expect(whole).toHaveLength(AFFORDED)
  expect(refused).toHaveLength(REQUESTS - AFFORDED)
  for (const { text } of refused) expect(text).toContain(`"reason":"${reason}"`)
  expect(whole.map(({ costNanos }) => costNanos)).toEqual(whole.map(() => COST_NANOS))
  expect(lowest).toBeGreaterThanOrEqual(0n)
}

describe('500 requests at once over 2 gateway processes get exactly 10 answers', () => {
  test('when the balance affords 10, over 20 keys', async () => {
    const tenant = await createTenant({ creditNanos: BigInt(AFFORDED) * COST_NANOS + REST_NANOS })
    const outcome = await fire(tenant, await createKeys(tenant.organizationId, 20))
    await expectExactlyTen('balance', outcome, { status: 402, reason: 'balance' })
    expect(await getBalance(tenant)).toMatchObject({ postedNanos: REST_NANOS, heldNanos: 0n })
  })

  test('when the limit of their key affords 10', async () => {
    const limitNanos = BigInt(AFFORDED) * COST_NANOS + REST_NANOS
    const tenant = await createTenant({ creditNanos: ENOUGH_NANOS, limitNanos })
    const outcome = await fire(tenant, [tenant.apiKey])
    await expectExactlyTen('key limit', outcome, { status: 402, reason: 'key_limit' })
    const { postedNanos } = await getBalance(tenant)
    expect(postedNanos).toBe(ENOUGH_NANOS - limitNanos + REST_NANOS)
  })

  test('when half of them are afforded by a promotional grant and half by purchased credit', async () => {
    const half = (BigInt(AFFORDED) * COST_NANOS) / 2n
    const tenant = await createTenant({ creditNanos: half + REST_NANOS })
    const { organizationId } = tenant
    const expiresAt = new Date(Date.now() + 3_600_000)
    await grantPromotionalCredit({
      organizationId,
      grantId: organizationId,
      amountNanos: half,
      source: 'test',
      expiresAt,
    })
    const outcome = await fire(tenant, await createKeys(organizationId, 20))
    await expectExactlyTen('promotional grant', outcome, { status: 402, reason: 'balance' })
    expect(await getBalance(tenant)).toMatchObject({
      postedNanos: REST_NANOS,
      heldNanos: 0n,
      promotionalNanos: 0n,
      purchasedNanos: REST_NANOS,
    })
  })

  test.each(['daily', 'weekly', 'monthly'] as const)(
    'when the %s budget of the organization affords 10',
    async (period) => {
      const tenant = await createTenant({ creditNanos: ENOUGH_NANOS })
      const { organizationId } = tenant
      const limitNanos = BigInt(AFFORDED) * COST_NANOS + REST_NANOS
      await changeBudget({ organizationId, period, limitNanos, userId: null, apiKeyId: null })
      const outcome = await fire(tenant, await createKeys(organizationId, 20))
      await expectExactlyTen(`${period} budget`, outcome, { status: BUDGET_STATUS, reason: `budget_${period}` })
      expect((await getBalance(tenant)).postedNanos).toBe(ENOUGH_NANOS - BigInt(AFFORDED) * COST_NANOS)
    },
  )
})
