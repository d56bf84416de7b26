import { expect, test } from 'vitest'
import { Answer } from './answer'
import type { AnswerSink, StreamedBody } from './streamed-body'

/** A body that a test writes by hand. */
function createBody() {
  const state: { sink: AnswerSink | null; isCancelled: boolean } = { sink: null, isCancelled: false }
  const body: StreamedBody = {
    start: (sink) => {
      state.sink = sink
    },
    cancel: () => {
      state.isCancelled = true
    },
  }
  const getSink = (): AnswerSink => {
    if (!state.sink) throw new Error('The body was not started.')
    return state.sink
  }
  return { body, state, getSink }
}

test('an answer becomes a Response with the same status, headers and body', async () => {
  const response = Answer.json({ a: 'ä' }, { status: 201, headers: { 'x-thing': 'yes' } }).toResponse()
  expect([response.status, response.headers.get('content-type'), response.headers.get('x-thing')]).toEqual([
    201,
    'application/json',
    'yes',
  ])
  expect(await response.json()).toEqual({ a: 'ä' })
})

test('headers that are added to an answer never reach the object they were made from', () => {
  const shared = { 'cache-control': 'public' }
  const answer = new Answer('', { headers: shared })
  answer.headers['x-request-id'] = 'req_1'
  expect(shared).toEqual({ 'cache-control': 'public' })
})

test('a streamed body becomes a stream that holds its writer back while nobody reads', async () => {
  const { body, getSink } = createBody()
  const response = new Answer(body).toResponse()
  const sink = getSink()
  let written = 0
  while (sink.write(`${written} `)) written += 1
  expect(written).toBeLessThan(10)
  const isBehind = sink.drained().then(() => 'drained')
  expect(await Promise.race([isBehind, Promise.resolve('waiting')])).toBe('waiting')
  const reader = response.body?.getReader()
  await reader?.read()
  expect(await isBehind).toBe('drained')
  sink.end('last')
  let text = ''
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read())
    text += new TextDecoder().decode(chunk.value)
  expect(text.endsWith('last')).toBe(true)
})

test('a reader that leaves cancels the body once, and releases a writer that waits', async () => {
  const { body, state, getSink } = createBody()
  const response = new Answer(body).toResponse()
  const sink = getSink()
  while (sink.write('x'));
  const waiting = sink.drained()
  await response.body?.cancel()
  await waiting
  expect(state.isCancelled).toBe(true)
  expect(sink.write('nobody hears it')).toBe(true)
})

test('a body that fails breaks the stream instead of ending it', async () => {
  const { body, getSink } = createBody()
  const response = new Answer(body).toResponse()
  getSink().write('half')
  getSink().fail(new Error('broken'))
  await expect(response.text()).rejects.toThrow('broken')
})
