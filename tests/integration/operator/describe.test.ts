import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { startSandbox, type Sandbox } from '@/sandbox/http/start-sandbox'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { askAs, createOperator } from './kit'

const ID = 'deepseek:deepseek/deepseek-chat'

let sandbox: Sandbox
let app: ServedApp
let operator: TestPerson
beforeAll(async () => {
  sandbox = await startSandbox()
  process.env.SANDBOX_URL = sandbox.url
  app = await serveEveryRoute()
  operator = await createOperator()
})
afterAll(async () => {
  await app.close()
  await sandbox.close()
})

const get = (path: string, who: { cookie: string } = operator) => askAs(app, who, { path })

test('an organization is described with its people and what is left of its credit, and nothing of another one', async () => {
  const [person, other] = await Promise.all([createTestPerson(), createTestPerson()])
  const credit = { amount_usd: '2.5', reason: 'Sorry for the outage', request_key: randomUUID() }
  await askAs(app, operator, {
    method: 'POST',
    path: `/organizations/${person.organizationId}/credit`,
    body: credit,
  })
  const { status, body } = await get(`/organizations/${person.organizationId}`)
  expect(status).toBe(200)
  expect(body.data).toMatchObject({
    id: person.organizationId,
    balance: '2.5',
    people: [{ email: person.email, role: 'admin' }],
    grants: [{ source: 'Sorry for the outage', remaining: '2.5' }],
    orders: [],
    keys: 0,
    usage: { spent: '0', requests: 0 },
  })
  expect(JSON.stringify(body)).not.toContain(other.email)
  expect((await get('/organizations/org_unknown')).status).toBe(404)
  expect((await get(`/organizations/${person.organizationId}`, person)).status).toBe(404)
})

test('a provider’s day counts minutes and the hours that they were folded into, and says who is out now', async () => {
  const minute = `INSERT INTO endpoint_minute (minute_at, endpoint_id, process_id, requests, failures, rate_limited, tool_answers,
    tool_errors, latency, throughput, failed_at, ejected_until)
    VALUES (date_trunc('minute', now()) - $2 * interval '1 minute', $1, $3, 10, 4, 1, 0, 0, '{}', '{}', $4, $5)`
  const soon = new Date(Date.now() + 60_000)
  // One process saw it out and sees it back in its newest minute, the other still holds it out.
  await getPool().query(minute, [ID, 2, 'one', new Date(), soon])
  await getPool().query(minute, [ID, 1, 'one', null, null])
  const hours = `INSERT INTO endpoint_hour (endpoint_id, hour_at, requests, failures, rate_limited, tool_answers, tool_errors,
    latency, throughput) VALUES ($1, date_trunc('hour', now()) - $2 * interval '1 hour', 100, 1, 0, 0, 0, '{}', '{}')`
  await getPool().query(hours, [ID, 5])
  await getPool().query(hours, [ID, 30])
  const read = async () =>
    (await get('/providers/deepseek')).body.data as {
      requests: number
      endpoints_out: number
      health: { id: string }[]
    }
  expect(await read()).toMatchObject({ requests: 120, failures: 9, rate_limited: 2, endpoints_out: 0 })
  await getPool().query(minute, [ID, 1, 'two', new Date(), soon])
  const out = await read()
  expect(out).toMatchObject({ requests: 130, endpoints_out: 1 })
  expect(out.health[0]).toMatchObject({ id: ID, ejected_until: soon.toISOString() })
  expect((await get('/providers/nobody')).status).toBe(404)
})

test('a provider’s key is tested without being told, and only where there is one', async () => {
  const ask = (slug: string) => askAs(app, operator, { method: 'POST', path: `/providers/${slug}/test` })
  expect((await ask('deepseek')).status).toBe(200)
  expect((await ask('nobody')).status).toBe(409)
  const { body } = await get('/providers')
  expect(JSON.stringify(body)).toContain('"key_variable":"DEEPSEEK_API_KEY"')
})

test('the operators’ log is found by what was done', async () => {
  const [found, none] = await Promise.all([get('/log?search=promotional%20credit'), get('/log?search=zzz')])
  expect(found.body.data).toMatchObject([{ action: 'Give promotional credit' }])
  expect(none.body.data).toEqual([])
})
