import { describe, expect, it } from 'vitest'
import {
  ANTHROPIC_HEADERS,
  BEARER,
  chat,
  complete,
  events,
  GOOGLE_HEADERS,
  post,
  requests,
  until,
  useSandbox,
} from './providers-support'

const sandbox = useSandbox()
const url = () => `${sandbox.url()}/providers/openai/v1/chat/completions`
const ask = (fault: string, more: Record<string, unknown> = {}) =>
  post(url(), BEARER, chat('write 40 words', { model: `gpt-4o#${fault}`, ...more }))
const stream = (fault: string) => ask(fault, { stream: true, stream_options: { include_usage: true } })

describe('faults before the answer', () => {
  it.each([400, 401, 402, 403, 404, 408, 409, 413, 429, 500, 502, 503, 529])(
    '#%i answers with that status',
    async (status) => {
      const response = await ask(String(status))
      expect(response.status).toBe(status)
      expect(await response.json()).toMatchObject({ error: { message: expect.any(String) as unknown } })
      expect(response.headers.get('retry-after')).toBe(status === 429 ? '1' : null)
    },
  )

  it('#429=7 says when to come back', async () => {
    expect((await ask('429=7')).headers.get('retry-after')).toBe('7')
  })

  it('#reset breaks the connection', async () => {
    await expect(ask('reset')).rejects.toThrow('fetch failed')
  })

  it('#hang and #slow-headers leave the client without an answer until it goes', async () => {
    for (const fault of ['hang', 'slow-headers']) {
      const signal = AbortSignal.timeout(80)
      await expect(
        fetch(url(), {
          method: 'POST',
          headers: BEARER,
          body: JSON.stringify(chat('x', { model: `gpt-4o#${fault}` })),
          signal,
        }),
      ).rejects.toThrow()
    }
    const seen = await until(
      () => requests(sandbox),
      (list) => list.every((entry) => entry.aborted),
    )
    expect(seen.map((entry) => entry.faults)).toEqual([['slow-headers'], ['hang']])
  })

  it('#slow-first-token sends headers at once and text later', async () => {
    const startedAt = performance.now()
    const response = await stream('slow-first-token=150')
    const headersMs = performance.now() - startedAt
    await response.text()
    expect(performance.now() - startedAt).toBeGreaterThan(140)
    expect(headersMs).toBeLessThan(140)
  })

  it('#html answers 200, or another status, with a web page', async () => {
    const page = await ask('html')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect((await ask('html=502')).status).toBe(502)
  })

  it("#context-length and #moderation use the provider's codes", async () => {
    expect(await (await ask('context-length')).json()).toMatchObject({ error: { code: 'context_length_exceeded' } })
    expect(await (await ask('moderation')).json()).toMatchObject({ error: { code: 'content_policy_violation' } })
  })
})

describe('faults of the answer', () => {
  it('#empty has no text and no completion tokens', async () => {
    const made = await complete(sandbox, chat('Hi', { model: 'gpt-4o#empty' }))
    expect(made).toMatchObject({
      choices: [{ finish_reason: 'stop', message: { content: '' } }],
      usage: { completion_tokens: 0 },
    })
  })

  it('#content-filter, #refuse, #wrong-model and #duplicate-id', async () => {
    const made = (fault: string) => complete(sandbox, chat('Tell me about rain', { model: `gpt-4o#${fault}` }))
    expect((await made('content-filter')).choices[0]?.finish_reason).toBe('content_filter')
    expect((await made('refuse')).choices[0]?.message).toMatchObject({
      content: null,
      refusal: expect.any(String) as unknown,
    })
    expect((await made('wrong-model')).model).toBe('some-other-model')
    expect((await made('duplicate-id')).id).toBe((await made('duplicate-id')).id)
    expect((await made('latency=0')).id).not.toBe((await made('latency=0')).id)
  })

  it('usage can be missing, zero, huge, negative, text or doubled', async () => {
    const usage = async (fault: string) => {
      const json: unknown = await (await ask(fault)).json()
      return json
    }
    expect(await usage('no-usage')).not.toHaveProperty('usage')
    expect(await usage('usage-zero')).toMatchObject({ usage: { prompt_tokens: 0, completion_tokens: 0 } })
    expect(await usage('usage-negative')).toMatchObject({ usage: { prompt_tokens: -5 } })
    expect(await usage('usage-strings')).toMatchObject({ usage: { prompt_tokens: '4' } })
    expect(await usage('usage-huge')).toMatchObject({ usage: { prompt_tokens: 9_000_000_000_000_000 } })
    const twice = events(await (await stream('usage-twice')).text()).filter((data) => data.includes('"total_tokens"'))
    expect(twice).toHaveLength(2)
    expect(await (await stream('no-usage')).text()).not.toContain('total_tokens')
  })
})

