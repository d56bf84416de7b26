import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { priceUsage, type EndpointPrice } from '@/lib/gateway/price-usage'
import { getBalance } from '@/lib/ledger'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { ask, closeClients } from './kit/ask'
import { costExactly, type CountedTokens } from './kit/cost-exactly'
import { changePrice, createModel } from './kit/create-model'
import { expectCleanBooks } from './kit/expect-clean-books'
import { ProviderControl } from './kit/provider-control'
import { report } from './kit/report'
import { type Gateway, startGateway } from './kit/start-gateway'
import { type UsageUpstream, startUsageUpstream } from './kit/usage-upstream'

const FORMULA_RUNS = 20_000
const MODELS = 24
const ASKED_PER_MODEL = 12
const OPEN_STREAMS = 100
const TOKENS_MAX = 10_000_000
const CONTEXT = 16_000_000
/** A million dollars. */
const CREDIT_NANOS = 1_000_000_000_000_000n

/** From a trillionth of a dollar to a tenth of a cent for each token, and nothing at all. */
const picos = fc.oneof(fc.constant(0n), fc.constant(1n), fc.bigInt(1n, 999n), fc.bigInt(1n, 1_000_000_000n))
const price: fc.Arbitrary<EndpointPrice> = fc.record({
  promptPicos: picos,
  completionPicos: picos,
  cacheReadPicos: fc.option(picos),
  cacheWritePicos: fc.option(picos),
  requestNanos: fc.oneof(fc.constant(0n), fc.bigInt(1n, 50_000_000n)),
  imageNanos: fc.oneof(fc.constant(0n), fc.bigInt(1n, 50_000_000n)),
})
const count = fc.oneof(fc.nat(50), fc.nat(TOKENS_MAX), fc.constant(TOKENS_MAX))
const tokens: fc.Arbitrary<CountedTokens> = fc
  .record({ prompt: count, completion: count, cached: fc.nat(100), written: fc.nat(100), images: fc.nat(3) })
  // Parts of the prompt, in hundredths of it, that together are at most all of it; a real answer has a token at least.
  .map(({ prompt, completion, cached, written, images }) => ({
    prompt,
    completion: prompt + completion === 0 ? 1 : completion,
    cached: Math.floor((prompt * cached) / 200),
    written: Math.floor((prompt * written) / 200),
    reasoning: Math.floor(completion / 2),
    images,
  }))

test('a cost is the exact rational sum, rounded up once', () => {
  let roundingMax = 0
  let roundingSum = 0
  fc.assert(
    fc.property(price, tokens, (given, counted) => {
      const usage = {
        promptTokens: counted.prompt,
        completionTokens: counted.completion,
        cachedTokens: counted.cached,
        cacheWriteTokens: counted.written,
        reasoningTokens: counted.reasoning,
      }
      const { nanos, rounding } = costExactly(given, counted)
      roundingMax = Math.max(roundingMax, rounding)
      roundingSum += rounding
      expect(priceUsage({ usage, images: counted.images, price: given }).costNanos).toBe(nanos)
    }),
    { numRuns: FORMULA_RUNS },
  )
  report('L5 formula', {
    n: FORMULA_RUNS,
    'off the exact rational, rounded up': 0,
    'largest rounding, nano-USD': roundingMax.toFixed(3),
    'sum of roundings, nano-USD': roundingSum.toFixed(0),
  })
  expect(roundingMax).toBeLessThan(1)
})

