import { type IncomingMessage, request as httpRequest } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Answer, type AnswerSink } from '@/lib/http'
import { createGatewayServer, type GatewayServer } from '@/server/gateway/create-gateway-server'
import { mountRoute } from '@/server/gateway/mounted-route'
import { waitUntil } from '@/server/process/wait-until'

let gateway: GatewayServer
let origin: string
let sink: AnswerSink | null
let cancelled: number

const answer = async () =>
  new Answer(
    {
      start: (given) => {
        sink = given
      },
      cancel: () => {
        cancelled += 1
      },
    },
    { headers: { 'content-type': 'text/event-stream' } },
  )
const GET = Object.assign(async () => (await answer()).toResponse(), { answer })

beforeEach(async () => {
  sink = null
  cancelled = 0
  gateway = createGatewayServer({ routes: [mountRoute('/api/v1/stream', { GET })] })
  await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve))
  const address = gateway.server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})

afterEach(async () => {
  gateway.server.closeAllConnections()
  gateway.server.close()
  await gateway.close()
})

const wait = (condition: () => boolean, what: string) => waitUntil(condition, { timeoutMs: 3_000, what, intervalMs: 5 })

function getSink(): AnswerSink {
  if (!sink) throw new Error('The body was not started.')
  return sink
}

/** Asks, and reads nothing of the answer but its headers. */
function open(): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpRequest(`${origin}/api/v1/stream`).on('response', resolve).on('error', reject).end()
  })
}

test('headers arrive before the first piece, pieces as they are written, and the end ends it', async () => {
  const response = await fetch(`${origin}/api/v1/stream`)
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  getSink().write('first')
  expect((await reader?.read())?.value).toBe('first')
  getSink().end('last')
  expect((await reader?.read())?.value).toBe('last')
  expect((await reader?.read())?.done).toBe(true)
  expect(cancelled).toBe(0)
})

test('a client that does not read holds the writer back, and goes on where it stopped', async () => {
  const incoming = await open()
  const piece = 'x'.repeat(64 * 1_024)
  let written = 0
  const state = { isDrained: true }
  // Until the system's buffers are full too: only then the client is behind.
  while (written < 1_000 && state.isDrained) {
    written += 1
    state.isDrained = getSink().write(piece)
    void getSink()
      .drained()
      .then(() => (state.isDrained = true))
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
  }
  expect(state.isDrained).toBe(false)
  let bytes = 0
  incoming.on('data', (chunk: Buffer) => (bytes += chunk.byteLength))
  await wait(() => state.isDrained, 'the client to read')
  getSink().end()
  await new Promise((resolve) => incoming.once('end', resolve))
  expect(bytes).toBe(written * piece.length)
})

test('a client that leaves cancels the body once and frees a writer that waits; nothing is written afterwards', async () => {
  const incoming = await open()
  while (getSink().write('x'.repeat(1_000_000)));
  const waiting = getSink().drained()
  incoming.destroy()
  await waiting
  await wait(() => cancelled === 1, 'the cancellation')
  expect(getSink().write('nobody hears it')).toBe(true)
  getSink().end('nor this')
  expect(cancelled).toBe(1)
})

test('a body that fails cuts the connection, so that no client takes it for whole', async () => {
  const response = await fetch(`${origin}/api/v1/stream`)
  getSink().write('half')
  getSink().fail(new Error('broken'))
  await expect(response.text()).rejects.toThrow()
  expect(cancelled).toBe(0)
})
