import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { getDb, getPool } from '@/lib/db'
import { asOwner } from '@/tests/setup/owner-connection'

let app: ServedApp
beforeAll(async () => {
  app = await serveEveryRoute()
})
afterAll(() => app.close())

let person: TestPerson
beforeEach(async () => {
  person = await createTestPerson()
})

const call = (method: string, path: string, body?: unknown) =>
  fetch(`${app.url}/api/v1${path}`, {
    method,
    headers: { cookie: person.cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

const listEvents = () =>
  getDb().auditEvent.findMany({ where: { organizationId: person.organizationId }, orderBy: { id: 'asc' } })
const listKeys = () => getDb().apiKey.findMany({ where: { organizationId: person.organizationId } })

/**
 * Has the database end the connection, as it does when the process that holds it is killed, at the first statement on a
 * table that fits; whatever was not committed by then never happened.
 */
async function killConnectionAt(
  table: string,
  when: 'BEFORE' | 'AFTER',
  event: string,
): Promise<() => Promise<unknown>> {
  const name = `kill_${randomUUID().replaceAll('-', '')}`
  await asOwner((owner) =>
    owner.query(`
      CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
      BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
      CREATE TRIGGER ${name} ${when} ${event} ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`),
  )
  return () => asOwner((owner) => owner.query(`DROP FUNCTION ${name}() CASCADE`))
}

/** One change of each way that the product writes: one statement, Prisma's transaction, and a transaction in SQL. */
const CHANGES = [
  { what: 'a key is made', send: () => call('POST', '/keys', { name: 'new' }), action: 'Create an API key' },
  {
    what: 'a chain is made',
    send: () => call('POST', '/chains', { name: 'New', slug: 'new', models: ['openai/gpt-4o', 'openai/gpt-4o-mini'] }),
    action: undefined,
  },
  { what: 'a guardrail is made', send: () => call('POST', '/guardrails', { name: 'New' }), action: undefined },
  { what: 'the organization is renamed', send: renameOwn, action: undefined },
  {
    what: 'routing defaults are changed',
    send: () => call('PATCH', '/routing-defaults', { provider: { zdr: true } }),
    action: undefined,
  },
  {
    what: 'a budget is set',
    send: () => call('PUT', `/workspaces/${person.organizationId}/budgets/daily`, { limit_usd: 5 }),
    action: undefined,
  },
]

function renameOwn() {
  return call('PATCH', `/organizations/${person.organizationId}`, { name: 'Renamed' })
}

/** Everything of the organization but its audit log. */
async function digest(): Promise<string> {
  const { rows } = await getPool().query<{ digest: string }>(
    `SELECT md5(concat(
       (SELECT string_agg(to_jsonb(t)::text, '' ORDER BY t.id) FROM api_key t WHERE organization_id = $1),
       (SELECT string_agg(to_jsonb(t)::text, '' ORDER BY t.slug) FROM chain t WHERE organization_id = $1),
       (SELECT string_agg(to_jsonb(t)::text, '' ORDER BY t.id) FROM guardrail t WHERE organization_id = $1),
       (SELECT to_jsonb(t)::text FROM routing_defaults t WHERE organization_id = $1),
       (SELECT string_agg(to_jsonb(t)::text, '') FROM organization_budget t WHERE organization_id = $1),
       (SELECT name FROM organization WHERE id = $1))) AS digest`,
    [person.organizationId],
  )
  return rows[0]?.digest ?? ''
}

test.each(CHANGES)(
  '$what: the entry is committed with it, once, complete, with who did it and to what',
  async ({ send }) => {
    const before = await digest()
    const response = await send()
    expect(response.status, await response.text()).toBeLessThan(300)
    expect(await digest()).not.toBe(before)
    const events = await listEvents()
    expect(events).toEqual([expect.objectContaining({ actorKind: 'person', userId: person.userId, isComplete: true })])
    expect(events[0]?.targetId ?? events[0]?.area).toBeTruthy()
  },
)

test.each(CHANGES)('$what, and the connection dies at the entry: neither is there', async ({ send }) => {
  const before = await digest()
  const end = await killConnectionAt('audit_event', 'AFTER', 'INSERT')
  try {
    const response = await send()
    await response.text()
    expect(response.status).toBeGreaterThanOrEqual(500)
  } finally {
    await end()
  }
  expect(await digest()).toBe(before)
  expect(await listEvents()).toEqual([])
})

test.each(CHANGES)(
  '$what, and the process dies right after it: both are there, only the name is missing',
  async ({ send }) => {
    const before = await digest()
    const end = await killConnectionAt('audit_event', 'BEFORE', 'UPDATE')
    try {
      await (await send()).text()
    } finally {
      await end()
    }
    expect(await digest()).not.toBe(before)
    expect(await listEvents()).toEqual([expect.objectContaining({ userId: person.userId, isComplete: false })])
  },
)

test('a change that is refused leaves no entry, and one that is undone neither', async () => {
  expect((await call('POST', '/keys', { name: 'x', allowed_models: ['no/such-model'] })).status).toBe(400)
  expect(
    (
      await call('POST', '/auth/change-password', {
        current_password: 'wrong-password',
        password: 'another-password-9',
      })
    ).status,
  ).toBeGreaterThanOrEqual(400)
  expect((await call('POST', '/me/two-factor/disable', {})).status).toBeGreaterThanOrEqual(400)
  expect(await listKeys()).toEqual([])
  expect(await listEvents()).toEqual([])
})

test('what is done in parallel is noted each for itself', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) => call('POST', '/keys', { name: `k${index}` })),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  const names = (await listEvents()).map(({ target }) => target)
  expect(names.toSorted()).toEqual(Array.from({ length: 12 }, (_, index) => `k${index}`).toSorted())
})

test('an entry is completed once and never changed otherwise, by whoever reaches the database', async () => {
  await (await call('POST', '/keys', { name: 'new' })).text()
  await asOwner(async (owner) => {
    for (const change of ["target = 'other'", 'is_complete = false', "user_id = 'nobody'", "details = '{}'"]) {
      await expect(owner.query(`UPDATE audit_event SET ${change}`)).rejects.toThrow('only ever added to')
    }
    await expect(owner.query('DELETE FROM audit_event')).rejects.toThrow('only ever added to')
  })
})

test('a request that only reads takes no transaction and writes nothing', async () => {
  for (const path of ['/keys', '/chains', '/guardrails', '/audit-log'])
    expect((await call('GET', path)).status).toBe(200)
  expect(await listEvents()).toEqual([])
})
