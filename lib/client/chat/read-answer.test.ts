import { Hono } from 'hono'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { serveApp, type ServedApp } from '@/tests/factories/serve-app'
import { type AnswerPiece, readAnswer } from './read-answer'

let respond: () => Response = () => new Response(null, { status: 500 })
let app: ServedApp
const realFetch = globalThis.fetch

beforeAll(async () => {
  app = await serveApp(new Hono().post('/api/v1/chat/completions', () => respond()))
  // A browser knows the address of its page; Node does not.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => realFetch(`${app.url}${path}`, init))
})
afterEach(() => {
  respond = () => new Response(null, { status: 500 })
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await app.close()
})

const event = (data: unknown) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
const delta = (delta: object) => event({ id: 'gen-1', model: 'a/one', provider: 'Alpha', choices: [{ delta }] })

async function read(text: string | ReadableStream<Uint8Array>, signal = new AbortController().signal) {
  respond = () => new Response(text, { headers: { 'content-type': 'text/event-stream' } })
  const pieces: AnswerPiece[] = []
  const ending = await readAnswer({ body: {}, signal, onPiece: (piece) => pieces.push(piece) })
  return {
    ending,
    content: pieces.map((piece) => piece.content).join(''),
    reasoning: pieces.map((piece) => piece.reasoning).join(''),
    result: Object.assign({}, ...pieces.map((piece) => piece.result)) as AnswerPiece['result'],
  }
}

test('words, reasoning, who answered, tokens and the exact cost are read out of a whole stream', async () => {
  const usage = {
    prompt_tokens: 5,
    completion_tokens: 7,
    cost: 0.00000123,
    completion_tokens_details: { reasoning_tokens: 3 },
  }
  const stream = `: WAIT\n\n${delta({ reasoning: 'Hm. ' })}${delta({ content: 'The ' })}${delta({ content: 'Volga.' })}${event({ choices: [], usage })}${event('[DONE]')}`
  const { ending, content, reasoning, result } = await read(stream)
  expect(ending.error).toBeNull()
  expect([content, reasoning]).toEqual(['The Volga.', 'Hm. '])
  expect(result).toEqual({
    generation_id: 'gen-1',
    model: 'a/one',
    provider: 'Alpha',
    prompt_tokens: 5,
    completion_tokens: 7,
    reasoning_tokens: 3,
    cost_usd: '0.00000123',
  })
})

test('a stream that ends early is broken, and what came is there', async () => {
  const { ending, content } = await read(delta({ content: 'The Vol' }))
  expect(ending.error).toMatchObject({ type: 'broken', status: 0 })
  expect(content).toBe('The Vol')
})

test('an error within a stream is the ending, after what came before it', async () => {
  const error = { code: 502, message: 'Alpha could not answer.', metadata: { error_type: 'provider_unavailable' } }
  const { ending, content } = await read(
    `${delta({ content: 'The' })}${event({ choices: [], error })}${event('[DONE]')}`,
  )
  expect(ending.error).toMatchObject({ status: 502, type: 'provider_unavailable', message: 'Alpha could not answer.' })
  expect(content).toBe('The')
})

test('a refusal is told in the server’s words, with our finer name and how long to wait', async () => {
  const metadata = { error_type: 'payment_required', error_code: 'insufficient_credits' }
  respond = () =>
    Response.json(
      { error: { code: 402, message: 'No credits.', metadata } },
      { status: 402, headers: { 'retry-after': '7' } },
    )
  const ending = await readAnswer({ body: {}, signal: new AbortController().signal, onPiece: () => undefined })
  expect(ending.error).toEqual({
    status: 402,
    type: 'insufficient_credits',
    message: 'No credits.',
    retry_after_seconds: 7,
  })
})

test('who stops gets no ending but an abort', async () => {
  const controller = new AbortController()
  const endless = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new TextEncoder().encode(delta({ content: 'On and on' }))),
  })
  respond = () => new Response(endless, { headers: { 'content-type': 'text/event-stream' } })
  const asking = readAnswer({ body: {}, signal: controller.signal, onPiece: () => controller.abort() })
  await expect(asking).rejects.toMatchObject({ name: 'AbortError' })
})
