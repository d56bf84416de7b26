import { ActivityResponse$inboundSchema } from '@openrouter/sdk/models/activityresponse.js'
import { GetAnalyticsMetaResponse$inboundSchema } from '@openrouter/sdk/models/operations/getanalyticsmeta.js'
import { QueryAnalyticsResponse$inboundSchema } from '@openrouter/sdk/models/operations/queryanalytics.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as activity from '@/app/api/v1/activity/route'
import * as meta from '@/app/api/v1/analytics/meta/route'
import * as query from '@/app/api/v1/analytics/query/route'
import { runAnalyticsQuery } from '@/lib/analytics'
import { createKey } from '@/lib/keys'
import {
  activityItemsResponse,
  type AnalyticsMeta,
  analyticsMetaResponse,
  type AnalyticsQuery,
  analyticsQueryResponse,
  type AnalyticsResult,
} from '@/lib/schemas/analytics'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { asOwner, queryAsOwner } from '@/tests/setup/owner-connection'

const DAY_MS = 86_400_000
const CHAT = 'deepseek/deepseek-chat'
const CLAUDE = 'anthropic/claude-sonnet-4.6'

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({
    '/api/v1/activity': activity,
    '/api/v1/analytics/meta': meta,
    '/api/v1/analytics/query': query,
  })
})
afterAll(() => app.close())

async function createManager({ organizationId }: Tenant): Promise<string> {
  const settings = { organizationId, createdByUserId: null, name: 'manager', limitNanos: null }
  return (await createKey({ ...settings, kind: 'management' })).secret
}

