import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import { createTenant } from '@/tests/factories/create-tenant'
import { type GatewayProcess, startGatewayProcess } from '@/tests/factories/start-gateway'
import { createAzureKey, listCalls } from './cloud-kit'
import { HELLO } from './kit'

let sandbox: Sandbox
let gateway: GatewayProcess

beforeAll(async () => {
  sandbox = await startSandbox()
  const env = { AZURE_API_KEY: createAzureKey(), AZURE_BASE_URL: `${sandbox.url}/providers/azure` }
  gateway = await startGatewayProcess({ sandboxUrl: sandbox.url, env })
}, 60_000)
afterAll(async () => {
  await gateway.stop()
  await sandbox.close()
})

test('a document in the environment is our capacity at that provider, for everybody and for credits', async () => {
  const tenant = await createTenant()
  const response = await fetch(`${gateway.url}/api/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tenant.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...HELLO, provider: {} }),
  })
  const answer = (await response.json()) as { provider: string; usage: { is_byok: boolean; cost: number } }
  expect(response.status, JSON.stringify(answer)).toBe(200)
  expect(answer).toMatchObject({ provider: 'Azure', usage: { is_byok: false } })
  expect(answer.usage.cost).toBeGreaterThan(0)
  expect(await listCalls(sandbox.url, 'azure')).toMatchObject([{ body: { model: 'house-mini' } }])
})
