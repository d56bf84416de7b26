import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createChain } from '@/lib/chains'
import { getDb } from '@/lib/db'
import { getBalance, postTopUp, runAudit } from '@/lib/ledger'
import { createTenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, postChat, resetSandbox, startApi } from './kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  const broken = (await runAudit()).filter((result) => result.violations > 0)
  await api.close()
  expect(broken).toEqual([])
})
beforeEach(() => resetSandbox(api))

const hello = [{ role: 'user', content: 'Hello' }]
const paid = { model: 'deepseek/deepseek-chat', messages: hello }

type Problem = { error: { code: number; message: string; metadata: Record<string, unknown> } }

async function readProblem(response: Response): Promise<Problem> {
  const problem = (await response.json()) as Problem
  expect(problem.error.code).toBe(response.status)
  expect(JSON.stringify(problem)).not.toMatch(/node_modules|at .*\.ts:\d+|sk-cw-v1-[A-Za-z0-9]{20}/)
  return problem
}

describe('a bad request is refused with the field and the fix, before any provider is called', () => {
  const image = { type: 'image_url', image_url: { url: 'https://example.com/cat.png' } }
  test.each([
    ['malformed JSON', '{"model": "x", ', 400, 'invalid_request', 'JSON'],
    ['an empty body', '', 400, 'invalid_request', 'empty'],
    ['no messages', { model: 'openai/gpt-5.2' }, 400, 'invalid_request', 'messages'],
    ['messages of a wrong type', { ...paid, messages: 'hi' }, 400, 'invalid_request', 'messages'],
    [
      'an unknown role',
      { ...paid, messages: [{ role: 'robot', content: 'x' }] },
      400,
      'invalid_request',
      'messages[0]',
    ],
    ['a temperature out of range', { ...paid, temperature: 9 }, 400, 'invalid_request', 'temperature'],
    ['max_tokens of zero', { ...paid, max_tokens: 0 }, 400, 'invalid_request', 'max_tokens'],
    ['no model', { messages: hello }, 400, 'invalid_request', 'model'],
    ['an unknown model', { ...paid, model: 'deepseek/deepseek-chatt' }, 400, 'not_found', 'deepseek/deepseek-chat'],
    ['an unknown chain', { ...paid, model: '@chain/none' }, 400, 'not_found', '@chain/none'],
    [
      'an image for a model that cannot see',
      { ...paid, messages: [{ role: 'user', content: [image] }] },
      400,
      'invalid_request',
      'image',
    ],
    [
      'a provider that serves no such model',
      { ...paid, provider: { only: ['openai'] } },
      404,
      'not_found',
      'allowed_providers',
    ],
    [
      'two different reasoning efforts',
      { ...paid, reasoning: { effort: 'low' }, reasoning_effort: 'high' },
      400,
      'invalid_request',
      'reasoning_effort',
    ],
    ['a server tool', { ...paid, tools: [{ type: 'openrouter:web_search' }] }, 400, 'invalid_request', 'tools[0]'],
  ])('%s', async (_name, body, status, errorType, mention) => {
    const tenant = await createTenant()
    const response = await postChat(api, tenant.apiKey, body)
    expect(response.status).toBe(status)
    const problem = await readProblem(response)
    expect(problem.error.metadata.error_type).toBe(errorType)
    expect(problem.error.message).toContain(mention)
    expect((await getBalance(tenant)).totalUsageNanos).toBe(0n)
    expect(await listSeen(api, 'deepseek')).toEqual([])
  })

  test('a body over 20 MB gets 413', async () => {
    const tenant = await createTenant()
    const response = await postChat(api, tenant.apiKey, {
      ...paid,
      messages: [{ role: 'user', content: 'x'.repeat(21_000_000) }],
    })
    expect(response.status).toBe(413)
    expect((await readProblem(response)).error.metadata.error_type).toBe('payload_too_large')
  })

  test.each(['', 'Bearer ', 'Bearer nonsense', 'Basic abc', `Bearer sk-cw-v1-${'a'.repeat(49)}`])(
    'the credentials "%s" get 401',
    async (authorization) => {
      const headers: Record<string, string> = authorization ? { authorization } : {}
      const response = await postChat(api, '', paid, { headers })
      expect(response.status).toBe(401)
      expect((await readProblem(response)).error.metadata.error_type).toBe('authentication')
    },
  )

  test('a disabled key gets 401 that says so', async () => {
    const tenant = await createTenant()
    await getDb().apiKey.updateMany({ where: { id: tenant.keyId }, data: { disabledAt: new Date() } })
    await expect.poll(async () => (await postChat(api, tenant.apiKey, paid)).status, { timeout: 3_000 }).toBe(401)
    const problem = await readProblem(await postChat(api, tenant.apiKey, paid))
    expect(problem.error.message).toMatch(/disabled/i)
  })
})

