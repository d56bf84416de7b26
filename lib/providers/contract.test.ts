import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAdapter, providers } from './registry'
import type { ChatRequest, ProviderAdapter, ProviderUsage, StreamPart } from './spec'
import { createChat, PIXEL, readBody, WEATHER_TOOL } from './test-kit/create-chat'
import { joinParts } from './test-kit/join-parts'
import { readErrorCases, readFixtureBytes, readFixtureJson } from './test-kit/read-fixture'
import { decodeEvents, runStream } from './test-kit/run-stream'

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

describe.each(Object.entries(providers))('%s', (id, adapter: ProviderAdapter) => {
  const stream = (name: string): StreamPart[] => runStream(adapter, [readFixtureBytes(id, name)])

  test('is registered under its own id', () => {
    expect(adapter.id).toBe(id)
    expect(findAdapter(id)).toBe(adapter)
  })

  test('a whole answer gives text, finish reason, the model that answered and usage', () => {
    const result = adapter.parseResponse(readFixtureJson(id, 'text.json'))
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
    const whole = adapter.parseResponse(readFixtureJson(id, 'text.json'))
    expect(joinParts(stream('text.chunks.txt'))).toMatchObject({
      content: TEXT,
      reasoning: '',
      toolCalls: [],
      finishReason: 'stop',
      usage: whole.usage,
      isEnded: true,
    })
  })

  test('parallel tool calls come out apart, each opened by index, id, type and name', () => {
    const parts = stream('tool-call.chunks.txt')
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
    const { content, reasoning, usage, finishReason } = joinParts(stream('reasoning.chunks.txt'))
    expect(content).toBe(TEXT)
    expect(finishReason).toBe('stop')
    expect(usage?.reasoningTokens ?? 0).toBeGreaterThan(0)
    if (reasoning !== '') expect(reasoning).toBe('Saturn hat über 140 Monde; der größte ist Titan.')
    expectHonest(usage ?? null)
  })

  test.each(STREAMS)(
    '%s: the first delta carries the role, no delta is empty, nothing but usage follows the end',
    (name) => {
      const parts = stream(name)
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
    const bytes = readFixtureBytes(id, name)
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
    const events = decodeEvents([readFixtureBytes(id, name)])
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

  test.each(readErrorCases(id).map((errorCase) => [`${errorCase.status} ${errorCase.type}`, errorCase] as const))(
    'error %s',
    (_name, errorCase) => {
      const body = typeof errorCase.body === 'string' ? errorCase.body : JSON.stringify(errorCase.body)
      const error = adapter.parseError({ status: errorCase.status, body, retryAfter: errorCase.retryAfter ?? null })
      expect(error.type).toBe(errorCase.type)
      expect(error.status).toBe(errorCase.status)
      expect(error.retryAfterMs).toBe(errorCase.retryAfterMs ?? null)
      if (errorCase.code !== undefined) expect(error.code).toBe(errorCase.code)
      expect(error.message).not.toBe('')
      expect(error.message.length).toBeLessThanOrEqual(500)
      expect(error.message).not.toMatch(/sk-|xai-|<html/)
    },
  )

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
    const isBlind = ['deepseek', 'cerebras'].includes(id)
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
})

test('an id that is not registered finds nothing, not even a name every object has', () => {
  for (const id of ['nobody', '', 'constructor', '__proto__', 'toString']) expect(findAdapter(id)).toBeUndefined()
})

function expectHonest(usage: ProviderUsage | null): void {
  expect(usage).not.toBeNull()
  expect(usage?.promptTokens).toBeGreaterThan(0)
  expect(usage?.completionTokens).toBeGreaterThan(0)
  expectPossible(usage)
}

function expectPossible(usage: ProviderUsage | null): void {
  if (usage === null) return
  for (const count of Object.values(usage)) expect(Number.isSafeInteger(count) && count >= 0).toBe(true)
  expect(usage.cachedTokens + usage.cacheWriteTokens).toBeLessThanOrEqual(usage.promptTokens)
  expect(usage.reasoningTokens).toBeLessThanOrEqual(usage.completionTokens)
}

function expectOpenedCalls(parts: readonly StreamPart[]): void {
  const seen = new Set<number>()
  for (const delta of parts.flatMap((part) => (part.type === 'delta' ? (part.delta.tool_calls ?? []) : []))) {
    if (seen.has(delta.index)) {
      expect(delta).toEqual({ index: delta.index, function: { arguments: expect.any(String) as string } })
      continue
    }
    seen.add(delta.index)
    expect(delta).toMatchObject({
      id: expect.stringMatching(/.+/) as string,
      type: 'function',
      function: { name: 'get_weather' },
    })
  }
}

/** JSON in which the words of the wire forms turn up in the wrong places with the wrong types. */
function strangeJson(): fc.Arbitrary<unknown> {
  const words = [
    'id', 'model', 'choices', 'index', 'delta', 'message', 'content', 'finish_reason', 'tool_calls', 'function', 'name', 'arguments',
    'usage', 'prompt_tokens', 'completion_tokens', 'total_tokens', 'prompt_tokens_details', 'cached_tokens', 'completion_tokens_details',
    'reasoning_tokens', 'x_groq', 'error', 'code', 'type', 'base_resp', 'detail', 'reasoning_details', 'text', 'thinking',
    'content_block', 'message_start', 'content_block_start', 'content_block_delta', 'message_delta', 'input_tokens', 'output_tokens',
    'cache_read_input_tokens', 'cache_creation_input_tokens', 'stop_reason', 'input', 'partial_json', 'signature',
    'candidates', 'parts', 'functionCall', 'args', 'finishReason', 'usageMetadata', 'promptTokenCount', 'candidatesTokenCount',
    'thoughtsTokenCount', 'cachedContentTokenCount', 'promptFeedback', 'blockReason', 'details', '__proto__', 'constructor',
  ] // prettier-ignore
  const word = fc.constantFrom(...words)
  const leaf = fc.oneof(
    word,
    fc.integer(),
    fc.double(),
    fc.constantFrom(null, true, '', -1, 1e308, 2 ** 53, '12', '-3', 'text', 'tool_use', 'thinking', 'text_delta'),
    fc.string(),
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, depthSize: 'large' },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(word, tie('tree'), { maxKeys: 6 }),
    ),
  }))
  return tree
}
