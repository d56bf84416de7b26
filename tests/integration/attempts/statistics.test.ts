import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { exchangeMinutes, rollUpMinutes } from '@/lib/endpoint-stats'
import { getRouteHealth } from '@/lib/gateway/health'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { queryAsOwner } from '@/tests/setup/owner-connection'
import { addFault, type Api, postChat, startApi } from '../gateway/kit'

let api: Api
let tenant: Tenant
beforeAll(async () => {
  api = await startApi()
  tenant = await createTenant()
})
afterAll(() => api.close())

const model = 'openai/gpt-oss-120b'
const endpointId = 'novita:openai/gpt-oss-120b'
const only = { only: ['novita'] }

type Row = {
  requests: string
  failures: string
  rate_limited: string
  tool_answers: string
  tool_errors: string
  tokens: string
}

/** What all processes have written of the endpoint. */
async function readWritten(): Promise<Record<keyof Row, number>> {
  const { rows } = await getPool().query<Row>(
    `SELECT sum(requests) AS requests, sum(failures) AS failures, sum(rate_limited) AS rate_limited,
       sum(tool_answers) AS tool_answers, sum(tool_errors) AS tool_errors,
       sum((SELECT sum(count) FROM unnest(throughput) AS part (count))) AS tokens
     FROM endpoint_minute WHERE endpoint_id = $1`,
    [endpointId],
  )
  const [row] = rows
  if (!row) throw new Error('no sum')
  const number = (text: string | null) => Number(text ?? 0)
  return {
    requests: number(row.requests),
    failures: number(row.failures),
    rate_limited: number(row.rate_limited),
    tool_answers: number(row.tool_answers),
    tool_errors: number(row.tool_errors),
    tokens: number(row.tokens),
  }
}

async function ask(more: Record<string, unknown> = {}): Promise<number> {
  const messages = [{ role: 'user', content: 'write 60 words' }]
  const response = await postChat(api, tenant.apiKey, { model, messages, provider: only, stream: true, ...more })
  await response.text()
  return response.status
}

describe('statistics of an endpoint', () => {
  test('count answers, failures and breaks against it, the caller’s mistakes and 429 not', async () => {
    const before = await readWritten()
    for (let request = 0; request < 3; request++) expect(await ask()).toBe(200)
    for (const fault of ['500', 'cut', 'moderation', '400', '429']) {
      await addFault(api, { fault, provider: 'novita', times: 1, retryAfterSeconds: 0 })
      await ask()
    }
    await expect.poll(async () => (await readWritten()).rate_limited - before.rate_limited, { timeout: 8_000 }).toBe(1)
    const after = await readWritten()
    expect(after.requests - before.requests).toBe(5)
    expect(after.failures - before.failures).toBe(2)
    expect(after.tokens - before.tokens).toBe(3)
  })

  test('know whether tool calls can be executed', async () => {
    const before = await readWritten()
    const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
    const tools = [{ type: 'function', function: { name: 'get_weather', parameters } }]
    const messages = [{ role: 'user', content: 'Use get_weather for Paris.' }]
    for (const stream of [true, false])
      expect(await ask({ messages, tools, tool_choice: 'required', stream })).toBe(200)
    await expect.poll(async () => (await readWritten()).tool_answers - before.tool_answers, { timeout: 8_000 }).toBe(2)
    expect((await readWritten()).tool_errors).toBe(before.tool_errors)
  })

  test('survive the loss of the database: routing goes on with what it knows, and everything is written later', async () => {
    const before = await readWritten()
    await queryAsOwner('ALTER TABLE endpoint_minute RENAME TO endpoint_minute_away')
    try {
      for (let request = 0; request < 4; request++) expect(await ask()).toBe(200)
      await addFault(api, { fault: '500', provider: 'novita', times: 1 })
      expect(await ask()).toBe(502)
      expect(getRouteHealth().unstableEndpointIds.has(endpointId)).toBe(true)
      // At least one exchange has failed by now: the next ones come every two seconds.
      await expect.poll(countStatements, { timeout: 8_000 }).toBeGreaterThan(0)
    } finally {
      await queryAsOwner('ALTER TABLE endpoint_minute_away RENAME TO endpoint_minute')
    }
    await expect.poll(async () => (await readWritten()).requests - before.requests, { timeout: 10_000 }).toBe(5)
    expect((await readWritten()).failures - before.failures).toBe(1)
  })

  test('are folded into hours without losing or doubling anything, by several workers at once', async () => {
    const hourAgo = Math.floor(Date.now() / 60_000) - 5 * 60
    const counts = {
      requests: 10,
      failures: 1,
      rateLimited: 2,
      toolAnswers: 3,
      toolErrors: 1,
      latency: [1, 2],
      throughput: [],
    }
    const condition = { failedMsAgo: null, ejectedMs: null, blockedMs: null }
    const rows = [0, 1, 2].map((minute) => ({ endpointId: 'fold:me', minute: hourAgo + minute, counts, condition }))
    for (const processId of ['a', 'b']) await exchangeMinutes({ processId, minutes: rows, sinceMinutes: 1 })
    await Promise.all([rollUpMinutes(), rollUpMinutes(), rollUpMinutes()])
    // A straggler of the same hour is added to it.
    await exchangeMinutes({ processId: 'c', minutes: rows.slice(0, 1), sinceMinutes: 1 })
    await rollUpMinutes()
    const hours = await getPool().query<{ requests: string; failures: string; first: string; second: string }>(
      `SELECT sum(requests) AS requests, sum(failures) AS failures, sum(latency[1]) AS first, sum(latency[2]) AS second
       FROM endpoint_hour WHERE endpoint_id = 'fold:me'`,
    )
    expect(hours.rows[0]).toEqual({ requests: '70', failures: '7', first: '7', second: '14' })
    const left = await getPool().query(`SELECT 1 FROM endpoint_minute WHERE endpoint_id = 'fold:me'`)
    expect(left.rowCount).toBe(0)
  })

  test('written twice count once', async () => {
    const minute = Math.floor(Date.now() / 60_000)
    const counts = {
      requests: 4,
      failures: 0,
      rateLimited: 0,
      toolAnswers: 0,
      toolErrors: 0,
      latency: [],
      throughput: [],
    }
    const own = {
      endpointId: 'twice:me',
      minute,
      counts,
      condition: { failedMsAgo: 10, ejectedMs: 5_000, blockedMs: null },
    }
    await exchangeMinutes({ processId: 'a', minutes: [own], sinceMinutes: 1 })
    await exchangeMinutes({ processId: 'a', minutes: [own], sinceMinutes: 1 })
    const seen = await exchangeMinutes({ processId: 'b', minutes: [], sinceMinutes: 2 })
    const [row, ...others] = seen.filter((one) => one.endpointId === 'twice:me')
    expect(others).toEqual([])
    expect(row?.counts.requests).toBe(4)
    expect(row?.condition.ejectedMs).toBeGreaterThan(3_000)
    expect(row?.condition.ejectedMs).toBeLessThanOrEqual(5_000)
  })
})

/** Exchanges that this database has refused because the table was away. */
async function countStatements(): Promise<number> {
  const { rows } = await getPool().query<{ count: string }>(
    'SELECT xact_rollback AS count FROM pg_stat_database WHERE datname = current_database()',
  )
  return Number(rows[0]?.count ?? 0)
}
