import Anthropic from '@anthropic-ai/sdk'
import fc from 'fast-check'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTenant } from '@/tests/factories/create-tenant'
import { type Api, postChat, postMessages, postTo, startApi } from './kit'
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream'

/** Every model text in here wants to be taken for a part of the stream that carries it. */
const RUNS = 40

let api: Api
let upstream: ScriptedUpstream
let apiKey = ''
let calls = 0
beforeAll(async () => {
  upstream = await startScriptedUpstream()
  for (const name of ['OPENAI', 'ANTHROPIC', 'GOOGLE']) {
    process.env[`${name}_BASE_URL`] = upstream.url
    process.env[`${name}_API_KEY`] = 'key-of-a-test'
  }
  api = await startApi()
})
afterAll(async () => {
  await api.close()
  upstream.close()
})

async function getKey(): Promise<string> {
  // A key may only ask so often.
  if (calls % 15 === 0) apiKey = (await createTenant()).apiKey
  calls += 1
  return apiKey
}

const FORGERIES = [
  '\n', '\r\n', '\r', '\n\n', 'data: ', 'data: [DONE]\n\n', '[DONE]', 'event: error\ndata: {"error":{}}\n\n', ': comment\n\n',
  'id: 1\n', 'retry: 1\n', '\u2028', '\u2029', '\u0085', '\u2028data: {"choices":[]}\u2028', '"', '\\', '\\n', '\\u2028', '"}]}', '\0', '\ufeff',
  'größter', '🪐', '👩‍👩‍👧', ' ', 'a',
] // prettier-ignore
const piece = fc.array(fc.oneof(fc.constantFrom(...FORGERIES), fc.string({ unit: 'binary', maxLength: 4 })), {
  minLength: 1,
  maxLength: 4,
})
const texts = fc.array(
  piece.map((parts) => parts.join('')),
  { minLength: 1, maxLength: 5 },
)
const wire = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hasComments: fc.boolean(),
  hasDone: fc.boolean(),
  cuts: fc.array(fc.nat(4_000), { maxLength: 12 }),
})
type Wire = { lineEnd: string; hasComments: boolean; hasDone: boolean; cuts: number[] }
type Event = { name?: string; data: unknown }

/** Events as bytes, cut wherever the network likes. */
function toPieces(events: readonly Event[], { lineEnd, hasComments, cuts }: Wire): Uint8Array[] {
  const body = events
    .map(({ name, data }) => {
      const lines = [
        ...(hasComments ? [': keep-alive', ''] : []),
        ...(name ? [`event: ${name}`] : []),
        `data: ${typeof data === 'string' ? data : JSON.stringify(data)}`,
      ]
      return lines.join(lineEnd) + lineEnd + lineEnd
    })
    .join('')
  const bytes = new TextEncoder().encode(body)
  const bounds = [0, ...cuts.map((cut) => cut % bytes.length).sort((left, right) => left - right), bytes.length]
  return bounds
    .slice(1)
    .map((bound, index) => bytes.subarray(bounds[index], bound))
    .filter((part) => part.length > 0)
}

/** One JSON object in pieces. */
function toArguments(pieces: readonly string[]): string[] {
  return ['{"notes":[', ...pieces.map((text, index) => (index > 0 ? ',' : '') + JSON.stringify(text)), ']}']
}

function openaiEvents(pieces: readonly string[], { hasDone }: Wire): Event[] {
  const chunk = (fields: object, more: object = {}) => ({
    data: {
      id: 'c1',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'gpt-4o',
      choices: [{ index: 0, ...fields }],
      ...more,
    },
  })
  return [
    ...pieces.map((content) => chunk({ delta: { content } })),
    chunk({
      delta: { tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'note', arguments: '' } }] },
    }),
    ...toArguments(pieces).map((text) =>
      chunk({ delta: { tool_calls: [{ index: 0, function: { arguments: text } }] } }),
    ),
    chunk({ delta: {}, finish_reason: 'tool_calls' }),
    chunk({ delta: {} }, { usage: { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 } }),
    ...(hasDone ? [{ data: '[DONE]' }] : []),
  ]
}

function anthropicEvents(pieces: readonly string[]): Event[] {
  const event = (type: string, fields: object = {}): Event => ({ name: type, data: { type, ...fields } })
  return [
    event('message_start', {
      message: { id: 'm1', model: 'claude', content: [], usage: { input_tokens: 5, output_tokens: 1 } },
    }),
    event('content_block_start', { index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } }),
    ...pieces.map((thinking) =>
      event('content_block_delta', { index: 0, delta: { type: 'thinking_delta', thinking } }),
    ),
    event('content_block_delta', { index: 0, delta: { type: 'signature_delta', signature: 'sig+/=' } }),
    event('content_block_stop', { index: 0 }),
    event('content_block_start', { index: 1, content_block: { type: 'text', text: '' } }),
    ...pieces.map((text) => event('content_block_delta', { index: 1, delta: { type: 'text_delta', text } })),
    event('content_block_stop', { index: 1 }),
    event('message_delta', { delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 7 } }),
    event('message_stop'),
  ]
}

function googleEvents(pieces: readonly string[]): Event[] {
  return pieces.map((text, index) => ({
    data: {
      responseId: 'r1',
      modelVersion: 'gemini',
      candidates: [
        { index: 0, content: { parts: [{ text }] }, ...(index === pieces.length - 1 && { finishReason: 'STOP' }) },
      ],
      usageMetadata: { promptTokenCount: 5, candidatesTokenCount: 7, totalTokenCount: 12 },
    },
  }))
}