describe('faults of the stream', () => {
  it('#cut ends it without terminator, after as many chunks as ordered', async () => {
    const chunks = events(await (await stream('cut=5')).text())
    expect(chunks).toHaveLength(5)
    expect(chunks).not.toContain('[DONE]')
  })

  it('#reset-mid-stream breaks the connection after some chunks', async () => {
    const response = await stream('reset-mid-stream')
    await expect(response.text()).rejects.toThrow()
  })

  it('#stall and #comments-only stop sending text with the socket open', async () => {
    for (const [fault, expected] of [
      ['stall', ''],
      ['comments-only', ': still working'],
    ] as const) {
      const controller = new AbortController()
      const response = await fetch(url(), {
        method: 'POST',
        headers: BEARER,
        body: JSON.stringify(chat('write 40 words', { model: `gpt-4o#${fault}=3`, stream: true })),
        signal: controller.signal,
      })
      let text = ''
      const timer = setTimeout(() => {
        controller.abort()
      }, 350)
      try {
        const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
        for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) text += part.value
      } catch {
        // Our own abort: the server never ends this one.
      }
      clearTimeout(timer)
      expect(controller.signal.aborted).toBe(true)
      expect(events(text)).toHaveLength(3)
      expect(text).toContain(expected)
    }
  })

  it('#malformed has exactly one broken event', async () => {
    const broken = events(await (await stream('malformed')).text()).filter((data) => {
      try {
        return data !== '[DONE]' && JSON.parse(data) === undefined
      } catch {
        return true
      }
    })
    expect(broken).toHaveLength(1)
    await expect((await ask('malformed')).json()).rejects.toThrow()
  })

  it('#error-in-stream ends with an error in the shape of the provider', async () => {
    expect(JSON.parse(events(await (await stream('error-in-stream')).text()).at(-1) ?? '')).toMatchObject({
      error: { type: 'server_error' },
    })
    const anthropic = {
      model: 'claude-3#error-in-stream',
      max_tokens: 99,
      stream: true,
      messages: [{ role: 'user', content: 'Hi' }],
    }
    const text = await (
      await post(`${sandbox.url()}/providers/anthropic/v1/messages`, ANTHROPIC_HEADERS, anthropic)
    ).text()
    expect(text).toMatch(/event: error\ndata: .*overloaded_error.*\n\n$/)
    const google = `${sandbox.url()}/providers/google/v1beta/models/gemini-3%23error-in-stream:streamGenerateContent?alt=sse`
    const chunks = events(
      await (await post(google, GOOGLE_HEADERS, { contents: [{ parts: [{ text: 'Hi' }] }] })).text(),
    )
    expect(JSON.parse(chunks.at(-1) ?? '')).toMatchObject({ error: { status: 'UNAVAILABLE' } })
  })

  it('#split-bytes and #crlf change nothing of what is said', async () => {
    const content = async (fault: string) => {
      const chunks = events(await (await ask(fault, { stream: true })).text()).slice(0, -1)
      return chunks.map((data) => JSON.stringify((JSON.parse(data) as { choices: unknown }).choices)).join('')
    }
    const plain = await content('latency=0')
    expect(await content('split-bytes')).toBe(plain)
    expect(await content('crlf')).toBe(plain)
  })
})
