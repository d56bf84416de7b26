import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { findGeneration, getBalance, type StoredGeneration } from '@/lib/ledger'
import { findAdapter } from '@/lib/providers'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { ask, closeClients } from './kit/ask'
import { createModel } from './kit/create-model'
import { expectCleanBooks } from './kit/expect-clean-books'
import { ProviderControl, type SeenCall } from './kit/provider-control'
import { report } from './kit/report'
import { type Gateway, startGateway } from './kit/start-gateway'

const PRICE = { promptPicos: 3_000_000n, completionPicos: 15_000_000n }
/** The list of the API contract §2.5, as far as we speak to them. */
const STOPPED = ['openai', 'anthropic', 'deepseek', 'together']
const READ_ON = ['groq', 'google', 'mistral']
const PROVIDERS = [...STOPPED, ...READ_ON]
const TOKENS_PER_SECOND = 40
/**
 * The bound of our own count, where a provider is stopped before it reports: one token for 4 bytes of prompt and answer,
 * off by the word that is on its way and the rounding of both (3 tokens), and by what the provider wrote until it noticed.
 */
const TOKENS_OFF = 3
const ANSWER_TOKEN_NANOS = PRICE.completionPicos / 1_000n
const CLOSED_MAX_MS = 1_000
const HELD_MS = 400

let sandbox: Sandbox
let providers: ProviderControl
let gateway: Gateway
const models = new Map<string, string>()

beforeAll(async () => {
  sandbox = await startSandbox()
  providers = new ProviderControl(sandbox.url)
  for (const provider of PROVIDERS) {
    const { slug } = await createModel({ name: `left-${provider}`, provider, price: PRICE })
    models.set(provider, slug)
  }
  gateway = await startGateway({ sandboxUrl: sandbox.url })
})
afterAll(async () => {
  await gateway.end('SIGTERM')
  await closeClients()
  await sandbox.close()
})
beforeEach(async () => {
  await providers.reset()
  await providers.setPace(TOKENS_PER_SECOND)
})
afterEach(async () => void (await expectCleanBooks()))

type Left = { nonce: string; leaveAfterEvents: number | null; leftAt: number }
type Judged = Left & { call: SeenCall; stored: StoredGeneration; providerNanos: bigint }

function bodyOf(provider: string, nonce: string): Record<string, unknown> {
  const messages = [{ role: 'user', content: `write 16 words nonce:${nonce}` }]
  return { model: models.get(provider), messages, stream: true, max_tokens: 200 }
}

/** Nano-dollars by the provider's own count: the prompt if it was answered, the answer up to where it stopped. */
function costAtProvider({ usage, finishedAt, tokensSent }: SeenCall): bigint {
  if (!usage) return 0n
  const completion = finishedAt === null ? tokensSent : usage.completion
  const picos = BigInt(usage.prompt) * PRICE.promptPicos + BigInt(completion) * PRICE.completionPicos
  return (picos + 999n) / 1_000n
}

/** Waits until a generation is written and its provider is done, and puts both words on the cost side by side. */
async function judge(tenant: Tenant, provider: string, left: Left & { id: string }): Promise<Judged> {
  const { organizationId } = tenant
  const stored = await waitFor(() => findGeneration({ organizationId, id: left.id }), { what: `bill ${left.nonce}` })
  const call = await waitFor(
    async () => {
      const calls = await providers.list(provider, 200)
      return calls.find(
        (one) => JSON.stringify(one.body).includes(`nonce:${left.nonce}"`) && (one.finishedAt ?? one.abortedAt),
      )
    },
    { what: `the end of ${left.nonce} at ${provider}` },
  )
  return { ...left, call, stored, providerNanos: costAtProvider(call) }
}

async function countEvents(provider: string, apiKey: string): Promise<number> {
  const seen = await ask({ url: gateway.url, apiKey, body: bodyOf(provider, 'whole') })
  expect(seen.isWhole, seen.text).toBe(true)
  return seen.text.split('\n\n').filter((event) => event.startsWith('data: ')).length
}