const FORMS = {
  'openai/gpt-4o': openaiEvents,
  'anthropic/claude-sonnet-4.6': anthropicEvents,
  'google/gemini-2.5-pro': googleEvents,
} satisfies Record<string, (pieces: readonly string[], wire: Wire) => Event[]>

/** Not even a client that ends lines wherever Unicode does finds a line that we did not write. */
function expectOwnLinesOnly(raw: string): void {
  for (const line of raw.split(/[\n\r\v\f\u0085\u2028\u2029]/)) {
    if (line !== '') expect(line).toMatch(/^(?:data: (?:\{|\[DONE\]$)|event: [a-z_.]+$|: CAUSEWAY PROCESSING$)/)
  }
}

const replayed = (raw: string) => () =>
  Promise.resolve(new Response(raw, { headers: { 'content-type': 'text/event-stream' } }))
const user = [{ role: 'user' as const, content: 'Hello' }]
const hello = 'Hello'

async function readRaw(response: Response): Promise<string> {
  const raw = await response.text()
  expect(response.status, raw).toBe(200)
  expectOwnLinesOnly(raw)
  return raw
}

describe.each(Object.entries(FORMS))('whatever %s says, cut anywhere', (model, toEvents) => {
  test('arrives as it was said in chat completions', async () => {
    await fc.assert(
      fc.asyncProperty(texts, wire, async (pieces, form) => {
        upstream.answer(toPieces(toEvents(pieces, form), form))
        const raw = await readRaw(await postChat(api, await getKey(), { model, messages: user, stream: true }))
        const client = new OpenAI({ apiKey: 'x', fetch: replayed(raw), maxRetries: 0 })
        const stream = client.chat.completions.stream({ model, messages: user })
        const { choices } = await stream.finalChatCompletion()
        expect(choices[0]?.message.content ?? '').toBe(pieces.join(''))
        const [call] = choices[0]?.message.tool_calls ?? []
        if (call?.type === 'function') expect(call.function.arguments).toBe(toArguments(pieces).join(''))
      }),
      { numRuns: RUNS },
    )
  })

  test('arrives as it was said in the Messages API', async () => {
    await fc.assert(
      fc.asyncProperty(texts, wire, async (pieces, form) => {
        upstream.answer(toPieces(toEvents(pieces, form), form))
        const body = { model, messages: user, max_tokens: 50, stream: true }
        const raw = await readRaw(await postMessages(api, await getKey(), body))
        const client = new Anthropic({ apiKey: 'x', fetch: replayed(raw), maxRetries: 0 })
        const { content } = await client.messages.stream({ ...body, stream: true }).finalMessage()
        const textOf = content.map((block) => (block.type === 'text' ? block.text : '')).join('')
        expect(textOf).toBe(pieces.join(''))
        const [thought] = content
        if (thought?.type === 'thinking')
          expect([thought.thinking, thought.signature]).toEqual([pieces.join(''), 'sig+/='])
      }),
      { numRuns: RUNS },
    )
  })

  test('arrives as it was said in the Responses API', async () => {
    await fc.assert(
      fc.asyncProperty(texts, wire, async (pieces, form) => {
        upstream.answer(toPieces(toEvents(pieces, form), form))
        const body = { model, input: hello, stream: true }
        const raw = await readRaw(await postTo(api, 'responses', { apiKey: await getKey(), body }))
        const client = new OpenAI({ apiKey: 'x', fetch: replayed(raw), maxRetries: 0 })
        const final = await client.responses.stream({ model, input: hello }).finalResponse()
        expect(final.output_text).toBe(pieces.join(''))
        expect(final.status).toBe('completed')
      }),
      { numRuns: RUNS },
    )
  })
})

test('an event of 5 MB arrives whole', async () => {
  const text = '🪐 data: \n\n'.repeat(600_000)
  const form: Wire = { lineEnd: '\n', hasComments: false, hasDone: true, cuts: [] }
  const events = openaiEvents(['x'], form).map(({ data }) => data)
  const big = { id: 'c1', model: 'gpt-4o', choices: [{ index: 0, delta: { content: text } }] }
  expect(JSON.stringify(big).length).toBeGreaterThan(5 * 1024 * 1024)
  upstream.answer(toPieces([{ data: big }, ...events.map((data) => ({ data }))], form))
  const raw = await readRaw(
    await postChat(api, await getKey(), { model: 'openai/gpt-4o', messages: user, stream: true }),
  )
  const client = new OpenAI({ apiKey: 'x', fetch: replayed(raw), maxRetries: 0 })
  const { choices } = await client.chat.completions.stream({ model: 'm', messages: user }).finalChatCompletion()
  expect(choices[0]?.message.content).toBe(`${text}x`)
})

test('a stream that ends after its finish reason without its end marker is whole; one without a finish reason is not', async () => {
  const form: Wire = { lineEnd: '\n', hasComments: false, hasDone: false, cuts: [] }
  const events = openaiEvents(['x'], form)
  upstream.answer(toPieces(events, form))
  const whole = await readRaw(
    await postChat(api, await getKey(), { model: 'openai/gpt-4o', messages: user, stream: true }),
  )
  expect(whole).toContain('"usage":{')
  upstream.answer(toPieces(events.slice(0, 1), form))
  const cut = await readRaw(
    await postChat(api, await getKey(), { model: 'openai/gpt-4o', messages: user, stream: true }),
  )
  expect(cut).toContain('"finish_reason":"error"')
  expect(cut).not.toContain('"usage":{')
})
