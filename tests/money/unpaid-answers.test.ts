import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { getBalance } from '@/lib/ledger'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { ask, closeClients } from './kit/ask'
import { createModel } from './kit/create-model'
import { expectCleanBooks } from './kit/expect-clean-books'
import { ProviderControl } from './kit/provider-control'
import { report } from './kit/report'
import { type Gateway, startGateway } from './kit/start-gateway'

const PRICE = { promptPicos: 3_000_000n, completionPicos: 15_000_000n }
const PROVIDERS = ['openai', 'anthropic', 'google'] as const
const WAYS = PROVIDERS.flatMap((provider) => [false, true].map((stream) => ({ provider, stream })))
const TOKENS_MAX = 60
/** One way of reporting after the other, and whether our own count has to stand in for it. */
const REPORTS = [
  { fault: 'no-usage', isOurs: true },
  { fault: 'usage-zero', isOurs: true },
  { fault: 'usage-huge', isOurs: true },
  { fault: 'usage-negative', isOurs: true },
  { fault: 'usage-strings', isOurs: false },
  { fault: 'usage-twice', isOurs: false },
] as const

let sandbox: Sandbox
let providers: ProviderControl
let gateway: Gateway
const models = new Map<string, string>()

beforeAll(async () => {
  sandbox = await startSandbox()
  providers = new ProviderControl(sandbox.url)
  for (const provider of PROVIDERS) {
    models.set(provider, (await createModel({ name: `unpaid-${provider}`, provider, price: PRICE })).slug)
  }
  gateway = await startGateway({ sandboxUrl: sandbox.url })
})
afterAll(async () => {
  await gateway.end('SIGTERM')
  await closeClients()
  await sandbox.close()
})
beforeEach(() => providers.reset())
afterEach(async () => void (await expectCleanBooks()))

type Row = { cost: bigint; upstream: bigint; hold: bigint; overrun: bigint; estimated: boolean; status: string }

async function readRow(id: string | null): Promise<Row> {
  const row = await waitFor(async () => {
    const { rows } = await getPool().query<
      Record<'cost' | 'upstream' | 'hold' | 'overrun' | 'status', string> & { estimated: boolean }
    >(
      `SELECT cost_nanos::text AS cost, upstream_cost_nanos::text AS upstream, hold_nanos::text AS hold,
         overrun_nanos::text AS overrun, usage_estimated AS estimated, status FROM generation WHERE id = $1`,
      [id],
    )
    return rows[0]
  })
  const { cost, upstream, hold, overrun } = row
  return { ...row, cost: BigInt(cost), upstream: BigInt(upstream), hold: BigInt(hold), overrun: BigInt(overrun) }
}

function bodyOf(provider: string, stream: boolean): Record<string, unknown> {
  const messages = [{ role: 'user', content: 'write 20 words' }]
  return { model: models.get(provider), messages, stream, max_tokens: TOKENS_MAX }
}

describe('usage that is missing, twice, zero, huge, negative or written as text', () => {
  test('is never billed below zero or above the hold, and our own count says that it is ours', async () => {
    const { apiKey } = await createTenant()
    let [asked, wrong] = [0, 0]
    for (const { provider, stream } of WAYS) {
      const honest = await ask({ url: gateway.url, apiKey, body: bodyOf(provider, stream) })
      const exact = await readRow(honest.generationId)
      for (const { fault, isOurs } of REPORTS) {
        await providers.addFault({ fault, provider })
        const seen = await ask({ url: gateway.url, apiKey, body: bodyOf(provider, stream) })
        await providers.reset()
        const row = await readRow(seen.generationId)
        const what = `${provider} ${fault} ${stream ? 'streamed' : 'whole'}`
        asked += 1
        const isRight = row.cost > 0n && row.cost <= row.hold && row.overrun === 0n && row.cost === seen.costNanos
        if (!isRight) wrong += 1
        expect(
          isRight,
          `${what}: ${JSON.stringify({ ...row, told: seen.costNanos }, (_, value) => String(value))}`,
        ).toBe(true)
        expect(row.estimated, what).toBe(isOurs)
        // The sandbox counts as we estimate: four characters a token, so that both are the same here.
        expect(row.cost, what).toBe(exact.cost)
      }
    }
    report('R6', { n: asked, 'mis-billed': wrong })
  })
})

async function readWriteOff({ organizationId }: Tenant): Promise<bigint> {
  const { rows } = await getPool().query<{ nanos: string }>(
    `SELECT coalesce(-sum(e.amount_nanos), 0)::text AS nanos FROM ledger_transaction t
     JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
     WHERE t.organization_id = $1 AND t.kind = 'write_off' AND a.kind = 'write_off'`,
    [organizationId],
  )
  return BigInt(rows[0]?.nanos ?? 0)
}

describe('an answer that is empty or breaks', () => {
  test('costs the customer nothing, and what the provider takes is written off', async () => {
    let [asked, charged] = [0, 0]
    let written = 0n
    for (const { provider, stream } of WAYS) {
      for (const fault of ['empty', 'cut', 'error-in-stream']) {
        // A whole answer that fails is a failed request, not an answer.
        if (!stream && fault !== 'empty') continue
        const tenant = await createTenant()
        await providers.addFault({ fault, provider, afterChunks: 8 })
        const seen = await ask({ url: gateway.url, apiKey: tenant.apiKey, body: bodyOf(provider, stream) })
        const [call] = await providers.list(provider)
        await providers.reset()
        const row = await readRow(seen.generationId)
        const what = `${provider} ${fault} ${stream ? 'streamed' : 'whole'}`
        const writeOff = await readWriteOff(tenant)
        asked += 1
        if (row.cost !== 0n) charged += 1
        written += writeOff
        expect(row.cost, what).toBe(0n)
        expect((await getBalance(tenant)).totalUsageNanos, what).toBe(0n)
        // The prompt was read in any case; of a broken answer also what had come.
        const promptNanos = (BigInt(call?.usage?.prompt ?? 0) * PRICE.promptPicos) / 1_000n
        expect(writeOff, what).toBeGreaterThanOrEqual(promptNanos)
        expect(writeOff, what).toBe(row.upstream)
        if (fault === 'empty') expect(writeOff, what).toBe(promptNanos)
        else expect(writeOff, what).toBeGreaterThan(promptNanos)
      }
    }
    report('R7', { n: asked, 'charged to the customer': charged, 'written off, nano-USD': written })
  })
})
