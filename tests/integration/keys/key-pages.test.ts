import { OpenRouter } from '@openrouter/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as credits from '@/app/api/v1/credits/route'
import * as currentKey from '@/app/api/v1/key/route'
import * as oneKey from '@/app/api/v1/keys/[hash]/route'
import * as keys from '@/app/api/v1/keys/route'
import { getPool } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { createTenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({
    '/api/v1/credits': credits,
    '/api/v1/key': currentKey,
    '/api/v1/keys': keys,
    '/api/v1/keys/:hash': oneKey,
  })
})
afterAll(() => app.close())

async function createManagement() {
  const { organizationId } = await createTenant()
  const settings = { organizationId, createdByUserId: null, name: 'manager', limitNanos: null }
  const { secret } = await createKey({ ...settings, kind: 'management' })
  return { organizationId, secret, client: new OpenRouter({ serverURL: `${app.url}/api/v1`, apiKey: secret }) }
}

test('the official SDK reads every answer about keys and credits by its own schemas', async () => {
  const { client } = await createManagement()
  const created = await client.apiKeys.create({
    requestBody: { name: 'made', limit: 5, limitReset: 'daily', expiresAt: new Date('2099-01-01T00:00:00Z') },
  })
  expect(created.data).toMatchObject({ name: 'made', limit: 5, externalUser: null })
  const { hash } = created.data
  expect((await client.apiKeys.get({ hash })).data.expiresAt).toEqual(new Date('2099-01-01T00:00:00Z'))
  expect((await client.apiKeys.list()).data.map(({ name }) => name)).toContain('made')
  const updated = await client.apiKeys.update({ hash, requestBody: { disabled: true } })
  expect(updated.data.disabled).toBe(true)
  expect((await client.apiKeys.delete({ hash })).deleted).toBe(true)
  expect((await client.credits.getCredits()).data.totalCredits).toBe(10)
  expect((await client.apiKeys.getCurrentKeyMetadata()).data.isManagementKey).toBe(true)
})

test('expired keys are listed only when asked for, and pages go on where the last one ended', async () => {
  const { organizationId, secret } = await createManagement()
  for (const name of ['old', 'new']) await createKey({ organizationId, createdByUserId: null, name, limitNanos: null })
  await getPool().query(
    `UPDATE api_key SET expires_at = now() - interval '1 minute' WHERE organization_id = $1 AND name = 'old'`,
    [organizationId],
  )
  const list = async (search: string) => {
    const headers = { authorization: `Bearer ${secret}` }
    const response = await fetch(`${app.url}/api/v1/keys${search}`, { headers })
    const { data } = (await response.json()) as { data: { name: string }[] }
    return data.map(({ name }) => name)
  }
  expect(await list('')).not.toContain('old')
  const all = await list('?include_expired=true')
  expect(all).toEqual(expect.arrayContaining(['old', 'new', 'manager', 'test']))
  expect(await list('?include_expired=1&offset=1')).toEqual(all.slice(1))
})
