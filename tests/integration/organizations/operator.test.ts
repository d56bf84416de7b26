import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { getBalance } from '@/lib/ledger'
import { createTestPerson } from '@/tests/factories/create-person'
import { createTenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { createOperator } from '../operator/kit'
import { ask } from './kit'

let app: ServedApp
let operator: { cookie: string; userId: string }
beforeAll(async () => {
  app = await serveEveryRoute()
  operator = await createOperator()
})
afterAll(() => app.close())

const readEvents = (organizationId: string) =>
  getDb().auditEvent.findMany({ where: { organizationId }, orderBy: { id: 'asc' } })

test('an organization is found by its name, its id and the address of one of its people, with its exact balance', async () => {
  const person = await createTestPerson()
  for (const search of [person.email, person.organizationId]) {
    const { body } = await ask(app, operator, { path: `/operator/organizations?search=${encodeURIComponent(search)}` })
    expect(body).toMatchObject({
      data: [{ id: person.organizationId, admins: [person.email], balance: '0', frozen: null }],
      next: null,
    })
  }
})

test('a freeze stops requests at once and is recorded with its reason; its end lets them go on', async () => {
  const tenant = await createTenant()
  const path = `/operator/organizations/${tenant.organizationId}`
  const body = { reason: 'card tester' }
  const infer = () =>
    ask(app, null, {
      method: 'POST',
      path: '/route',
      headers: { authorization: `Bearer ${tenant.apiKey}` },
      body: { model: 'openai/gpt-4o', messages: [{ role: 'user', content: 'hi' }] },
    })
  expect((await infer()).status).toBe(200)
  expect((await ask(app, operator, { method: 'POST', path: `${path}/freeze`, body })).status).toBe(200)
  expect((await ask(app, operator, { method: 'POST', path: `${path}/freeze`, body })).status).toBe(409)
  await expect.poll(async () => (await infer()).status, { timeout: 5_000 }).toBe(403)
  expect((await ask(app, operator, { method: 'POST', path: `${path}/unfreeze`, body })).status).toBe(200)
  await expect.poll(async () => (await infer()).status, { timeout: 5_000 }).toBe(200)
  const events = await readEvents(tenant.organizationId)
  expect(events.map(({ action, actorKind, details }) => [action, actorKind, details])).toEqual([
    ['Freeze the organization', 'operator', { reason: 'card tester' }],
    ['End the freeze', 'operator', { reason: 'card tester' }],
  ])
})

test('promotional credit is given once per request key, to the last digit, and recorded once', async () => {
  const { organizationId } = await createTenant({ creditNanos: 0n })
  const body = { amount_usd: '1.234567891', reason: 'Sorry for the outage', request_key: randomUUID() }
  const path = `/operator/organizations/${organizationId}/credit`
  const answers = await Promise.all([1, 2].map(() => ask(app, operator, { method: 'POST', path, body })))
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const other = await ask(app, operator, { method: 'POST', path, body: { ...body, amount_usd: '2' } })
  expect(other.status).toBe(409)
  expect((await getBalance({ organizationId })).promotionalNanos).toBe(1_234_567_891n)
  expect(await readEvents(organizationId)).toMatchObject([{ action: 'Give promotional credit' }])
})

test('a promotional code is shown once, and nothing that is kept or recorded contains it', async () => {
  const made = await ask(app, operator, {
    method: 'POST',
    path: '/operator/promotions',
    body: { amount_usd: 5, max: 2 },
  })
  const { id, code } = (made.body as { data: { id: string; code: string } }).data
  const listed = await ask(app, operator, { path: '/operator/promotions' })
  const log = await ask(app, operator, { path: '/operator/log' })
  expect(JSON.stringify([listed.body, log.body])).not.toContain(code)
  expect((await ask(app, operator, { method: 'POST', path: `/operator/promotions/${id}/disable` })).status).toBe(200)
  const { body } = await ask(app, operator, { path: '/operator/promotions' })
  expect((body as { data: object[] }).data).toContainEqual(expect.objectContaining({ id, is_disabled: true }))
})

test('providers and the ledger are described without any key', async () => {
  const providers = await ask(app, operator, { path: '/operator/providers' })
  expect((providers.body as { data: object[] }).data.length).toBeGreaterThan(5)
  const ledger = await ask(app, operator, { path: '/operator/ledger' })
  expect(ledger.body).toMatchObject({ data: { top_ups_stopped: false, discrepancies: [], dead_events: 0 } })
})

test('the record of changes can be added to only, also by the product itself', async () => {
  const { getPool } = await import('@/lib/db')
  for (const statement of [
    'UPDATE audit_event SET action = action',
    'DELETE FROM audit_event',
    'TRUNCATE audit_event',
  ]) {
    await expect(getPool().query(statement)).rejects.toThrow(/only ever added to|permission denied/)
  }
})
