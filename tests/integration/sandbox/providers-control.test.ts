import { describe, expect, it } from 'vitest'
import { BEARER, chat, complete, events, post, requests, until, useSandbox } from './providers-support'

const sandbox = useSandbox()
const url = (slug = 'openai') => `${sandbox.url()}/providers/${slug}/v1/chat/completions`
const status = async (slug: string, model = 'gpt-4o') => (await post(url(slug), BEARER, chat('x', { model }))).status

describe('ordered faults', () => {
  it('strike their provider and model as often as ordered', async () => {
    const fault = await sandbox.control('POST', '/faults', {
      provider: 'openai',
      model: 'gpt-4o',
      fault: '503',
      times: 2,
    })
    expect(fault).toMatchObject({ id: expect.any(String) as unknown, name: 'status', status: 503 })
    expect(await status('groq')).toBe(200)
    expect(await status('openai', 'gpt-4.1')).toBe(200)
    expect([await status('openai'), await status('openai'), await status('openai')]).toEqual([503, 503, 200])
    expect(await sandbox.control('GET', '/faults')).toEqual({ faults: [] })
  })

  it('carry their own status, Retry-After and chunk count, and go when deleted', async () => {
    const made = await sandbox.control('POST', '/faults', { fault: 'status', status: 429, retryAfterSeconds: 30 })
    const limited = await post(url(), BEARER, chat('x'))
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '30'])
    const { id } = made as { id: string }
    expect(await sandbox.control('DELETE', `/faults/${id}`)).toBeNull()
    expect(await status('openai')).toBe(200)
    await sandbox.control('POST', '/faults', { fault: 'cut', afterChunks: 4 })
    expect(events(await (await post(url(), BEARER, chat('write 50 words', { stream: true }))).text())).toHaveLength(4)
  })

  it('strike by chance when told so', async () => {
    await sandbox.control('POST', '/faults', { fault: 500, probability: 0.5 })
    const statuses = await Promise.all(Array.from({ length: 60 }, () => status('openai')))
    const failed = statuses.filter((one) => one === 500).length
    expect(failed).toBeGreaterThan(15)
    expect(failed).toBeLessThan(45)
  })

  it('are refused when unknown or malformed', async () => {
    expect(await sandbox.control('POST', '/faults', { fault: 'nonsense' })).toMatchObject({
      error: expect.stringContaining('Unknown fault') as unknown,
    })
    expect(await sandbox.control('POST', '/faults', { fault: 'status' })).toHaveProperty('error')
    expect(await sandbox.control('POST', '/faults', { fault: 'cut', typo: 1 })).toHaveProperty('error')
    const form = await fetch(`${sandbox.url()}/sandbox/control/faults`, { method: 'POST', body: '{"fault":"500"}' })
    expect(form.status).toBe(400)
  })
})

describe('what reached the providers', () => {
  it('is shown newest first, with parsed bodies and without secrets', async () => {
    await complete(sandbox, chat('first'))
    await complete(sandbox, chat('second'), 'groq/openai/v1')
    const [latest] = await requests(sandbox, '?limit=1')
    expect(latest).toMatchObject({
      provider: 'groq',
      status: 200,
      aborted: false,
      body: { messages: [{ content: 'second' }] },
    })
    expect(latest?.headers.authorization).toBe('…6789')
    const ofOpenAI = await requests(sandbox, '?provider=openai')
    expect(ofOpenAI).toHaveLength(1)
    expect(await sandbox.control('DELETE', '/requests')).toBeNull()
    expect(await requests(sandbox)).toEqual([])
  })

  it('includes that the client went away, when, and what it had received', async () => {
    await sandbox.control('POST', '/settings', { tokensPerSecond: 100 })
    const controller = new AbortController()
    const response = await fetch(url(), {
      method: 'POST',
      headers: BEARER,
      body: JSON.stringify(chat('write 2000 words', { stream: true })),
      signal: controller.signal,
    })
    const reader = response.body?.getReader()
    for (let read = 0; read < 5; read++) await reader?.read()
    controller.abort()
    const [entry] = await until(
      () => requests(sandbox),
      ([first]) => first?.aborted === true,
    )
    expect(entry?.finishedAt).toBeNull()
    expect(entry?.abortedAfterMs).toBeLessThan(2_000)
    expect(entry?.chunksSent).toBeGreaterThanOrEqual(4)
    expect(entry?.chunksSent).toBeLessThan(200)
    expect(await sandbox.control('GET', '/stats')).toMatchObject({
      providers: { openai: { requests: 1, open: 0, aborted: 1, streams: 1, completionTokens: entry?.tokensSent } },
    })
    // Generation stopped: while another answer takes its time, nothing more is counted for the one that was left.
    await (await post(url('groq'), BEARER, chat('write 12 words', { stream: true }))).text()
    const [later] = await requests(sandbox, '?provider=openai')
    expect(later?.chunksSent).toBe(entry?.chunksSent)
  })

  it('is totalled per provider as that provider would bill it', async () => {
    const made = await complete(sandbox, chat('Tell me of rain'))
    await status('openai', 'gpt-4o#500')
    const stats = await until(
      () => sandbox.control('GET', '/stats'),
      (value) => JSON.stringify(value).includes('"requests":2,"open":0'),
    )
    expect(stats).toMatchObject({
      providers: {
        openai: {
          succeeded: 1,
          failed: 1,
          promptTokens: made.usage?.prompt_tokens,
          completionTokens: made.usage?.completion_tokens,
        },
      },
    })
  })
})

describe('the server', () => {
  it('is healthy, and says 404 where nothing is', async () => {
    expect((await fetch(`${sandbox.url()}/healthz`)).status).toBe(200)
    expect((await fetch(`${sandbox.url()}/nothing`)).status).toBe(404)
  })

  it('never lets one of 200 parallel clients see the nonce of another', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const isStream = index % 2 === 0
        const text = await (
          await post(url(), BEARER, chat(`Tell me about rain nonce:n${String(index)}x`, { stream: isStream }))
        ).text()
        return [...text.matchAll(/nonce:n\d+x/g)].map(([nonce]) => nonce)
      }),
    )
    expect(answers).toEqual(answers.map((_, index) => [`nonce:n${String(index)}x`]))
  })
})
