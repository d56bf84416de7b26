import { ModelsListResponse$inboundSchema } from '@openrouter/sdk/models/modelslistresponse.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { forgetRoutingDefaults } from '@/lib/routing-defaults/read-routing-defaults'
import { modelsResponse, type ModelsPage } from '@/lib/schemas/models'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'

let app: ServedApp
beforeAll(async () => {
  // Every provider can be called.
  process.env.SANDBOX_URL = 'http://127.0.0.1:9'
  app = await serveRoutes({
    '/api/v1/models': await import('@/app/api/v1/models/route'),
    '/api/v1/models/user': await import('@/app/api/v1/models/user/route'),
  })
})
afterAll(() => app.close())

async function list(path: string, tenant?: Tenant): Promise<ModelsPage> {
  const headers = tenant ? { authorization: `Bearer ${tenant.apiKey}` } : undefined
  const response = await fetch(`${app.url}/api/v1/${path}`, { headers })
  expect(response.status).toBe(200)
  const page: unknown = await response.json()
  expect(() => ModelsListResponse$inboundSchema.parse(page)).not.toThrow()
  return modelsResponse.parse(page)
}

async function setDefaults({ organizationId }: Tenant, columns: string, values: unknown[]): Promise<void> {
  const places = values.map((_value, index) => `$${index + 2}`).join(', ')
  await getPool().query(`INSERT INTO routing_defaults (organization_id, ${columns}) VALUES ($1, ${places})`, [
    organizationId,
    ...values,
  ])
  forgetRoutingDefaults(organizationId)
}

const ids = (page: ModelsPage) => page.data.map((model) => model.id)

test('without settings of its own an organization sees what everybody sees, in pages', async () => {
  const tenant = await createTenant()
  const all = await list('models')
  expect(ids(await list('models/user', tenant))).toEqual(ids(all))
  const page = await list('models/user?limit=2&offset=1', tenant)
  expect(page).toMatchObject({ total_count: all.total_count, links: { next: '/api/v1/models/user?limit=2&offset=3' } })
  expect(ids(page)).toEqual(ids(all).slice(1, 3))
})

test('provider lists leave only their models, at the prices of the providers that are left', async () => {
  const tenant = await createTenant()
  await setDefaults(tenant, 'allowed_providers', [['groq']])
  const mine = await list('models/user', tenant)
  expect(mine.data.length).toBeGreaterThan(3)
  expect(mine.data.every((model) => model.providers.join() === 'groq')).toBe(true)
  const llama = (page: ModelsPage) => page.data.find(({ id }) => id === 'meta-llama/llama-3.3-70b-instruct')
  expect(llama(mine)?.pricing.prompt).not.toBe(llama(await list('models'))?.pricing.prompt)
})

test('zero retention leaves what keeps nothing, and one organization changes nothing for another', async () => {
  const [tenant, other] = [await createTenant(), await createTenant()]
  await setDefaults(tenant, 'zdr', [true])
  const mine = ids(await list('models/user', tenant))
  expect(new Set(mine)).toEqual(new Set(ids(await list('models?zdr=true'))))
  expect(mine.length).toBeLessThan((await list('models/user', other)).total_count)
})

test('nobody without a credential has models of their own', async () => {
  expect((await fetch(`${app.url}/api/v1/models/user`)).status).toBe(401)
})
