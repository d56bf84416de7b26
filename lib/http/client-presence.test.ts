import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { isClientGone, noteConnection, watchClient } from './client-presence'

class Connection extends EventEmitter {
  destroyed = false
  writableFinished = false

  leave(): void {
    this.destroyed = true
    this.emit('close')
  }
}

function createRequest() {
  const client = new AbortController()
  const plain = new Request('http://127.0.0.1/', { signal: client.signal })
  const connection = new Connection()
  const connected = new Request('http://127.0.0.1/')
  noteConnection(connected, connection)
  return { client, plain, connection, connected }
}

test('a client that leaves is seen with and without a connection', () => {
  const { client, plain, connection, connected } = createRequest()
  const seen: string[] = []
  watchClient(plain, () => seen.push('signal'))
  watchClient(connected, () => seen.push('connection'))
  expect([isClientGone(plain), isClientGone(connected)]).toEqual([false, false])
  client.abort()
  connection.leave()
  expect([isClientGone(plain), isClientGone(connected)]).toEqual([true, true])
  expect(seen).toEqual(['signal', 'connection'])
})

test('a connection that closes after the whole answer is no client that left', () => {
  const { connection, connected } = createRequest()
  const seen: string[] = []
  watchClient(connected, () => seen.push('left'))
  connection.writableFinished = true
  connection.leave()
  expect([isClientGone(connected), seen]).toEqual([false, []])
})

test('a watch that ended hears nothing and leaves nothing behind', () => {
  const { client, plain, connection, connected } = createRequest()
  const seen: string[] = []
  for (const request of [plain, connected]) watchClient(request, () => seen.push('left'))()
  client.abort()
  connection.leave()
  expect([seen, connection.listenerCount('close')]).toEqual([[], 0])
})