describe('through a gateway', () => {
  let upstream: UsageUpstream
  let gateway: Gateway
  const models: { slug: string; price: EndpointPrice }[] = []

  beforeAll(async () => {
    upstream = await startUsageUpstream()
    for (const [index, given] of fc.sample(price, { numRuns: MODELS, seed: 4 }).entries()) {
      const name = `price-${index}`
      models.push({
        ...(await createModel({ name, provider: 'openai', price: given, contextLength: CONTEXT })),
        price: given,
      })
    }
    const env = { OPENAI_BASE_URL: upstream.url, OPENAI_API_KEY: 'key-of-a-test' }
    gateway = await startGateway({ sandboxUrl: '', env })
  })
  afterAll(async () => {
    await gateway.end('SIGTERM')
    upstream.close()
  })
  afterEach(async () => void (await expectCleanBooks()))

  const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } }

  test('every answer of every price is billed by that sum, and so is the balance', async () => {
    const tenant = await createTenant({ creditNanos: CREDIT_NANOS })
    let wrong = 0
    let sum = 0n
    let largest = 0n
    for (const [index, model] of models.entries()) {
      const asked = fc.sample(tokens, { numRuns: ASKED_PER_MODEL, seed: index })
      const costs = await Promise.all(
        asked.map(async (counted, position) => {
          const label = `usage-${index}-${position}`
          upstream.expect(label, counted)
          const content = [{ type: 'text', text: label }, ...Array.from({ length: counted.images }, () => image)]
          const body = {
            model: model.slug,
            messages: [{ role: 'user', content }],
            max_tokens: 100,
            stream: position % 2 === 0,
          }
          const seen = await ask({ url: gateway.url, apiKey: tenant.apiKey, body })
          expect(seen.isWhole, seen.text).toBe(true)
          return { seen, nanos: costExactly(model.price, counted).nanos }
        }),
      )
      for (const { seen, nanos } of costs) {
        const stored = await readCost(seen.generationId ?? '')
        if (stored !== nanos) wrong += 1
        sum += nanos
        if (nanos > largest) largest = nanos
      }
    }
    const { totalUsageNanos, postedNanos } = await getBalance(tenant)
    report('L5 gateway', {
      n: MODELS * ASKED_PER_MODEL,
      'bills off the exact rational': wrong,
      'largest bill, nano-USD': largest,
      'balance off their sum': totalUsageNanos - sum,
    })
    expect(wrong).toBe(0)
    expect(totalUsageNanos).toBe(sum)
    expect(postedNanos).toBe(CREDIT_NANOS - sum)
    // In pico-dollars that is beyond what a double counts exactly.
    expect(largest * 1_000n).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER))
  })

  test('a provider that reports three times what was held for is billed in full, as a counted overrun, and the next request sees it', async () => {
    const { slug } = await createModel({
      name: 'triple',
      provider: 'openai',
      price: { completionPicos: 1_000_000n },
      contextLength: 1_000,
    })
    const own = await startGateway({
      sandboxUrl: '',
      env: { OPENAI_BASE_URL: upstream.url, OPENAI_API_KEY: 'key-of-a-test' },
    })
    const tenant = await createTenant({ creditNanos: 150_000n })
    const body = (label: string) => ({ model: slug, messages: [{ role: 'user', content: label }], max_tokens: 100 })
    const none = { prompt: 10, cached: 0, written: 0, reasoning: 0, images: 0 }
    upstream.expect('usage-triple', { ...none, completion: 300 })
    const seen = await ask({ url: own.url, apiKey: tenant.apiKey, body: body('usage-triple') })
    const next = await ask({ url: own.url, apiKey: tenant.apiKey, body: body('usage-triple') })
    const { rows } = await getPool().query<{ overrun: string; cost: string }>(
      'SELECT overrun_nanos::text AS overrun, cost_nanos::text AS cost FROM generation WHERE id = $1',
      [seen.generationId],
    )
    const posted = await getPool().query<{ nanos: string }>(
      `SELECT sum(e.amount_nanos)::text AS nanos FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
       JOIN ledger_account a ON a.id = e.account_id
       WHERE t.organization_id = $1 AND t.kind = 'overrun' AND a.kind = 'usage_revenue'`,
      [tenant.organizationId],
    )
    await own.end('SIGTERM')
    const { postedNanos } = await getBalance(tenant)
    report('L9', {
      n: 1,
      'billed nano-USD': rows[0]?.cost ?? '',
      'of that overrun': rows[0]?.overrun ?? '',
      'balance after': postedNanos,
      'next request': next.status ?? 0,
    })
    expect(rows).toEqual([{ cost: '300000', overrun: '200000' }])
    expect(posted.rows).toEqual([{ nanos: '200000' }])
    expect(postedNanos).toBe(-150_000n)
    expect(next.status).toBe(402)
  })
})

