import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChatRequest, ProviderAdapter, StreamPart } from '../spec'
import { createChat, PIXEL, readBody, WEATHER_TOOL } from './create-chat'
import { expectHonest, expectOpenedCalls, expectPossible } from './expect-usage'
import { joinParts } from './join-parts'
import type { Fixtures } from './read-fixture'
import { decodeEvents, runStream } from './run-stream'
import { strangeJson } from './strange-json'

const TEXT = 'Titan — größter Saturnmond 🪐.'
const STREAMS = ['text.chunks.txt', 'tool-call.chunks.txt', 'reasoning.chunks.txt']
const KEY = 'sk-operator-0123456789abcdef'

/** Every field a caller can set, at once. */
const FULL_CHAT: ChatRequest = createChat({
  stream: true,
  temperature: 0.5,
  topP: 0.9,
  topK: 40,
  minP: 0.1,
  topA: 0.2,
  frequencyPenalty: 0.1,
  presencePenalty: 0.2,
  repetitionPenalty: 1.1,
  seed: 7,
  stop: ['END'],
  logitBias: { '50256': -100 },
  logprobs: true,
  topLogprobs: 3,
  tools: [WEATHER_TOOL],
  toolChoice: 'auto',
  parallelToolCalls: true,
  responseFormat: {
    type: 'json_schema',
    json_schema: { name: 'moon', schema: { type: 'object', properties: { name: { type: 'string' } } } },
  },
  reasoning: { effort: 'high' },
  user: 'user_hash',
})

export type AdapterSubject = { adapter: ProviderAdapter; fixtures: Fixtures }

/**
 * What every adapter has to do, whatever it speaks: recorded answers, streams and errors become ours, requests are well
 * formed, and nothing that a server may send breaks anything. Called within a `describe`.
 */
export function describeAdapter(subject: AdapterSubject): void {
  testAnswers(subject)
  testStreams(subject)
  testFailures(subject)
  testRequests(subject)
  testContent(subject)
}

const stream = ({ adapter, fixtures }: AdapterSubject, name: string): StreamPart[] =>
  runStream(adapter, [fixtures.readBytes(name)])

function testAnswers(subject: AdapterSubject): void {
  const { adapter, fixtures } = subject
  test('a whole answer gives text, finish reason, the model that answered and usage', () => {
    const result = adapter.parseResponse(fixtures.readJson('text.json'))
    expect(result.error).toBeUndefined()
    expect(result.upstreamId).not.toBeNull()
    expect(result.upstreamModel).not.toBeNull()
    expect(result.choices).toHaveLength(1)
    expect(result.choices[0]).toMatchObject({
      index: 0,
      finishReason: 'stop',
      message: { role: 'assistant', content: TEXT, refusal: null, reasoning: null },
    })
    expect(result.choices[0]?.message.tool_calls).toBeUndefined()
    expectHonest(result.usage)
  })

  test('the streamed answer says what the whole one says', () => {
    const whole = adapter.parseResponse(fixtures.readJson('text.json'))
    expect(joinParts(stream(subject, 'text.chunks.txt'))).toMatchObject({
      content: TEXT,
      reasoning: '',
      toolCalls: [],
      finishReason: 'stop',
      usage: whole.usage,
      isEnded: true,
    })
  })

  test('parallel tool calls come out apart, each opened by index, id, type and name', () => {
    const parts = stream(subject, 'tool-call.chunks.txt')
    const { toolCalls, finishReason, isEnded, usage } = joinParts(parts)
    expect(toolCalls.map((call) => call.function.name)).toEqual(['get_weather', 'get_weather'])
    expect(toolCalls.map((call) => JSON.parse(call.function.arguments) as unknown)).toEqual([
      { city: 'Zürich' },
      { city: 'Lima' },
    ])
    expect(new Set(toolCalls.map((call) => call.id)).size).toBe(2)
    expect({ finishReason, isEnded }).toEqual({ finishReason: 'tool_calls', isEnded: true })
    expectHonest(usage ?? null)
    expectOpenedCalls(parts)
  })

  test('reasoning is reported, in words or in tokens, and kept apart from the answer', () => {
    const { content, reasoning, usage, finishReason } = joinParts(stream(subject, 'reasoning.chunks.txt'))
    expect(content).toBe(TEXT)
    expect(finishReason).toBe('stop')
    expect(usage?.reasoningTokens ?? 0).toBeGreaterThan(0)
    if (reasoning !== '') expect(reasoning).toBe('Saturn hat über 140 Monde; der größte ist Titan.')
    expectHonest(usage ?? null)
  })
}

