import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { addFault, type Api, listSeen, postChat, resetSandbox, setPace, startApi } from '../gateway/kit'

let api: Api
let tenant: Tenant
beforeAll(async () => {
  Object.assign(process.env, { UPSTREAM_WHOLE_TIMEOUT_MS: '900', UPSTREAM_TOTAL_TIMEOUT_MS: '4000' })
  api = await startApi()
  tenant = await createTenant({ creditNanos: 100_000_000_000n })
})
afterAll(() => api.close())
beforeEach(() => resetSandbox(api))

const model = 'openai/gpt-oss-120b'
const order = { order: ['deepinfra', 'novita'] }
const ask = (words: number) => [{ role: 'user', content: `write ${words} words` }]

describe('a silent provider', () => {
  test.each([
    ['never answers', 'hang', false],
    ['never answers', 'hang', true],
    ['takes too long for its headers', 'slow-headers', true],
    ['takes too long for its answer', 'slow-headers', false],
    ['opens a stream and says nothing', 'slow-first-token', true],
    ['sends half an answer and stops', 'stall', false],
  ])('that %s (%s, stream: %s) is given up for the next one in time', async (_what, fault, stream) => {
    await addFault(api, { fault, provider: 'deepinfra', delayMs: 20_000 })
    const startedAt = performance.now()
    const response = await postChat(api, tenant.apiKey, { model, messages: ask(5), provider: order, stream })
    const text = await response.text()
    expect(response.status, text).toBe(200)
    expect(text).toContain('"provider":"Novita')
    expect(performance.now() - startedAt).toBeLessThan(3_500)
  })

  test('that sends only comments before its first token is not alive', async () => {
    await addFault(api, { fault: 'comments-only', provider: 'deepinfra', afterChunks: 0 })
    const response = await postChat(api, tenant.apiKey, { model, messages: ask(5), provider: order, stream: true })
    expect(await response.text()).toContain('"provider":"Novita')
  })

  test('everywhere ends the request with its whole time, not with that of each endpoint', async () => {
    await addFault(api, { fault: 'hang' })
    const startedAt = performance.now()
    const models = ['openai/gpt-oss-120b', 'meta-llama/llama-3.3-70b-instruct', 'meta-llama/llama-3.1-8b-instruct']
    const response = await postChat(api, tenant.apiKey, { models, messages: ask(5) })
    expect(response.status).toBe(504)
    expect(performance.now() - startedAt).toBeLessThan(6_000)
    expect(await response.json()).toMatchObject({ error: { metadata: { error_type: 'timeout' } } })
  })
})

describe('a client that goes away', () => {
  test.each([
    ['before the first token', 'slow-first-token', 0],
    ['before the headers', 'slow-headers', 0],
    ['in the middle of the answer', null, 1],
  ])('%s: the provider is closed at once, and nobody else is asked', async (_when, fault, chunks) => {
    if (fault) await addFault(api, { fault, provider: 'deepinfra', delayMs: 600 })
    await setPace(api, 40)
    const controller = new AbortController()
    const body = { model, messages: ask(300), provider: order, stream: true }
    const pending = postChat(api, tenant.apiKey, body, { signal: controller.signal }).catch(() => null)
    await expect.poll(async () => (await listSeen(api, 'deepinfra')).length).toBe(1)
    if (chunks > 0) await (await pending)?.body?.getReader().read()
    const leftAt = Date.now()
    controller.abort()
    type Entry = { abortedAt: string | null }
    const readEntry = async () => (await listSeen(api, 'deepinfra'))[0] as unknown as Entry | undefined
    await expect
      .poll(async () => (await readEntry())?.abortedAt ?? null, { timeout: 5_000, interval: 10 })
      .not.toBeNull()
    // Both clocks are this machine's; the bound is 100 ms, and a busy machine may need a few more to notice.
    expect(Date.parse((await readEntry())?.abortedAt ?? '') - leftAt).toBeLessThan(400)
    await pending
    // Another endpoint would have been asked by now: this request took the same way and is through.
    await setPace(api, 0)
    await (await postChat(api, tenant.apiKey, { model, messages: ask(5), provider: { only: ['together'] } })).text()
    expect(await listSeen(api, 'novita')).toHaveLength(0)
  })

  test('before a whole answer came: what is under way ends, a failure is not tried again', async () => {
    await addFault(api, { fault: '500', provider: 'deepinfra' })
    await addFault(api, { fault: 'slow-headers', provider: 'deepinfra', delayMs: 500 })
    const controller = new AbortController()
    const body = { model, messages: ask(5), provider: order }
    const pending = postChat(api, tenant.apiKey, body, { signal: controller.signal }).catch(() => null)
    await expect.poll(async () => (await listSeen(api, 'deepinfra')).length).toBe(1)
    controller.abort()
    await pending
    type Entry = { finishedAt: string | null }
    await expect
      .poll(async () => ((await listSeen(api, 'deepinfra'))[0] as unknown as Entry).finishedAt, { timeout: 5_000 })
      .not.toBeNull()
    await (await postChat(api, tenant.apiKey, { model, messages: ask(5), provider: { only: ['together'] } })).text()
    expect(await listSeen(api, 'novita')).toHaveLength(0)
  })
})