describe('credits', () => {
  test('without any, 402 before any upstream call, in the words that clients look for', async () => {
    const tenant = await createTenant({ creditNanos: 0n })
    const response = await postChat(api, tenant.apiKey, paid)
    expect(response.status).toBe(402)
    const text = await response.text()
    expect(text).toContain('"code":402')
    expect(text).toContain('insufficient credits')
    expect(await listSeen(api, 'deepseek')).toEqual([])
  })

  test('max_tokens beyond the balance: 402 that says what could be afforded, and that much then works', async () => {
    const tenant = await createTenant({ creditNanos: 1_000_000n })
    const response = await postChat(api, tenant.apiKey, { ...paid, max_tokens: 8_000 })
    expect(response.status).toBe(402)
    const { metadata } = (await readProblem(response)).error
    const affordable = Number(metadata.affordable_tokens)
    expect(affordable).toBeGreaterThan(0)
    expect((await postChat(api, tenant.apiKey, { ...paid, max_tokens: affordable })).status).toBe(200)
  })

  test('without max_tokens a small balance bounds the answer instead of refusing it', async () => {
    const tenant = await createTenant({ creditNanos: 1_000_000n })
    const response = await postChat(api, tenant.apiKey, {
      ...paid,
      messages: [{ role: 'user', content: 'write 3000 words' }],
    })
    expect(response.status).toBe(200)
    const completion = (await response.json()) as { choices: { finish_reason: string }[] }
    expect(completion.choices[0]?.finish_reason).toBe('length')
    const balance = await getBalance(tenant)
    expect(balance.postedNanos).toBeGreaterThanOrEqual(0n)
  })

  test("a key's limit refuses with 402 and names itself, whatever the balance", async () => {
    const tenant = await createTenant({ limitNanos: 1_000n })
    const response = await postChat(api, tenant.apiKey, { ...paid, max_tokens: 1_000 })
    expect(response.status).toBe(402)
    expect((await readProblem(response)).error.metadata).toMatchObject({ limit_source: 'key_limit' })
  })

  test('a failed answer costs nothing and gives its hold back', async () => {
    const tenant = await createTenant({ creditNanos: 1_000_000n })
    await addFault(api, { fault: '500' })
    for (let round = 0; round < 5; round++) {
      expect((await postChat(api, tenant.apiKey, { ...paid, max_tokens: 500 })).status).toBe(502)
    }
    await resetSandbox(api)
    expect((await postChat(api, tenant.apiKey, { ...paid, max_tokens: 500 })).status).toBe(200)
  })

  test('200 requests at once on a balance for a few never spend more than there is', async () => {
    const tenant = await createTenant({ creditNanos: 1_000_000n })
    const answers = await Promise.all(
      Array.from({ length: 200 }, () =>
        postChat(api, tenant.apiKey, { ...paid, max_tokens: 100 }).then((answer) => answer.status),
      ),
    )
    expect(new Set(answers)).toEqual(new Set([200, 402]))
    const balance = await getBalance(tenant)
    expect(balance.postedNanos).toBeGreaterThanOrEqual(0n)
  })
})

describe('free models', () => {
  const free = { model: 'deepseek/deepseek-chat-v3-0324:free', messages: hello }

  test('cost nothing and need no credits', async () => {
    const tenant = await createTenant({ creditNanos: 0n })
    const response = await postChat(api, tenant.apiKey, free)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ usage: { cost: 0 } })
  })

  test('answer 20 times a minute, and failed requests do not count', async () => {
    const tenant = await createTenant({ creditNanos: 0n })
    await addFault(api, { fault: '500', times: 9 })
    const statuses: number[] = []
    for (let round = 0; round < 32; round++) statuses.push((await postChat(api, tenant.apiKey, free)).status)
    const answered = statuses.filter((status) => status === 200).length
    expect(answered).toBeLessThanOrEqual(20)
    const { rows } = await countFree(tenant.organizationId)
    expect(rows).toBe(answered)
    // A minute may have turned while the requests ran; then nothing has to be refused.
    if (answered === 20) expect(statuses.at(-1)).toBe(429)
  })

  test('answer 50 times a day, or 1000 once ten dollars were bought', async () => {
    const tenant = await createTenant({ creditNanos: 0n })
    const start = new Date(new Date().toISOString().slice(0, 10))
    await getDb().freeUsage.create({
      data: { organizationId: tenant.organizationId, windowKind: 'day', windowStart: start, requests: 50 },
    })
    const refused = await postChat(api, tenant.apiKey, free)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await readProblem(refused)).error.message).toContain('50')
    await postTopUp({
      organizationId: tenant.organizationId,
      paymentIntentId: `pi_${tenant.keyId}`,
      creditNanos: 10_000_000_000n,
      feeNanos: 800_000_000n,
    })
    expect((await postChat(api, tenant.apiKey, free)).status).toBe(200)
  })

  async function countFree(organizationId: string): Promise<{ rows: number }> {
    const usage = await getDb().freeUsage.findMany({ where: { organizationId, windowKind: 'day' } })
    return { rows: usage.reduce((sum, row) => sum + row.requests, 0) }
  }
})

describe('a fallback chain', () => {
  test('is used by its name, in its order, and only by its organization', async () => {
    const tenant = await createTenant()
    const models = ['openai/gpt-5.2', 'deepseek/deepseek-chat']
    await createChain({ organizationId: tenant.organizationId, name: 'Mine', slug: 'mine', models })
    await addFault(api, { fault: '503', provider: 'openai' })
    const response = await postChat(api, tenant.apiKey, { model: '@chain/mine', messages: hello })
    expect(await response.json()).toMatchObject({ model: 'deepseek/deepseek-chat' })
    const stranger = await createTenant()
    const refused = await postChat(api, stranger.apiKey, { model: '@chain/mine', messages: hello })
    expect(refused.status).toBe(400)
  })
})
