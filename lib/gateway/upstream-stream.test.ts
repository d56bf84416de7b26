import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { StreamParser, StreamPart } from '@/lib/providers'
import { UpstreamDeadline } from './upstream-deadline'
import { READER_STALLED, UpstreamStream } from './upstream-stream'

const delta: StreamPart = { type: 'delta', choiceIndex: 0, delta: { content: 'a' } }
const end: StreamPart = { type: 'end' }
const parser: StreamParser = { parse: ({ data }) => [data === '[DONE]' ? end : delta] }
const event = Buffer.from('data: {}\n\n')

function openStream({ isWatched = true } = {}) {
  const deadline = new UpstreamDeadline(10_000)
  const exchange = { resume: vi.fn(), abort: vi.fn() }
  const stream = new UpstreamStream({ exchange, parser, deadline, idleTimeoutMs: 60, onHandedOver: () => undefined })
  const seen: StreamPart[] = []
  const listener = { onParts: (parts: StreamPart[]) => void seen.push(...parts), onOver: vi.fn() }
  stream.handOver()
  if (isWatched) stream.listen(listener)
  return { deadline, exchange, stream, seen, listener }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the time between tokens', () => {
  test('that runs out while nobody reads is the reader’s doing, and is told without reading', async () => {
    const { deadline, stream, seen, listener } = openStream()
    stream.resume()
    stream.onBytes(event)
    stream.pause()
    await vi.advanceTimersByTimeAsync(62)
    expect(deadline.reason).not.toBeNull()
    expect(seen).toEqual([delta, { type: 'error', error: READER_STALLED }])
    expect(listener.onOver).toHaveBeenCalledTimes(1)
  })

  test('that runs out while somebody reads is the provider’s doing', async () => {
    const { stream, seen } = openStream()
    stream.resume()
    await vi.advanceTimersByTimeAsync(62)
    // The exchange would tell of it; here it is told by hand.
    stream.onFailure(new Error('aborted'))
    expect(seen).toMatchObject([{ type: 'error', error: { type: 'timeout', code: 'idle' } }])
  })

  test('begins anew for a slow reader, so that a provider is not blamed for a pause that it did not make', async () => {
    const { deadline, stream, seen } = openStream()
    for (let token = 0; token < 4; token++) {
      stream.resume()
      await vi.advanceTimersByTimeAsync(40)
      stream.onBytes(event)
      stream.pause()
      // The reader's pause and the provider's are longer than the limit together, neither is alone.
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(seen).toHaveLength(4)
    expect(deadline.reason).toBeNull()
    stream.abort(new Error('over'))
  })
})

describe('a reader that is behind', () => {
  test('gets what had come meanwhile, also where that arrives while it asks for more', async () => {
    const { exchange, stream } = openStream({ isWatched: false })
    exchange.resume.mockImplementation(() => stream.onBytes(event))
    expect(await stream.read()).toEqual([delta])
  })

  test('makes the provider wait, and misses nothing', () => {
    const { exchange, stream, seen } = openStream()
    stream.resume()
    expect(stream.onBytes(event)).toBe(true)
    stream.pause()
    expect(stream.onBytes(event)).toBe(false)
    expect(seen).toHaveLength(1)
    exchange.resume.mockClear()
    stream.resume()
    expect(seen).toHaveLength(2)
    expect(exchange.resume).toHaveBeenCalledTimes(1)
  })

  test('hears of the end after all that came before it', () => {
    const { stream, seen, listener } = openStream()
    stream.onBytes(Buffer.concat([event, Buffer.from('data: [DONE]\n\n')]))
    stream.onEnd()
    expect(listener.onOver).not.toHaveBeenCalled()
    stream.resume()
    expect(seen).toEqual([delta, end])
    expect(listener.onOver).toHaveBeenCalledTimes(1)
  })
})

describe('after its end', () => {
  test('a provider that says more loses its connection; one that closes in time keeps it', () => {
    const talkative = openStream()
    talkative.stream.release()
    talkative.stream.onBytes(event)
    expect(talkative.exchange.abort).toHaveBeenCalledTimes(1)
    const quiet = openStream()
    quiet.stream.release()
    quiet.stream.onEnd()
    expect(quiet.exchange.abort).not.toHaveBeenCalled()
    expect(quiet.seen).toEqual([])
  })
})