function call(path: string, apiKey: string, body?: object): Promise<Response> {
  return fetch(`${app.url}/api/v1/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
}

async function ask(apiKey: string, body: object): Promise<AnalyticsResult> {
  const response = await call('analytics/query', apiKey, body)
  expect(response.status, await response.clone().text()).toBe(200)
  const answer: unknown = await response.json()
  expect(() => QueryAnalyticsResponse$inboundSchema.parse(answer)).not.toThrow()
  return analyticsQueryResponse.parse(answer).data
}

async function refuse(apiKey: string, body: object): Promise<string> {
  const response = await call('analytics/query', apiKey, body)
  expect(response.status).toBe(400)
  return response.text()
}

type Usage = {
  at: Date
  model?: string
  provider?: string
  prompt?: number
  cost?: bigint
  status?: string
  more?: object
}

let ids = 0

/** One generation as the ledger writes it, with its part of the rollup. */
async function use(tenant: Tenant, usage: Usage): Promise<string> {
  const { at, model = CHAT, provider = 'deepseek', prompt = 10, cost = 1_000n, status = 'completed', more = {} } = usage
  ids += 1
  const id = `gen-test${ids}`
  const row = {
    id,
    organization_id: tenant.organizationId,
    created_at: at.toISOString(),
    api_key_id: tenant.keyId,
    model,
    requested_model: model,
    provider,
    streamed: false,
    cancelled: false,
    status,
    native_tokens_prompt: prompt,
    native_tokens_completion: 5,
    native_tokens_reasoning: 2,
    native_tokens_cached: 4,
    native_tokens_cache_write: 0,
    usage_estimated: false,
    cost_nanos: cost.toString(),
    upstream_cost_nanos: 0,
    is_free: false,
    is_byok: false,
    byok_upstream_nanos: 0,
    app_categories: [],
    attempts: [],
    hold_nanos: 0,
    overrun_nanos: 0,
    ledger_transaction_id: cost === 0n ? null : 1,
    ...more,
  }
  const columns = Object.keys(row).join(', ')
  await queryAsOwner(
    `INSERT INTO generation (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::generation, $1)`,
    [JSON.stringify(row)],
  )
  await queryAsOwner(
    `INSERT INTO usage_hourly AS u (organization_id, hour, api_key_id, model, provider, requests, errors, cancelled,
       prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens, cache_write_tokens, cost_nanos,
       upstream_cost_nanos, byok_upstream_nanos)
     SELECT organization_id, date_trunc('hour', created_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC', coalesce(api_key_id, ''),
       model, provider, 1, (status = 'error')::int, 0, native_tokens_prompt, native_tokens_completion,
       native_tokens_reasoning, native_tokens_cached, 0, cost_nanos, 0, byok_upstream_nanos
     FROM generation WHERE id = $1
     ON CONFLICT (organization_id, hour, api_key_id, model, provider) DO UPDATE SET requests = u.requests + 1,
       errors = u.errors + EXCLUDED.errors, prompt_tokens = u.prompt_tokens + EXCLUDED.prompt_tokens,
       completion_tokens = u.completion_tokens + EXCLUDED.completion_tokens,
       reasoning_tokens = u.reasoning_tokens + EXCLUDED.reasoning_tokens,
       cached_tokens = u.cached_tokens + EXCLUDED.cached_tokens, cost_nanos = u.cost_nanos + EXCLUDED.cost_nanos,
       byok_upstream_nanos = u.byok_upstream_nanos + EXCLUDED.byok_upstream_nanos`,
    [id],
  )
  return id
}

/** Noon in UTC, so many days ago. */
function daysAgo(days: number): Date {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 12) - days * DAY_MS)
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

describe('GET /activity', () => {
  test('has one row per completed day, model and provider, exact to the nano-dollar, and nothing of others', async () => {
    const [tenant, other] = [await createTenant(), await createTenant()]
    const manager = await createManager(tenant)
    await use(tenant, { at: daysAgo(1), cost: 1_234_567_891n })
    await use(tenant, { at: daysAgo(1), cost: 2n, more: { is_byok: true, byok_upstream_nanos: 77 } })
    await use(tenant, { at: daysAgo(30), model: CLAUDE, provider: 'anthropic' })
    for (const days of [0, 31]) await use(tenant, { at: daysAgo(days) })
    await use(other, { at: daysAgo(1) })
    const answer: unknown = await (await call('activity', manager)).json()
    expect(() => ActivityResponse$inboundSchema.parse(answer)).not.toThrow()
    const { data } = activityItemsResponse.parse(answer)
    expect(data).toEqual([
      {
        date: dayOf(daysAgo(1)),
        model: CHAT,
        model_permaslug: expect.stringContaining('deepseek') as string,
        endpoint_id: `deepseek:${CHAT}`,
        provider_name: 'DeepSeek',
        usage: 1.234567893,
        byok_usage_inference: 0.000000077,
        requests: 2,
        prompt_tokens: 20,
        completion_tokens: 10,
        reasoning_tokens: 4,
      },
      expect.objectContaining({ date: dayOf(daysAgo(30)), model: CLAUDE, provider_name: 'Anthropic' }),
    ])
  })

  test('can be narrowed to a day, a key and a person, and split by workspace', async () => {
    const tenant = await createTenant()
    const manager = await createManager(tenant)
    const second = await createKey({
      organizationId: tenant.organizationId,
      createdByUserId: null,
      name: 'second',
      limitNanos: null,
    })
    await use(tenant, { at: daysAgo(1) })
    await use(tenant, { at: daysAgo(2), more: { user_id: 'user_jane' } })
    const read = async (search: string) => {
      const response = await call(`activity?${search}`, manager)
      expect(response.status).toBe(200)
      return activityItemsResponse.parse(await response.json()).data
    }
    expect((await read(`date=${dayOf(daysAgo(2))}`)).map(({ date }) => date)).toEqual([dayOf(daysAgo(2))])
    expect(await read(`api_key_hash=${tenant.keyHash}`)).toHaveLength(2)
    expect(await read(`api_key_hash=${second.key.hash}`)).toEqual([])
    expect((await read('user_id=user_jane')).map(({ date }) => date)).toEqual([dayOf(daysAgo(2))])
    const split = await read(`group_by=workspace&workspace_id=${tenant.organizationId}`)
    expect(split.every((item) => item.workspace_id === tenant.organizationId)).toBe(true)
    expect(split).toHaveLength(2)
  })

  test('is refused where it cannot be answered', async () => {
    const [tenant, other] = [await createTenant(), await createTenant()]
    const manager = await createManager(tenant)
    const statusOf = async (search: string, key = manager) => (await call(`activity?${search}`, key)).status
    expect(await statusOf('', tenant.apiKey)).toBe(403)
    for (const days of [0, 31]) expect(await statusOf(`date=${dayOf(daysAgo(days))}`)).toBe(400)
    expect(await statusOf('date=yesterday')).toBe(400)
    expect(await statusOf('group_by=model')).toBe(400)
    expect(await statusOf(`api_key_hash=${other.keyHash}`)).toBe(404)
    expect(await statusOf(`workspace_id=${other.organizationId}`)).toBe(404)
  })
})

describe('POST /analytics/query', () => {
  // Noon of today may still lie ahead.
  const end = new Date(Math.max(Date.now(), daysAgo(0).getTime()) + 60_000)
  const range = { start: daysAgo(6).toISOString(), end: end.toISOString() }

  test('every metric and dimension of the meta endpoint can be asked for', async () => {
    const tenant = await createTenant()
    const manager = await createManager(tenant)
    await use(tenant, { at: daysAgo(1), more: { latency_ms: 100, generation_ms: 600, app_title: 'Tests' } })
    const answer: unknown = await (await call('analytics/meta', manager)).json()
    expect(() => GetAnalyticsMetaResponse$inboundSchema.parse(answer)).not.toThrow()
    const { metrics, dimensions, granularities }: AnalyticsMeta = analyticsMetaResponse.parse(answer).data
    const names = metrics.map(({ name }) => name)
    for (const { name } of dimensions) {
      const { data } = await ask(manager, { metrics: names, dimensions: [name], time_range: range })
      expect(data, name).toHaveLength(1)
      expect(Object.keys(data[0] ?? {}).sort()).toEqual([name, ...names].sort())
    }
    for (const { name } of granularities) {
      const { data } = await ask(manager, { metrics: ['request_count'], granularity: name, time_range: range })
      expect(data[0]).toHaveProperty(`date__${name}`)
    }
    const [row] = (await ask(manager, { metrics: names, time_range: range })).data
    expect(row).toMatchObject({ request_count: 1, tokens_total: 15, p50_latency: 100, avg_throughput: 10 })
    expect(row).toMatchObject({ cache_hit_rate: 0.4, credits_usage: 0.000001, error_count: 0 })
  })

  test('both sources tell the same', async () => {
    const tenant = await createTenant()
    const manager = await createManager(tenant)
    for (let index = 0; index < 12; index++) {
      await use(tenant, {
        at: daysAgo(index % 4),
        model: index % 3 === 0 ? CLAUDE : CHAT,
        provider: index % 3 === 0 ? 'anthropic' : 'deepseek',
        prompt: index * 7,
        cost: BigInt(index) * 1_001n,
        status: index === 5 ? 'error' : 'completed',
      })
    }
    const metrics = ['request_count', 'error_count', 'tokens_total', 'cached_tokens', 'credits_usage', 'cache_hit_rate']
    const body = { metrics, dimensions: ['model', 'provider'], granularity: 'day', time_range: range }
    const rollup = await ask(manager, body)
    // A metric that only single generations know brings the whole question there.
    const single = await ask(manager, { ...body, metrics: [...metrics, 'response_cached_count'] })
    expect(rollup.data).toHaveLength(8)
    expect(single.data.map(({ response_cached_count: _count, ...row }) => row)).toEqual(rollup.data)
  })

  test('sees nothing of other organizations, whatever a filter says', async () => {
    const [tenant, other] = [await createTenant(), await createTenant()]
    await use(other, { at: daysAgo(1) })
    const manager = await createManager(tenant)
    const value = `x' OR organization_id = '${other.organizationId}`
    for (const dimension of ['model', 'workspace', 'user']) {
      const filters = [{ field: dimension, operator: 'neq', value, include_unset: true }]
      const { data } = await ask(manager, { metrics: ['request_count'], filters, time_range: range })
      expect(data).toEqual([{ request_count: 0 }])
    }
    const key = [{ field: 'api_key_id', operator: 'eq', value: other.keyHash }]
    const { data, warnings } = await ask(manager, { metrics: ['request_count'], filters: key, time_range: range })
    expect(data).toEqual([{ request_count: 0 }])
    expect(warnings).toEqual([`There is no API key with the hash ${other.keyHash}.`])
  })

  test('filters, orders, limits and says when it cut', async () => {
    const tenant = await createTenant()
    const manager = await createManager(tenant)
    for (const days of [1, 1, 2, 3]) await use(tenant, { at: daysAgo(days) })
    await use(tenant, { at: daysAgo(1), model: CLAUDE, provider: 'anthropic' })
    const base = { metrics: ['request_count'], time_range: range }
    const only = { ...base, filters: [{ field: 'model', operator: 'in', value: [CLAUDE] }] }
    expect((await ask(manager, only)).data).toEqual([{ request_count: 1 }])
    const byKey = {
      ...base,
      dimensions: ['api_key_id'],
      filters: [{ field: 'api_key_id', operator: 'eq', value: tenant.keyHash }],
    }
    expect((await ask(manager, byKey)).data).toEqual([{ api_key_id: tenant.keyHash, request_count: 5 }])
    const ordered = { ...base, dimensions: ['model'], order_by: { field: 'request_count', direction: 'asc' } }
    expect((await ask(manager, ordered)).data.map(({ model }) => model)).toEqual([CLAUDE, CHAT])
    const cut = await ask(manager, { ...ordered, limit: 1 })
    expect(cut.metadata).toMatchObject({ row_count: 1, truncated: true })
    const newest = await ask(manager, { ...base, dimensions: ['model'], granularity: 'day', group_limit: 1 })
    expect(newest.data).toHaveLength(2)
    expect(newest.data.every((row) => row.date__day === `${dayOf(daysAgo(1))}T00:00:00.000Z`)).toBe(true)
  })

  test.each([
    [{ metrics: ['nope'] }, 'metrics[0]'],
    [{ metrics: ['request_count; DROP TABLE generation'] }, 'metrics[0]'],
    [{ metrics: [] }, 'metrics'],
    [{ metrics: ['request_count'], dimensions: ['toString'] }, 'dimensions[0]'],
    [{ metrics: ['request_count'], dimensions: ['model', 'provider', 'user'] }, 'dimensions'],
    [{ metrics: ['request_count'], granularity: 'second' }, 'granularity'],
    [{ metrics: ['request_count'], filters: [{ field: 'model', operator: 'in', value: 'x' }] }, 'filters[0].value'],
    [{ metrics: ['request_count'], filters: [{ field: 'cost', operator: 'eq', value: 1 }] }, 'filters[0].field'],
    [{ metrics: ['request_count'], order_by: { field: 'tokens_total', direction: 'asc' } }, 'order_by.field'],
    [
      { metrics: ['request_count'], time_range: { start: '2026-01-02T00:00:00Z', end: '2026-01-01T00:00:00Z' } },
      'time_range',
    ],
    [
      { metrics: ['request_count'], time_range: { start: '2025-01-01T00:00:00Z', end: '2026-06-01T00:00:00Z' } },
      'time_range',
    ],
    [
      { metrics: ['p50_latency'], time_range: { start: '2026-01-01T00:00:00Z', end: '2026-03-01T00:00:00Z' } },
      'time_range',
    ],
    [{ metrics: ['request_count'], classifier_dimensions: {} }, 'classifier_dimensions'],
  ])('%o is refused, naming %s', async (body, field) => {
    expect(await refuse(await createManager(await createTenant()), body)).toContain(`\`${field}\``)
  })

  test('a question that takes too long is given up with a typed error, and the connection works on', async () => {
    const { organizationId } = await createTenant()
    const question: AnalyticsQuery = { metrics: ['p99_latency'], dimensions: ['generation_id'] }
    await asOwner(async (client) => {
      // Somebody holds the table: the question would wait for as long as they do.
      await client.query('BEGIN')
      await client.query('LOCK TABLE generation IN ACCESS EXCLUSIVE MODE')
      const asked = runAnalyticsQuery({ organizationId, query: question, now: new Date(), timeoutMs: 100 })
      await expect(asked).rejects.toMatchObject({ code: 'request_timeout', status: 408 })
    })
    const { data } = await runAnalyticsQuery({ organizationId, query: question, now: new Date(), timeoutMs: 10_000 })
    expect(data).toEqual([])
  })

  test('inference keys may not ask', async () => {
    const tenant = await createTenant()
    expect((await call('analytics/query', tenant.apiKey, { metrics: ['request_count'] })).status).toBe(403)
    expect((await call('analytics/meta', tenant.apiKey)).status).toBe(403)
  })
})