async function readCost(id: string): Promise<bigint | null> {
  const { rows } = await getPool().query<{ cost: string }>(
    'SELECT cost_nanos::text AS cost FROM generation WHERE id = $1',
    [id],
  )
  return rows[0] ? BigInt(rows[0].cost) : null
}

describe('a price that changes while 100 streams are open', () => {
  const OLD = { promptPicos: 1_000_001n, completionPicos: 2_000_003n }
  const NEW = { promptPicos: 5_000_007n, completionPicos: 9_000_011n }
  let sandbox: Sandbox
  let providers: ProviderControl
  let gateway: Gateway
  let model: Awaited<ReturnType<typeof createModel>>

  beforeAll(async () => {
    sandbox = await startSandbox()
    providers = new ProviderControl(sandbox.url)
    model = await createModel({ name: 'changing', provider: 'openai', price: OLD })
    gateway = await startGateway({ sandboxUrl: sandbox.url })
  })
  afterAll(async () => {
    await gateway.end('SIGTERM')
    await closeClients()
    await sandbox.close()
  })
  beforeEach(() => providers.reset())
  afterEach(async () => void (await expectCleanBooks()))

  const open = (tenant: Tenant, words: number) =>
    ask({
      url: gateway.url,
      apiKey: tenant.apiKey,
      body: { model: model.slug, messages: [{ role: 'user', content: `write ${words} words` }], stream: true },
    })

  test('leaves each bill with the version it began with', async () => {
    const tenant = await createTenant({ creditNanos: CREDIT_NANOS })
    // Fast to a client's eye, and still open when gateways have taken the new price over.
    await providers.setPace(12)
    const streams = Promise.all(Array.from({ length: OPEN_STREAMS }, () => open(tenant, 80)))
    await waitFor(async () => (await providers.count()).open === OPEN_STREAMS, { what: '100 open streams' })
    const changed = await changePrice(model.endpointId, NEW)
    await waitFor(
      async () => {
        const seen = await open(tenant, 1)
        return (await readVersion(seen.generationId ?? '')) === changed
      },
      { timeoutMs: 20_000, what: 'the new price to be taken over' },
    )
    const stillOpen = (await providers.count()).open
    const later = Promise.all(Array.from({ length: OPEN_STREAMS }, () => open(tenant, 2)))
    const [before, after] = await Promise.all([streams, later])
    const { rows } = await getPool().query<{
      id: string
      version: string
      cost: string
      prompt: string
      completion: string
    }>(
      `SELECT id, price_version_id AS version, cost_nanos::text AS cost, native_tokens_prompt AS prompt,
         native_tokens_completion AS completion FROM generation WHERE organization_id = $1`,
      [tenant.organizationId],
    )
    const byId = new Map(rows.map((row) => [row.id, row]))
    const isOff = (id: string | null, version: string, price: typeof OLD): boolean => {
      const row = byId.get(id ?? '')
      if (!row || row.version !== version) return true
      const counted = {
        prompt: Number(row.prompt),
        completion: Number(row.completion),
        cached: 0,
        written: 0,
        reasoning: 0,
        images: 0,
      }
      const full = { ...price, cacheReadPicos: null, cacheWritePicos: null, requestNanos: 0n, imageNanos: 0n }
      return BigInt(row.cost) !== costExactly(full, counted).nanos
    }
    const off =
      before.filter(({ generationId }) => isOff(generationId, model.priceVersionId, OLD)).length +
      after.filter(({ generationId }) => isOff(generationId, changed, NEW)).length
    report('L6', {
      n: before.length + after.length,
      'bills off their own version': off,
      'streams open when the new price was in use': stillOpen,
    })
    expect(off).toBe(0)
    expect(stillOpen).toBeGreaterThanOrEqual(OPEN_STREAMS)
    expect([...before, ...after].every(({ isWhole }) => isWhole)).toBe(true)
  })

  async function readVersion(id: string): Promise<string | null> {
    const { rows } = await getPool().query<{ version: string }>(
      'SELECT price_version_id AS version FROM generation WHERE id = $1',
      [id],
    )
    return rows[0]?.version ?? null
  }
})
