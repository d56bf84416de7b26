import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, postChat, postMessages, postTo, resetSandbox, startApi } from '../gateway/kit'

let api: Api
let tenant: Tenant
beforeAll(async () => {
  api = await startApi()
  tenant = await createTenant()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

const messages = [{ role: 'user', content: 'Hello' }]
const body = {
  model: 'openai/gpt-oss-120b',
  messages,
  provider: { order: ['deepinfra', 'novita'], only: ['deepinfra', 'novita'] },
}
type Problem = { error: { code: number; message: string; metadata: Record<string, unknown>; availability?: unknown } }

async function fail(more: Record<string, unknown> = {}): Promise<{ response: Response; error: Problem['error'] }> {
  const response = await postChat(api, tenant.apiKey, { ...body, ...more })
  const { error } = (await response.json()) as Problem
  expect(error.code).toBe(response.status)
  return { response, error }
}

describe('a failure that nobody could make good', () => {
  test('names the provider, its words and code, and everybody that failed before', async () => {
    await addFault(api, { fault: '500', provider: 'deepinfra' })
    await addFault(api, { fault: '503', provider: 'novita' })
    for (const stream of [false, true]) {
      const { error, response } = await fail({ stream })
      expect(response.status).toBe(503)
      expect(error.metadata).toMatchObject({
        error_type: 'provider_overloaded',
        provider_name: 'Novita',
        previous_errors: [{ provider: 'deepinfra', code: 'server', status: 500 }],
        availability: { code: 'temporarily_unavailable', retryable: true },
      })
      expect(String(error.metadata.raw)).toContain('Simulated failure with status 503')
      expect(error.availability).toEqual(error.metadata.availability)
      await resetSandbox(api)
      await addFault(api, { fault: '500', provider: 'deepinfra' })
      await addFault(api, { fault: '503', provider: 'novita' })
    }
  })

  test.each([
    ['500', 502, 'provider_unavailable', 'temporarily_unavailable'],
    ['503', 503, 'provider_overloaded', 'temporarily_unavailable'],
    ['529', 503, 'provider_overloaded', 'temporarily_unavailable'],
    ['408', 504, 'timeout', 'temporarily_unavailable'],
    ['429', 429, 'rate_limit_exceeded', 'capacity_exhausted'],
    ['401', 502, 'provider_unavailable', 'temporarily_unavailable'],
    ['404', 404, 'no_endpoints', 'model_unavailable_upstream'],
    ['400', 400, 'invalid_request', null],
    ['413', 413, 'payload_too_large', null],
    ['moderation', 400, 'content_policy_violation', null],
    ['context-length', 400, 'context_length_exceeded', null],
  ])('everywhere with %s is %i %s', async (fault, status, code, availability) => {
    await addFault(api, { fault, ...(fault === '429' ? { retryAfterSeconds: 9 } : {}) })
    const { response, error } = await fail()
    expect(response.status).toBe(status)
    if (availability === null) expect(error.availability).toBeUndefined()
    else expect(error.availability).toMatchObject({ code: availability, retryable: status !== 404 })
    // The public name may be wider than ours; the contract suite holds the table.
    if (code !== 'no_endpoints') expect(error.metadata.error_type).toBe(code)
    if (fault === '429') expect(response.headers.get('retry-after')).toBe('9')
    if (status < 429) expect(response.headers.get('retry-after')).toBeNull()
  })

  test('never shows an address of ours or a credential, in any API', async () => {
    await addFault(api, { fault: '401' })
    const responses = [
      await postChat(api, tenant.apiKey, body),
      await postMessages(api, tenant.apiKey, { ...body, max_tokens: 50 }),
      await postTo(api, 'responses', { apiKey: tenant.apiKey, body: { model: body.model, input: 'Hello' } }),
    ]
    for (const response of responses) {
      expect(response.status).toBe(502)
      // Where errors are explained is meant to be seen, and is on this machine in tests.
      const text = (await response.text()).replaceAll(/"docs_url":"[^"]*"/g, '')
      expect(text).not.toMatch(/127\.0\.0\.1|localhost:\d|sandbox-key|\bBearer\b/i)
      expect(text).not.toContain(new URL(api.sandbox.url).port)
    }
  })

  test.each(['chat', 'messages', 'responses'])('names who failed and who had failed before: %s', async (name) => {
    await addFault(api, { fault: '503', provider: 'deepinfra' })
    await addFault(api, { fault: '429', provider: 'novita' })
    const provider = { order: ['deepinfra', 'novita'], only: ['deepinfra', 'novita'] }
    const ask = {
      chat: () => postChat(api, tenant.apiKey, { ...body, provider }),
      messages: () => postMessages(api, tenant.apiKey, { ...body, provider, max_tokens: 50 }),
      responses: () =>
        postTo(api, 'responses', { apiKey: tenant.apiKey, body: { model: body.model, input: 'Hello', provider } }),
    }[name]
    const { error } = (await (await ask?.())?.json()) as { error: { metadata: Record<string, unknown> } }
    expect(error.metadata).toMatchObject({
      provider_name: 'Novita',
      previous_errors: [{ provider: 'deepinfra', status: 503 }],
    })
    expect(error.metadata.provider_code).toBeTypeOf('string')
  })

  test('of the only allowed endpoint comes back as it is, without a second one', async () => {
    await addFault(api, { fault: '500', provider: 'deepinfra' })
    const { error } = await fail({ provider: { order: ['deepinfra'], allow_fallbacks: false } })
    expect(error.metadata.previous_errors).toBeUndefined()
    expect(error.metadata.provider_name).toBe('DeepInfra')
  })
})
