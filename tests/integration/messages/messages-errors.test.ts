import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, postMessages, resetSandbox, startApi } from '../gateway/kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

const CLAUDE = 'anthropic/claude-sonnet-4.6'
const hello = [{ role: 'user', content: 'Hello' }]
const good = { model: CLAUDE, max_tokens: 100, messages: hello }

async function readProblem(response: Response) {
  const problem = (await response.json()) as {
    type: string
    error: { type: string; message: string; error_type: string }
    request_id: string | null
  }
  expect(problem.type).toBe('error')
  expect(Object.keys(problem)).toEqual(['type', 'error', 'request_id'])
  return { status: response.status, ...problem.error, requestId: problem.request_id }
}

describe('an error before the first byte has the status and this API’s form', () => {
  test('401 for a wrong key, stream or not', async () => {
    for (const stream of [false, true]) {
      const problem = await readProblem(await postMessages(api, 'sk-cw-v1-wrong', { ...good, stream }))
      expect(problem).toMatchObject({ status: 401, type: 'authentication_error', error_type: 'authentication' })
    }
  })

  test('402 without credits', async () => {
    const tenant = await createTenant({ creditNanos: 0n })
    const problem = await readProblem(await postMessages(api, tenant.apiKey, good))
    expect(problem).toMatchObject({ status: 402, type: 'billing_error', error_type: 'payment_required' })
    expect(problem.requestId).toMatch(/^gen-/)
  })

  test('404 when no provider may serve the model', async () => {
    const tenant = await createTenant()
    const problem = await readProblem(
      await postMessages(api, tenant.apiKey, { ...good, provider: { only: ['openai'] } }),
    )
    expect(problem).toMatchObject({ status: 404, type: 'not_found_error' })
  })

  test('413 for a body that is too large', async () => {
    const tenant = await createTenant()
    const body = { ...good, messages: [{ role: 'user', content: 'x'.repeat(21 * 1024 * 1024) }] }
    const problem = await readProblem(await postMessages(api, tenant.apiKey, body))
    expect(problem).toMatchObject({ status: 413, type: 'invalid_request_error' })
  })

  test.each([
    ['429', 429, 'rate_limit_error'],
    ['500', 502, 'api_error'],
    ['529', 529, 'overloaded_error'],
  ])('a provider’s %s as %d %s', async (fault, status, type) => {
    const tenant = await createTenant()
    await addFault(api, { fault, provider: 'anthropic' })
    for (const stream of [false, true]) {
      expect(await readProblem(await postMessages(api, tenant.apiKey, { ...good, stream }))).toMatchObject({
        status,
        type,
      })
    }
  })

  test.each([
    ['malformed JSON', '{"model":', 'JSON'],
    ['no messages', { model: CLAUDE, max_tokens: 5 }, 'messages'],
    ['no model', { messages: hello }, 'model'],
    ['an unknown model', { ...good, model: 'anthropic/claude-none' }, 'claude-none is not a valid model ID'],
    ['an unknown block', { ...good, messages: [{ role: 'user', content: [{ type: 'video' }] }] }, 'block 0'],
    [
      'a broken image',
      { ...good, messages: [{ role: 'user', content: [{ type: 'image', source: { type: 'url', url: 'ftp://x' } }] }] },
      'source.url',
    ],
    ['an unknown thinking', { ...good, thinking: { type: 'on' } }, 'thinking'],
    ['a tool without a schema', { ...good, tools: [{ name: 'f' }] }, 'input_schema'],
    ['fallbacks and models', { ...good, fallbacks: [{ model: CLAUDE }], models: [CLAUDE] }, '`fallbacks` or `models`'],
    ['four fallbacks', { ...good, fallbacks: [1, 2, 3, 4].map(() => ({ model: CLAUDE })) }, 'fallbacks'],
  ])('400 for %s, naming the place', async (_name, body, mention) => {
    const tenant = await createTenant()
    const problem = await readProblem(await postMessages(api, tenant.apiKey, body))
    expect(problem).toMatchObject({ status: 400, type: 'invalid_request_error' })
    expect(problem.message).toContain(mention)
  })
})

describe('count_tokens', () => {
  test('estimates any model’s prompt, more for more text, and bills nothing', async () => {
    const tenant = await createTenant({ creditNanos: 0n })
    const count = async (content: string): Promise<number> => {
      const body = { model: 'any/model', system: 'Be kind.', messages: [{ role: 'user', content }] }
      const response = await postMessages(api, tenant.apiKey, body, '/api/v1/messages/count_tokens')
      expect(response.status).toBe(200)
      return ((await response.json()) as { input_tokens: number }).input_tokens
    }
    expect(await count('a'.repeat(400))).toBe((await count('')) + 100)
  })
})
