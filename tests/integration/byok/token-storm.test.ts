import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import { createTenant } from '@/tests/factories/create-tenant'
import { type GatewayProcess, startGatewayProcess } from '@/tests/factories/start-gateway'
import { countTokenCalls, createVertexKey } from './cloud-kit'
import { bringKey } from './kit'

const REQUESTS = 15

let sandbox: Sandbox
let gateways: GatewayProcess[]

beforeAll(async () => {
  sandbox = await startSandbox()
  const options = { sandboxUrl: sandbox.url }
  gateways = await Promise.all([startGatewayProcess(options), startGatewayProcess(options)])
}, 90_000)
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()))
  await sandbox.close()
})

const body = JSON.stringify({
  model: 'google/gemini-2.5-flash',
  messages: [{ role: 'user', content: 'Hello' }],
  provider: { only: ['google-vertex'] },
})

test('two gateways under load ask for one token each', async () => {
  const tenant = await createTenant()
  await bringKey(tenant, { provider: 'google-vertex', plaintext: createVertexKey() })
  const headers = { authorization: `Bearer ${tenant.apiKey}`, 'content-type': 'application/json' }
  const calls = gateways.flatMap(({ url }) =>
    Array.from({ length: REQUESTS }, () => fetch(`${url}/api/v1/chat/completions`, { method: 'POST', headers, body })),
  )
  const answers = await Promise.all(calls)
  expect(answers.map(({ status }) => status)).toEqual(Array.from(calls, () => 200))
  expect(await countTokenCalls(sandbox.url)).toBe(2)
})