test('who stops billing when it is left, and who does not, is what the contract says', () => {
  expect(STOPPED.map((provider) => findAdapter(provider)?.stopsBillingOnAbort)).toEqual(STOPPED.map(() => true))
  expect(READ_ON.map((provider) => findAdapter(provider)?.stopsBillingOnAbort)).toEqual(READ_ON.map(() => false))
})

describe.each(PROVIDERS)('a client that leaves at every event of a stream of %s', (provider) => {
  const isStopped = STOPPED.includes(provider)

  test('pays what the provider counts; nothing stays held', async () => {
    const tenant = await createTenant()
    const events = await countEvents(provider, tenant.apiKey)
    const judged = await Promise.all(
      Array.from({ length: events + 1 }, async (_, leaveAfterEvents) => {
        const nonce = `${provider}-${leaveAfterEvents}-`
        const { apiKey } = tenant
        const seen = await ask({ url: gateway.url, apiKey, body: bodyOf(provider, nonce), leaveAfterEvents })
        const left = { nonce, leaveAfterEvents, leftAt: Date.now(), id: seen.generationId ?? '' }
        return judge(tenant, provider, left)
      }),
    )
    const billed = judged.reduce((sum, { stored }) => sum + stored.costNanos, 0n)
    const counted = judged.reduce((sum, { providerNanos }) => sum + providerNanos, 0n)
    const offs = judged.map(({ stored, providerNanos }) => difference(stored.costNanos, providerNanos))
    const worst = offs.reduce((most, off) => (off > most ? off : most), 0n)
    const closedMs = judged.map(findClosedMs)
    await waitFor(async () => (await getBalance(tenant)).heldNanos === 0n, { what: 'no open hold' })
    report(`R1 ${provider} (${isStopped ? 'stopped' : 'read to its end'})`, {
      n: judged.length,
      'billed ÷ provider-counted': (Number((billed * 10_000n) / counted) / 10_000).toFixed(4),
      'most tokens off': Number(worst / ANSWER_TOKEN_NANOS),
      'stopped after ms at most': Math.max(...closedMs),
      'estimated bills': judged.filter(({ stored }) => stored.usageEstimated).length,
      'open holds': Number((await getBalance(tenant)).heldNanos),
    })
    for (const one of judged) {
      const off = difference(one.stored.costNanos, one.providerNanos)
      expect(off, `left after ${one.leaveAfterEvents} events`).toBeLessThanOrEqual(boundNanos(one))
      if (!isStopped) expect(one.call.aborted).toBe(false)
    }
    for (const ms of closedMs) expect(ms).toBeLessThan(CLOSED_MAX_MS)
    if (isStopped) expect(judged.some(({ call }) => call.aborted)).toBe(true)
    expect(judged.some(({ stored }) => stored.usageEstimated)).toBe(isStopped)
    expect((await providers.count()).open).toBe(0)
  })
})

/** Milliseconds from the client's leaving to the end of the call at the provider; 0 when it was not cut. */
function findClosedMs({ call, leftAt }: Judged): number {
  return call.abortedAt ? Math.max(0, Date.parse(call.abortedAt) - leftAt) : 0
}

/** What a bill may be off by; nothing where the provider itself said what it counted. */
function boundNanos(judged: Judged): bigint {
  if (!judged.stored.usageEstimated) return 0n
  const tokens = TOKENS_OFF + Math.ceil((findClosedMs(judged) * TOKENS_PER_SECOND) / 1_000)
  return BigInt(tokens) * ANSWER_TOKEN_NANOS
}

function difference(left: bigint, right: bigint): bigint {
  return left > right ? left - right : right - left
}