function testStreams(subject: AdapterSubject): void {
  const { adapter, fixtures } = subject
  test.each(STREAMS)(
    '%s: the first delta carries the role, no delta is empty, nothing but usage follows the end',
    (name) => {
      const parts = stream(subject, name)
      const deltas = parts.filter((part) => part.type === 'delta').map((part) => part.delta)
      expect(deltas.map((delta) => delta.role)).toEqual(['assistant', ...deltas.slice(1).map(() => undefined)])
      for (const { role: _role, ...payload } of deltas) expect(Object.keys(payload)).not.toHaveLength(0)
      expect(parts.filter((part) => part.type === 'end')).toHaveLength(1)
      expect(parts.filter((part) => part.type === 'error')).toHaveLength(0)
      expect(parts.at(-1)?.type).toBe('end')
      expect(parts[0]?.type).toBe('metadata')
    },
  )

  test.each(STREAMS)('%s: the same wherever the network cuts it', (name) => {
    const bytes = fixtures.readBytes(name)
    const events = decodeEvents([bytes])
    // A parser sees events only, so equal events are equal parts; compared as text, for there are thousands of cuts.
    const expected = JSON.stringify(events)
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const found = decodeEvents([bytes.subarray(0, cut), bytes.subarray(cut)])
      if (JSON.stringify(found) !== expected) expect(found, `cut at ${cut}`).toEqual(events)
    }
    const byteByByte = runStream(
      adapter,
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
    )
    expect(byteByByte).toEqual(runStream(adapter, [bytes]))
  })

  test.each(STREAMS)('%s: a stream that breaks off before its end marker has no end', (name) => {
    const events = decodeEvents([fixtures.readBytes(name)])
    const parser = adapter.createStreamParser()
    const cut = events.slice(0, -1).flatMap((event) => parser.parse(event))
    expect(cut.some((part) => part.type === 'end')).toBe(false)
  })

  test('a malformed chunk is one typed error and not an exception', () => {
    for (const data of ['{"choices":[{"del', '<html>', '', '[]', '42', 'null', '"text"']) {
      const parts = adapter.createStreamParser().parse({ event: undefined, data })
      expect(parts).toMatchObject([{ type: 'error', error: { type: 'server', status: null } }])
    }
  })
}

function testFailures({ adapter, fixtures }: AdapterSubject): void {
  test.each(
    fixtures.readErrorCases().map((errorCase) => [`${errorCase.status} ${errorCase.type}`, errorCase] as const),
  )('error %s', (_name, errorCase) => {
    const body = typeof errorCase.body === 'string' ? errorCase.body : JSON.stringify(errorCase.body)
    const error = adapter.parseError({ status: errorCase.status, body, retryAfter: errorCase.retryAfter ?? null })
    expect(error.type).toBe(errorCase.type)
    expect(error.status).toBe(errorCase.status)
    expect(error.retryAfterMs).toBe(errorCase.retryAfterMs ?? null)
    if (errorCase.code !== undefined) expect(error.code).toBe(errorCase.code)
    expect(error.message).not.toBe('')
    expect(error.message.length).toBeLessThanOrEqual(500)
    expect(error.message).not.toMatch(/sk-|xai-|<html/)
  })

  test('whatever JSON an answer is, it is read without an exception and without a false count', () => {
    fc.assert(
      fc.property(strangeJson(), (value) => {
        expectPossible(adapter.parseResponse(value).usage)
        const parser = adapter.createStreamParser()
        const parts = [value, value].flatMap((chunk) => parser.parse({ event: undefined, data: JSON.stringify(chunk) }))
        for (const part of parts) if (part.type === 'usage') expectPossible(part.usage)
        const error = adapter.parseError({ status: 400, body: JSON.stringify(value), retryAfter: null })
        expect(error.message.length).toBeLessThanOrEqual(500)
      }),
      { numRuns: 150 },
    )
  })
}

function testRequests({ adapter }: AdapterSubject): void {
  test('the key is in a header alone, and without one no header asks for it', () => {
    const baseUrl = adapter.defaultBaseUrl ?? 'http://127.0.0.1:11434/v1'
    const request = adapter.toRequest(FULL_CHAT, { baseUrl, apiKey: KEY, model: 'm' })
    expect(request.url.startsWith(baseUrl)).toBe(true)
    expect(Object.values(request.headers).filter((value) => value.includes(KEY))).toHaveLength(1)
    expect(request.url + request.body).not.toContain(KEY)
    const withoutKey = adapter.toRequest(FULL_CHAT, { baseUrl, apiKey: '', model: 'm' })
    expect(Object.keys(withoutKey.headers).sort()).toEqual(
      expect.not.arrayContaining(['authorization', 'x-api-key', 'x-goog-api-key']),
    )
  })

  test('the bound of the answer is sent, and nothing that the caller left out', () => {
    const body = JSON.stringify(readBody(adapter, { maxTokens: 4321 }))
    expect(body).toContain('4321')
    expect(body).not.toMatch(
      /temperature|top_?p|topP|penalty|seed|stop|tool|reasoning_effort|"thinking"|response_?format|user_hash|null/i,
    )
  })

  test('a chat with every field set becomes one well-formed request', () => {
    const body = readBody(adapter, FULL_CHAT)
    expect(JSON.stringify(body)).toContain('Name a moon of Saturn.')
    expect(JSON.stringify(body)).not.toContain('undefined')
  })
}

function testContent({ adapter }: AdapterSubject): void {
  test('an image reaches a provider that sees, and never breaks one that does not', () => {
    const url = 'https://example.org/saturn.png'
    const content: ChatRequest['messages'][number] = {
      role: 'user',
      content: [
        { type: 'text', text: 'What is this?' },
        { type: 'image_url', image_url: { url, detail: 'original' } },
        { type: 'image_url', image_url: { url: PIXEL } },
      ],
    }
    const body = JSON.stringify(readBody(adapter, { messages: [content] }))
    expect(body).toContain('What is this?')
    expect(body).not.toContain('original')
    const isBlind = adapter.media.image === null
    expect(body.includes(url)).toBe(!isBlind)
    expect(body.includes('iVBORw0KGgo=')).toBe(!isBlind)
  })

  test('an answer to a tool call is sent with the id of its call', () => {
    const body = JSON.stringify(
      readBody(adapter, {
        tools: [WEATHER_TOOL],
        messages: [
          { role: 'user', content: 'Weather?' },
          {
            role: 'assistant',
            content: null,
            tool_calls: [
              { id: 'abcDEF123', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Lima"}' } },
            ],
          },
          { role: 'tool', tool_call_id: 'abcDEF123', content: 'sunny' },
        ],
      }),
    )
    expect(body.split('abcDEF123')).toHaveLength(3)
    expect(body).toContain('sunny')
  })
}
