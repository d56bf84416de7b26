import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as listSignals } from '@/app/api/v1/models/signals/route'
import { GET as getStats } from '@/app/api/v1/models/[author]/[slug]/stats/route'
import { sumApps } from '@/lib/analytics'
import { countLatency, createCounts, exchangeMinutes, rollUpMinutes } from '@/lib/endpoint-stats'
import { getPool } from '@/lib/db'
import { modelSignalsResponse, type ModelStats, modelStatsResponse } from '@/lib/schemas/model-stats'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { type Api, postChat, startApi } from '../gateway/kit'

const MODEL = 'deepseek/deepseek-chat'
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

let api: Api
let tenants: [Tenant, Tenant]
let stats: ModelStats
let text: string

async function ask(tenant: Tenant, app: { referer?: string; title?: string }): Promise<void> {
  const headers: Record<string, string> = {
    authorization: `Bearer ${tenant.apiKey}`,
    'content-type': 'application/json',
    ...(app.referer === undefined ? {} : { 'http-referer': app.referer }),
    ...(app.title === undefined ? {} : { 'x-title': app.title }),
  }
  const body = { model: MODEL, messages: [{ role: 'user', content: 'write 20 words' }] }
  const response = await postChat(api, tenant.apiKey, body, { headers })
  expect(response.status).toBe(200)
}

/** Yesterday at noon, when one of four attempts failed and the others began after 200 ms. */
async function measureYesterday(endpointId: string): Promise<void> {
  const counts = { ...createCounts(), requests: 4, failures: 1 }
  for (let answers = 0; answers < 3; answers += 1) countLatency(counts, 200)
  const noon = Math.floor(Date.now() / DAY_MS) * DAY_MS - DAY_MS / 2
  const condition = { failedMsAgo: null, ejectedMs: null, blockedMs: null }
  const minutes = [{ endpointId, minute: noon / MINUTE_MS, counts, condition }]
  await exchangeMinutes({ processId: 'yesterday', minutes, sinceMinutes: 1 })
}

async function readStats(path = MODEL): Promise<Response> {
  const [author = '', slug = ''] = path.split('/')
  const request = new Request(`http://localhost/api/v1/models/${path}/stats`)
  return getStats(request, { params: Promise.resolve({ author, slug }) })
}

beforeAll(async () => {
  api = await startApi()
  tenants = [await createTenant(), await createTenant()]
  await measureYesterday(`deepseek:${MODEL}`)
  await rollUpMinutes()
  const [first, second] = tenants
  await ask(first, { referer: 'https://Writer.example.com/app?user=secret', title: 'Writer' })
  await ask(second, { referer: 'https://writer.example.com', title: 'Writer' })
  await ask(first, { referer: 'https://silent.example.com/' })
  await ask(first, { referer: 'http://localhost:5173/', title: 'Mine' })
  await ask(first, { referer: 'http://10.0.0.7/', title: 'Intranet' })
  await ask(first, { referer: 'https://wiki.internal/', title: 'Wiki' })
  await ask(first, { title: 'Nameless' })
  await sumApps()
  await sumApps()
  const response = await readStats()
  expect(response.status).toBe(200)
  text = await response.text()
  stats = modelStatsResponse.parse(JSON.parse(text)).data
})
afterAll(() => api.close())

describe('what everybody may know of a model', () => {
  test('has the speed and uptime of each day that was measured, folded into hours or not', () => {
    const endpoint = stats.endpoints.find(({ tag }) => tag === 'deepseek')
    expect(endpoint?.days[0]).toMatchObject({ uptime: 75, tool_errors: null })
    expect(endpoint?.days[0]?.latency_ms?.p50).toBeGreaterThan(150)
    expect(endpoint?.days[0]?.latency_ms?.p50).toBeLessThan(260)
  })

  test('has the tokens of all accounts per day, and what they really paid', async () => {
    const { rows } = await getPool().query<{ provider: string; tokens: number; paid: number }>(
      `SELECT provider, sum(native_tokens_prompt + native_tokens_completion)::float8 AS tokens,
         sum(cost_nanos)::float8 AS paid
       FROM generation WHERE model = $1 GROUP BY provider`,
      [MODEL],
    )
    const told = stats.activity.reduce((sum, day) => sum + day.prompt_tokens + day.completion_tokens, 0)
    expect(told).toBe(rows.reduce((sum, { tokens }) => sum + tokens, 0))
    expect(stats.effective_prices).toHaveLength(rows.length)
    for (const price of stats.effective_prices) {
      const own = rows.find(({ provider }) => provider === price.provider)
      expect(Number(price.usd_per_million)).toBeCloseTo((own?.paid ?? 0) / (own?.tokens ?? 1) / 1_000, 6)
    }
  })

  test('names programs that others can reach, once each, by their host alone', () => {
    expect(stats.apps.map(({ title, url }) => ({ title, url }))).toEqual([
      { title: 'Writer', url: 'https://writer.example.com' },
      { title: 'silent.example.com', url: 'https://silent.example.com' },
    ])
  })

  test('counts what a program used once, however often it is summed up', async () => {
    const { rows } = await getPool().query<{ tokens: number }>(
      `SELECT sum(native_tokens_prompt + native_tokens_completion)::float8 AS tokens FROM generation
       WHERE app_referer ILIKE 'https://writer.example.com%'`,
    )
    expect(stats.apps[0]?.tokens).toBe(rows[0]?.tokens)
  })

  test('holds nothing of a tenant: no id, no key, no path of a program', () => {
    for (const { organizationId, apiKey } of tenants) {
      expect(text).not.toContain(organizationId)
      expect(text).not.toContain(apiKey)
    }
    expect(text).not.toMatch(/secret|localhost|10\.0\.0\.7|internal|Nameless/)
  })

  test('is not there for a model that is not', async () => {
    expect((await readStats('nobody/nothing')).status).toBe(404)
  })

  test('tells of every model what lists are sorted by', async () => {
    const response = await listSignals(new Request('http://localhost/api/v1/models/signals'), {
      params: Promise.resolve({}),
    })
    const { data } = modelSignalsResponse.parse(await response.json())
    const used = data.find(({ id }) => id === MODEL)
    const told = stats.activity.reduce((sum, day) => sum + day.prompt_tokens + day.completion_tokens, 0)
    expect(used?.weekly_tokens).toBe(told)
    expect(data.filter(({ weekly_tokens: tokens }) => tokens > 0)).toHaveLength(1)
    expect(data.some((model) => model.has_zero_retention) && !data.every((model) => model.has_zero_retention)).toBe(
      true,
    )
  })
})