describe.each(['slow-headers', 'slow-first-token'])('a client that leaves before its first token (%s)', (fault) => {
  test.each(PROVIDERS)('of %s pays nothing, or all where the provider cannot be stopped', async (provider) => {
    const tenant = await createTenant()
    await providers.addFault({ fault, provider, delayMs: HELD_MS })
    const before = (await providers.count()).requests
    const controller = new AbortController()
    const body = bodyOf(provider, `early-${fault}-`)
    const asking = ask({ url: gateway.url, apiKey: tenant.apiKey, body, signal: controller.signal })
    await waitFor(async () => (await providers.count()).requests > before, { what: 'the call at the provider' })
    // Long enough for its answer's head to be on its way, where it sends one.
    await waitFor(async () => fault === 'slow-headers' || (await providers.list(provider))[0]?.usage)
    controller.abort()
    const leftAt = Date.now()
    await asking
    const generation = await waitFor(async () => {
      const { rows } = await getPool().query<{ id: string }>('SELECT id FROM generation WHERE organization_id = $1', [
        tenant.organizationId,
      ])
      return rows[0]
    })
    const left = { nonce: `early-${fault}-`, leaveAfterEvents: null, leftAt, id: generation.id }
    const { stored, providerNanos, call } = await judge(tenant, provider, left)
    const isStopped = STOPPED.includes(provider)
    report(`R1 ${provider}, ${fault}`, {
      n: 1,
      'nano-USD billed': stored.costNanos,
      'recorded as the provider’s': stored.upstreamCostNanos,
      'counted by the provider': providerNanos,
    })
    expect(stored.status).toBe('cancelled')
    expect(call.aborted).toBe(isStopped)
    // Nothing was produced, so the customer owes nothing; what the provider takes for the prompt is ours to bear.
    expect(stored.costNanos).toBe(isStopped ? 0n : providerNanos)
    expect(stored.upstreamCostNanos).toBe(providerNanos)
    if (!isStopped) expect(providerNanos).toBeGreaterThan(0n)
    await waitFor(async () => (await getBalance(tenant)).heldNanos === 0n, { what: 'no open hold' })
  })
})

async function readBills({ organizationId }: Tenant) {
  const { rows } = await getPool().query<{ cost: string; estimated: boolean; tokens: string }>(
    `SELECT cost_nanos::text AS cost, usage_estimated AS estimated, native_tokens_completion AS tokens
     FROM generation WHERE organization_id = $1`,
    [organizationId],
  )
  return rows
}

describe('a gateway that goes down (SIGTERM) while it reads for a client that left', () => {
  const SHORT = 'write 60 words'
  const LONG = 'write 900 words'

  test.each([
    ['a stream that is read to its end', { provider: 'groq', content: SHORT, stream: true, isWhole: true }],
    ['a whole answer', { provider: 'openai', content: SHORT, stream: false, isWhole: true }],
    ['a stream that takes too long, by what came', { provider: 'groq', content: LONG, stream: true, isWhole: false }],
  ])('bills %s before it ends', async (_name, { provider, content, stream, isWhole }) => {
    const going = await startGateway({ sandboxUrl: sandbox.url, env: { DRAIN_TIMEOUT_MS: '1000' } })
    const tenant = await createTenant()
    const controller = new AbortController()
    const body = { model: models.get(provider), messages: [{ role: 'user', content }], stream, max_tokens: 2_000 }
    const { apiKey } = tenant
    const asking = ask({ url: going.url, apiKey, body, signal: controller.signal })
    await waitFor(async () => (await providers.count()).open === 1, { what: 'the call at the provider' })
    if (stream) await waitFor(async () => ((await providers.list(provider))[0]?.tokensSent ?? 0) > 5)
    controller.abort()
    await asking
    await going.end('SIGTERM')
    const bills = await readBills(tenant)
    const [bill] = bills
    const [call] = await providers.list(provider)
    const answerTokens = call?.usage?.completion ?? 0
    report('R1 SIGTERM', {
      n: 1,
      bills: bills.length,
      'tokens billed': bill?.tokens ?? 0,
      'of the answer': answerTokens,
    })
    expect(bills).toHaveLength(1)
    expect(bill?.estimated).toBe(!isWhole)
    if (isWhole) expect(Number(bill?.tokens)).toBe(answerTokens)
    expect(BigInt(bill?.cost ?? 0)).toBeGreaterThan(0n)
    expect((await getBalance(tenant)).heldNanos).toBe(0n)
  })
})
