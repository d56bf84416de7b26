import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getBalance } from '@/lib/ledger'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, postTo, resetSandbox, startApi } from '../gateway/kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

const model = 'openai/gpt-oss-120b'
const prompt = 'write 60 words'
const messages = [{ role: 'user', content: prompt }]

/** Each API's request, how a whole answer of it ends, and how a broken one does. */
const FORMS = [
  {
    route: 'chat/completions',
    body: { model, messages, stream: true },
    success: /"finish_reason":"(?:stop|length)"/,
    failure: /"finish_reason":"error".*"error":\{"code":50\d/,
  },
  {
    route: 'completions',
    body: { model, prompt, stream: true },
    success: /"finish_reason":"(?:stop|length)"/,
    failure: /"finish_reason":"error".*"error":\{"code":50\d/,
  },
  {
    route: 'responses',
    body: { model, input: prompt, stream: true },
    success: /event: response\.(?:completed|incomplete)/,
    failure: /event: response\.failed[\s\S]*event: error/,
  },
  {
    route: 'messages',
    body: { model, max_tokens: 500, messages, stream: true },
    success: /event: message_stop/,
    failure: /event: error\ndata: .*"type":"error"/,
  },
] as const

const CUTS = ['cut', 'stall', 'comments-only', 'reset-mid-stream', 'malformed', 'error-in-stream']

describe.each(FORMS)('a stream of /$route', ({ route, body, success, failure }) => {
  test('that is whole ends like a success', async () => {
    const tenant = await createTenant()
    const response = await postTo(api, route, { apiKey: tenant.apiKey, body })
    const text = await response.text()
    expect(text).toMatch(success)
    expect(text).not.toMatch(failure)
  })

  test.each(CUTS)('broken by %s ends with an error, is not continued elsewhere, and costs nothing', async (fault) => {
    const tenant = await createTenant()
    await addFault(api, { fault, afterChunks: 6 })
    const response = await postTo(api, route, { apiKey: tenant.apiKey, body })
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toMatch(failure)
    expect(text).not.toMatch(success)
    const { requests } = (await (await fetch(`${api.sandbox.url}/sandbox/control/requests?limit=50`)).json()) as {
      requests: unknown[]
    }
    expect(requests).toHaveLength(1)
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
  })
})

describe('a whole answer that is cut', () => {
  test.each(['cut', 'stall', 'malformed', 'reset-mid-stream'])('by %s comes from the next endpoint', async (fault) => {
    const tenant = await createTenant()
    await addFault(api, { fault, provider: 'deepinfra' })
    const body = { model, messages, provider: { order: ['deepinfra', 'novita'] } }
    const response = await postTo(api, 'chat/completions', { apiKey: tenant.apiKey, body })
    const text = await response.text()
    expect(response.status, text).toBe(200)
    expect(text).toContain('"finish_reason":"stop"')
    expect(await listSeen(api, 'novita')).toHaveLength(1)
  })
})

describe('what is the caller’s own mistake', () => {
  const order = { order: ['deepinfra', 'novita', 'together'] }

  test.each([
    ['context-length', 'context_length_exceeded'],
    ['moderation', 'content_policy_violation'],
    ['400', 'invalid_request'],
    ['413', 'payload_too_large'],
  ])('%s comes back as itself from the first provider asked, streaming and not', async (fault, errorType) => {
    const tenant = await createTenant()
    await addFault(api, { fault, provider: 'deepinfra' })
    for (const stream of [false, true]) {
      const body = { model, messages, stream, provider: order }
      const response = await postTo(api, 'chat/completions', { apiKey: tenant.apiKey, body })
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      expect(await response.json()).toMatchObject({ error: { metadata: { error_type: errorType } } })
    }
    expect(await listSeen(api, 'novita')).toHaveLength(0)
    expect(await listSeen(api, 'deepinfra')).toHaveLength(2)
  })

  test.each(['context-length', 'moderation', '400'])(
    '%s is tried at the next model when the caller named one',
    async (fault) => {
      const tenant = await createTenant()
      await addFault(api, { fault, provider: 'deepinfra' })
      const body = { models: [model, 'deepseek/deepseek-chat'], messages, provider: { order: ['deepinfra', 'novita'] } }
      const response = await postTo(api, 'chat/completions', { apiKey: tenant.apiKey, body })
      expect(await response.json()).toMatchObject({ model: 'deepseek/deepseek-chat' })
    },
  )

  test('is not taken to another model that only a router of ours chose', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: 'moderation' })
    const body = { model: 'openrouter/auto', messages }
    const response = await postTo(api, 'chat/completions', { apiKey: tenant.apiKey, body })
    expect(response.status).toBe(400)
    const seen = await fetch(`${api.sandbox.url}/sandbox/control/requests?limit=50`)
    expect(((await seen.json()) as { requests: unknown[] }).requests).toHaveLength(1)
  })

  test('never counts against the endpoint', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: 'moderation', provider: 'deepinfra', times: 30 })
    const body = { model, messages, provider: order }
    for (let request = 0; request < 30; request++) {
      const response = await postTo(api, 'chat/completions', { apiKey: tenant.apiKey, body })
      expect(response.status).toBe(400)
    }
    const response = await postTo(api, 'chat/completions', { apiKey: tenant.apiKey, body })
    expect(await response.json()).toMatchObject({ provider: 'DeepInfra' })
  })

  test('a refusal in words is an answer like any other', async () => {
    const tenant = await createTenant()
    await addFault(api, { fault: 'refuse', provider: 'deepinfra' })
    const body = { model, messages, provider: order }
    const response = await postTo(api, 'chat/completions', { apiKey: tenant.apiKey, body })
    expect(response.status).toBe(200)
    expect(await listSeen(api, 'novita')).toHaveLength(0)
  })
})
