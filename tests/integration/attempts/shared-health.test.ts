import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { type GatewayProcess, startGatewayProcess } from '@/tests/factories/start-gateway'

let sandbox: Sandbox
let first: GatewayProcess
let second: GatewayProcess
let tenant: Tenant

beforeAll(async () => {
  sandbox = await startSandbox()
  const options = { sandboxUrl: sandbox.url }
  ;[first, second, tenant] = await Promise.all([
    startGatewayProcess(options),
    startGatewayProcess(options),
    createTenant(),
  ])
}, 90_000)
afterAll(async () => {
  await Promise.all([first.stop(), second.stop()])
  await sandbox.close()
})

const body = {
  model: 'openai/gpt-oss-120b',
  messages: [{ role: 'user', content: 'Hello' }],
  provider: { order: ['deepinfra', 'novita'], only: ['deepinfra', 'novita'] },
  stream: true,
}

async function send(gateway: GatewayProcess, path: string): Promise<Response> {
  return fetch(`${gateway.url}/api/v1/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tenant.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function complete(gateway: GatewayProcess): Promise<void> {
  const response = await send(gateway, 'chat/completions')
  expect(await response.text()).toContain('[DONE]')
}

/** How a gateway would treat the failing provider now, without asking it. */
async function seeHealth(gateway: GatewayProcess): Promise<string | undefined> {
  const preview = (await (await send(gateway, 'route')).json()) as { attempts: { provider: string; health: string }[] }
  return preview.attempts.find(({ provider }) => /deepinfra/i.test(provider))?.health
}

async function countCalls(): Promise<number> {
  const response = await fetch(`${sandbox.url}/sandbox/control/stats`)
  const { providers } = (await response.json()) as { providers: Record<string, { requests: number }> }
  return providers.deepinfra?.requests ?? 0
}

test('what fails in one gateway is avoided by the other within seconds, comes back in both, and is measured from both', async () => {
  await fetch(`${sandbox.url}/sandbox/control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault: '503', provider: 'deepinfra' }),
  })
  expect(await seeHealth(second)).toBe('stable')
  for (let request = 0; request < 6; request++) await complete(first)
  expect(await seeHealth(first)).toBe('ejected')
  const startedAt = performance.now()
  await expect.poll(() => seeHealth(second), { timeout: 15_000, interval: 100 }).toBe('ejected')
  expect(performance.now() - startedAt).toBeLessThan(10_000)
  const calls = await countCalls()
  for (let request = 0; request < 5; request++) await complete(second)
  expect(await countCalls()).toBe(calls)

  await fetch(`${sandbox.url}/sandbox/control/faults`, { method: 'DELETE' })
  await expect
    .poll(
      async () => {
        await complete(first)
        return seeHealth(first)
      },
      { timeout: 25_000, interval: 200 },
    )
    .toBe('stable')
  await expect.poll(() => seeHealth(second), { timeout: 15_000, interval: 100 }).toBe('stable')

  const seeUptime = async (apiKey: string | null) => {
    const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {}
    const response = await fetch(`${second.url}/api/v1/models/openai/gpt-oss-120b/endpoints`, { headers })
    type Endpoint = { tag: string; uptime_last_5m: number | null; latency_last_30m: { p50: number } | null }
    const { data } = (await response.json()) as { data: { endpoints: Endpoint[] } }
    return data.endpoints
  }
  const find = (endpoints: Awaited<ReturnType<typeof seeUptime>>, tag: string) =>
    endpoints.find((endpoint) => endpoint.tag === tag)
  await expect
    .poll(async () => find(await seeUptime(tenant.apiKey), 'novita')?.uptime_last_5m, { timeout: 15_000 })
    .toBe(100)
  const known = await seeUptime(tenant.apiKey)
  expect(find(known, 'deepinfra')?.uptime_last_5m).toBeLessThan(60)
  expect(find(known, 'novita')?.latency_last_30m?.p50).toBeGreaterThan(0)
  expect(find(known, 'groq')).toMatchObject({ uptime_last_5m: null, latency_last_30m: null })
  const strangers = await seeUptime(null)
  expect(find(strangers, 'novita')).toMatchObject({ uptime_last_5m: 100, latency_last_30m: null })
}, 120_000)
