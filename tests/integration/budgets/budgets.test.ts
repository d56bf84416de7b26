import { OpenRouter } from '@openrouter/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb, getPool } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import { createTenant } from '@/tests/factories/create-tenant'
import { serveRoutes } from '@/tests/factories/serve-routes'
import type { ServedApp } from '@/tests/factories/serve-app'
import { getEnv } from '@/lib/env'

type Answer = {
  status: number
  json: { data?: unknown; error?: { message: string; metadata: Record<string, unknown> } }
}

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({
    '/api/v1/workspaces/:id/budgets': await import('@/app/api/v1/workspaces/[id]/budgets/route'),
    '/api/v1/workspaces/:id/budgets/:interval': await import('@/app/api/v1/workspaces/[id]/budgets/[interval]/route'),
  })
})
afterAll(() => app.close())

type Credential = { key: string } | { cookie: string }

async function call(
  credential: Credential,
  request: { method?: string; organizationId: string; interval?: string; body?: unknown },
): Promise<Answer> {
  const { method = 'GET', organizationId, interval, body } = request
  const headers: Record<string, string> =
    'key' in credential
      ? { authorization: `Bearer ${credential.key}` }
      : { cookie: credential.cookie, origin: new URL(getEnv().PUBLIC_URL).origin }
  const path = `/workspaces/${organizationId}/budgets${interval === undefined ? '' : `/${interval}`}`
  const response = await fetch(`${app.url}/api/v1${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, json: (await response.json()) as Answer['json'] }
}

const put = (credential: Credential, organizationId: string, interval: string, limit: unknown) =>
  call(credential, { method: 'PUT', organizationId, interval, body: { limit_usd: limit } })

async function createAdmin(): Promise<TestPerson & { key: string }> {
  const person = await createTestPerson()
  const { organizationId, userId } = person
  const { secret } = await createKey({ organizationId, createdByUserId: userId, name: 'admin', kind: 'management' })
  return { ...person, key: secret }
}

test('a budget is set, read, changed and removed by a management key or an admin, and each change names who did it', async () => {
  const admin = await createAdmin()
  const { organizationId, userId } = admin
  const made = await put(admin, organizationId, 'daily', 5)
  expect(made).toMatchObject({
    status: 200,
    json: {
      data: { limit_usd: 5, limit: '5', spent: '0', remaining: '5', reset_interval: 'daily', updated_by: admin.email },
      include_byok_in_budgets: false,
    },
  })
  await put({ cookie: admin.cookie }, organizationId, 'monthly', '50.25')
  await put({ cookie: admin.cookie }, organizationId, 'daily', 4.5)
  const { json } = await call(admin, { organizationId })
  expect(json.data).toMatchObject([
    { reset_interval: 'daily', limit: '4.5' },
    { reset_interval: 'monthly', limit: '50.25' },
  ])
  expect(await call(admin, { method: 'DELETE', organizationId, interval: 'daily' })).toEqual({
    status: 200,
    json: { deleted: true },
  })
  // Removing what is not there changes nothing and is no change.
  expect((await call(admin, { method: 'DELETE', organizationId, interval: 'daily' })).status).toBe(200)
  expect((await call(admin, { organizationId, interval: 'daily' })).status).toBe(404)
  const changes = await getDb().budgetChange.findMany({ where: { organizationId }, orderBy: { id: 'asc' } })
  expect(
    changes.map(({ period, beforeNanos, afterNanos, apiKeyId }) => [
      period,
      beforeNanos,
      afterNanos,
      apiKeyId !== null,
    ]),
  ).toEqual([
    ['daily', null, 5_000_000_000n, true],
    ['monthly', null, 50_250_000_000n, false],
    ['daily', 5_000_000_000n, 4_500_000_000n, false],
    ['daily', 4_500_000_000n, null, true],
  ])
  expect(changes.every((change) => change.userId === userId)).toBe(true)
})

test('an ordinary key and a member are refused; another organization does not exist', async () => {
  const admin = await createAdmin()
  const { apiKey, organizationId: other } = await createTenant()
  const member = await createTestPerson()
  await getDb().membership.updateMany({ where: { userId: member.userId }, data: { role: 'member' } })
  const tries = [
    await put({ key: apiKey }, other, 'daily', 1),
    await put({ cookie: member.cookie }, member.organizationId, 'daily', 1),
    await call(
      { cookie: member.cookie },
      { method: 'DELETE', organizationId: member.organizationId, interval: 'daily' },
    ),
    await put(admin, other, 'daily', 1),
    await call(admin, { organizationId: other }),
  ]
  expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 404, 404])
  const { rows } = await getPool().query('SELECT 1 FROM organization_budget WHERE organization_id = ANY ($1)', [
    [other, member.organizationId],
  ])
  expect(rows).toEqual([])
})

test('a longer period must have the larger budget, and the answer names the field and the budget that it contradicts', async () => {
  const admin = await createAdmin()
  const { organizationId } = admin
  await put(admin, organizationId, 'weekly', 20)
  for (const [interval, limit] of [
    ['daily', 20],
    ['daily', 25],
    ['monthly', 20],
    ['monthly', 3],
  ] as const) {
    const { status, json } = await put(admin, organizationId, interval, limit)
    expect(status).toBe(400)
    expect(json.error?.metadata).toMatchObject({ conflicts_with: 'weekly', fields: [{ field: 'limit_usd' }] })
    expect(json.error?.message).toContain('$20')
  }
  expect((await put(admin, organizationId, 'daily', 19.99)).status).toBe(200)
  expect((await put(admin, organizationId, 'monthly', 20.01)).status).toBe(200)
})

test.each([0, -1, 'much', 1e-10, 2e9, null])('a limit of %j is refused by its name', async (limit) => {
  const admin = await createAdmin()
  const { status, json } = await put(admin, admin.organizationId, 'daily', limit)
  expect(status).toBe(400)
  expect(json.error?.metadata.fields).toMatchObject([{ field: 'limit_usd' }])
})

test('two changes at once cannot contradict each other', async () => {
  const admin = await createAdmin()
  const { organizationId } = admin
  for (let round = 0; round < 20; round++) {
    const answers = await Promise.all([
      put(admin, organizationId, 'daily', 10 + round),
      put(admin, organizationId, 'weekly', 10 + round),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    for (const interval of ['daily', 'weekly']) await call(admin, { method: 'DELETE', organizationId, interval })
  }
})

test('the official client sets, lists and removes budgets', async () => {
  const admin = await createAdmin()
  const client = new OpenRouter({ apiKey: admin.key, serverURL: `${app.url}/api/v1` })
  const workspaceRef = admin.organizationId
  const set = await client.workspaces.setBudget({
    workspaceRef,
    interval: 'weekly',
    upsertWorkspaceBudgetRequest: { limitUsd: 12.5 },
  })
  expect(set.data).toMatchObject({ limitUsd: 12.5, resetInterval: 'weekly', workspaceId: workspaceRef })
  expect((await client.workspaces.listBudgets({ workspaceRef })).data).toHaveLength(1)
  expect(await client.workspaces.deleteBudget({ workspaceRef, interval: 'weekly' })).toMatchObject({ deleted: true })
})
