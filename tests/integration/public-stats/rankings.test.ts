import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as getRankings } from '@/app/api/v1/rankings/route'
import { GET as getStatus } from '@/app/api/v1/status/route'
import { sumApps, sumModels } from '@/lib/analytics'
import { createCounts, exchangeMinutes } from '@/lib/endpoint-stats'
import { getPool } from '@/lib/db'
import { type Rankings, rankingsResponse } from '@/lib/schemas/rankings'
import { serviceStatusResponse } from '@/lib/schemas/service-status'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { type Api, postChat, startApi } from '../gateway/kit'

const MINUTE_MS = 60_000
const NONE = { params: Promise.resolve({}) }

let api: Api
let tenants: [Tenant, Tenant]

type Ask = { model: string; words: number; headers?: Record<string, string> }

async function ask(tenant: Tenant, { model, words, headers = {} }: Ask): Promise<void> {
  const body = { model, messages: [{ role: 'user', content: `write ${words} words` }] }
  const response = await postChat(api, tenant.apiKey, body, {
    headers: { authorization: `Bearer ${tenant.apiKey}`, 'content-type': 'application/json', ...headers },
  })
  expect(response.status).toBe(200)
}

async function readRankings(query = ''): Promise<Rankings> {
  const response = await getRankings(new Request(`http://localhost/api/v1/rankings${query}`), NONE)
  expect(response.status).toBe(200)
  return rankingsResponse.parse(await response.json()).data
}

async function readStatus(by: string) {
  const response = await getStatus(new Request(`http://localhost/api/v1/status?by=${by}`), NONE)
  return serviceStatusResponse.parse(await response.json()).data
}

async function note(endpointId: string, counts: { requests: number; failures: number; minutesAgo: number }) {
  const { minutesAgo, ...rest } = counts
  const minute = Math.floor(Date.now() / MINUTE_MS) - minutesAgo
  const condition = { failedMsAgo: null, ejectedMs: null, blockedMs: null }
  const minutes = [{ endpointId, minute, counts: { ...createCounts(), ...rest }, condition }]
  await exchangeMinutes({ processId: `rankings-${minutesAgo}`, minutes, sinceMinutes: 1 })
}

beforeAll(async () => {
  api = await startApi()
  tenants = [await createTenant(), await createTenant()]
  const [first, second] = tenants
  await ask(first, { model: 'deepseek/deepseek-chat', words: 10 })
  await ask(second, { model: 'deepseek/deepseek-chat', words: 10 })
  const agent = {
    'x-openrouter-categories': 'cli-agent',
    'http-referer': 'https://agent.example.com',
    'x-title': 'Agent',
  }
  await ask(second, { model: 'openai/gpt-5.2', words: 200, headers: agent })
  await sumModels()
  // Again: whatever was counted before must not count twice.
  await sumModels()
  await sumApps()
})
afterAll(() => api.close())

describe('rankings', () => {
  test('order models by the tokens of all accounts, to the token', async () => {
    const { rows } = await getPool().query<{ model: string; tokens: number; requests: number }>(
      `SELECT model, sum(native_tokens_prompt + native_tokens_completion)::float8 AS tokens, count(*)::float8 AS requests
       FROM generation GROUP BY model ORDER BY tokens DESC`,
    )
    const { models, total_tokens: total, history } = await readRankings()
    expect(models.map(({ id, tokens, requests }) => ({ model: id, tokens, requests }))).toEqual(rows)
    expect(total).toBe(rows.reduce((sum, row) => sum + row.tokens, 0))
    expect(models.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 1)
    const drawn = history.series.reduce((sum, { tokens }) => sum + tokens.reduce((part, value) => part + value, 0), 0)
    expect([history.days.length, drawn]).toEqual([30, total])
  })

  test('of a category have only what programs said was for it', async () => {
    const { models, categories } = await readRankings('?category=cli-agent')
    expect(models.map(({ id }) => id)).toEqual(['openai/gpt-5.2'])
    expect(categories).toEqual([{ slug: 'cli-agent', tokens: models[0]?.tokens }])
    expect((await readRankings('?category=roleplay')).models).toEqual([])
  })

  test('name programs and authors, and nothing of a tenant', async () => {
    const rankings = await readRankings('?view=day')
    expect(rankings.apps.map(({ title }) => title)).toEqual(['Agent'])
    expect(rankings.authors.map(({ author }) => author)).toEqual(['openai', 'deepseek'])
    expect(rankings.authors.map(({ name }) => name)).toEqual(['OpenAI', 'DeepSeek'])
    for (const { organizationId } of tenants) expect(JSON.stringify(rankings)).not.toContain(organizationId)
  })

  test('refuse a category that is none, and name the field', async () => {
    const response = await getRankings(new Request('http://localhost/api/v1/rankings?category=No%20Such'), NONE)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('category')
  })
})

describe('the status page', () => {
  test('shows a provider that fails now as an outage, and one that failed yesterday as well again', async () => {
    await note('openai:openai/gpt-5.2', { requests: 100, failures: 50, minutesAgo: 1 })
    await note('deepseek:deepseek/deepseek-chat', { requests: 100, failures: 50, minutesAgo: 24 * 60 })
    const { services, days } = await readStatus('provider')
    const openai = services.find(({ id }) => id === 'openai')
    const deepseek = services.find(({ id }) => id === 'deepseek')
    expect(openai?.state).toBe('outage')
    expect(services[0]?.id).toBe('openai')
    expect(deepseek?.state).not.toBe('outage')
    expect(deepseek?.history.at(-2)).toBe(50)
    expect([days.length, openai?.history.length]).toEqual([90, 90])
  })

  test('tells the same of each model', async () => {
    const { services } = await readStatus('model')
    expect(services.find(({ id }) => id === 'openai/gpt-5.2')?.state).toBe('outage')
  })
})
