import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, postChat, resetSandbox, startApi } from '../gateway/kit'

let api: Api
let tenant: Tenant
beforeAll(async () => {
  api = await startApi()
  tenant = await createTenant()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

/** Six providers serve it; a request may try three. */
const body = { model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content: 'Hello' }], max_tokens: 20 }
type Problem = { error: { message: string; metadata: Record<string, unknown>; availability?: Record<string, unknown> } }

async function countUpstreamCalls(): Promise<number> {
  const response = await fetch(`${api.sandbox.url}/sandbox/control/stats`)
  const { providers } = (await response.json()) as { providers: Record<string, { requests: number }> }
  return Object.values(providers).reduce((sum, { requests }) => sum + requests, 0)
}

/** Runs requests beside each other, so many at a time. */
async function load(count: number, more: Record<string, unknown> = {}): Promise<number[]> {
  const statuses: number[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next++ < count) {
      const response = await postChat(api, tenant.apiKey, { ...body, ...more })
      await response.text()
      statuses.push(response.status)
    }
  }
  await Promise.all(Array.from({ length: 10 }, worker))
  return statuses
}

describe('a total outage', () => {
  test.each([
    ['503', false],
    ['500', true],
    ['reset', true],
  ])(
    'of every provider (%s, stream: %s) makes at most 1.2 calls a request, and ends with the first answer after it',
    async (fault, stream) => {
      await addFault(api, { fault })
      const statuses = await load(200, { stream })
      expect(statuses.every((status) => status >= 502 && status <= 504)).toBe(true)
      const calls = await countUpstreamCalls()
      expect(calls).toBeGreaterThanOrEqual(200)
      expect(calls).toBeLessThanOrEqual(240)
      await fetch(`${api.sandbox.url}/sandbox/control/faults`, { method: 'DELETE' })
      expect(await load(20)).toEqual(new Array<number>(20).fill(200))
    },
  )

  test('leaves a single user every fallback: three endpoints are tried, each once', async () => {
    await addFault(api, { fault: '500' })
    const response = await postChat(api, tenant.apiKey, body)
    expect(response.status).toBe(502)
    const { error } = (await response.json()) as Problem
    const tried = [...(error.metadata.previous_errors as { provider: string }[]).map(({ provider }) => provider)]
    expect(tried).toHaveLength(2)
    expect(await countUpstreamCalls()).toBe(3)
    expect(error.availability).toMatchObject({
      code: 'temporarily_unavailable',
      retryable: true,
      requested_models: [body.model],
    })
    expect(new Set(error.availability?.affected_providers as string[]).size).toBe(3)
  })
})

describe('an endpoint that fails', () => {
  const model = 'openai/gpt-oss-120b'

  test('alone is noticed by nobody: no request fails, and it soon gets none', async () => {
    await addFault(api, { fault: '500', provider: 'deepinfra' })
    const statuses = await load(150, { model })
    expect(statuses.every((status) => status === 200)).toBe(true)
    expect((await listSeen(api, 'deepinfra')).length).toBeLessThanOrEqual(15)
  })

  test('is used when nothing else is there, however often it failed', async () => {
    await addFault(api, { fault: '500', provider: 'deepinfra', times: 8 })
    const only = { model, provider: { only: ['deepinfra'] } }
    for (let request = 0; request < 8; request++) {
      expect((await postChat(api, tenant.apiKey, { ...body, ...only })).status).toBe(502)
    }
    expect((await postChat(api, tenant.apiKey, { ...body, ...only })).status).toBe(200)
  })
})

describe('Retry-After', () => {
  test('keeps requests away from the endpoint, which others take over', async () => {
    await addFault(api, { fault: '429', provider: 'deepinfra', retryAfterSeconds: 30 })
    const order = { order: ['deepinfra', 'novita'] }
    for (let request = 0; request < 5; request++) {
      expect((await postChat(api, tenant.apiKey, { ...body, provider: order })).status).toBe(200)
    }
    expect(await listSeen(api, 'deepinfra')).toHaveLength(1)
    expect(await listSeen(api, 'novita')).toHaveLength(5)
  })

  test('of every endpoint is passed on, without calling anybody before it is over', async () => {
    await addFault(api, { fault: '429', retryAfterSeconds: 30 })
    const first = await postChat(api, tenant.apiKey, body)
    expect(first.status).toBe(429)
    const calls = await countUpstreamCalls()
    for (let request = 0; request < 3; request++) await postChat(api, tenant.apiKey, { ...body, stream: true })
    const last = await postChat(api, tenant.apiKey, body)
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(20)
    expect(Number(last.headers.get('retry-after'))).toBeLessThanOrEqual(30)
    const { error } = (await last.json()) as Problem
    expect(error.metadata.error_type).toBe('rate_limit_exceeded')
    expect(error.availability).toMatchObject({ code: 'capacity_exhausted', retryable: true })
    expect(error.availability?.retry_after).toBe(Number(last.headers.get('retry-after')))
    // Six endpoints, three a request: two requests have met them all.
    expect((await countUpstreamCalls()) - calls).toBeLessThanOrEqual(3)
  })

  test.each([
    [503, 5],
    [429, 0.4],
  ])('with status %i is over when it is over', async (status, retryAfterSeconds) => {
    await addFault(api, { fault: String(status), retryAfterSeconds, times: 1, provider: 'deepseek' })
    const only = { ...body, model: 'deepseek/deepseek-chat', provider: { only: ['deepseek'] } }
    expect((await postChat(api, tenant.apiKey, only)).status).toBe(status)
    expect((await postChat(api, tenant.apiKey, only)).status).toBe(status)
    expect(await listSeen(api, 'deepseek')).toHaveLength(1)
    await expect
      .poll(async () => (await postChat(api, tenant.apiKey, only)).status, { timeout: 8_000, interval: 200 })
      .toBe(200)
  })
})
