import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { StreamParser, StreamPart } from '@/lib/providers'
import { UpstreamDeadline } from './upstream-deadline'
import { READER_STALLED, UpstreamStream } from './upstream-stream'

const delta: StreamPart = { type: 'delta', choiceIndex: 0, delta: { content: 'a' } }
const parser: StreamParser = { parse: () => [delta] }
const event = Buffer.from('data: {}\n\n')

/** A provider that sends when it is told to. */
function createBody() {
  const waiting: ((chunk: IteratorResult<Buffer, undefined>) => void)[] = []
  const body = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise<IteratorResult<Buffer, undefined>>((resolve) => waiting.push(resolve)),
    }),
    destroy: vi.fn(),
  }
  return { body, send: () => waiting.shift()?.({ value: event, done: false }) }
}

function openStream() {
  const provider = createBody()
  const deadline = new UpstreamDeadline(10_000)
  const stream = new UpstreamStream({
    body: provider.body,
    parser,
    deadline,
    idleTimeoutMs: 60,
    onHandedOver: () => undefined,
  })
  stream.handOver()
  return { ...provider, deadline, stream }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the time between tokens', () => {
  test('that runs out while nobody reads is the reader’s doing, and is seen without reading', async () => {
    const { deadline, stream } = openStream()
    await vi.advanceTimersByTimeAsync(61)
    expect(deadline.signal.aborted).toBe(true)
    expect(stream.hasTimedOut).toBe(true)
    expect(await stream.read()).toEqual([{ type: 'error', error: READER_STALLED }])
    expect(await stream.read()).toBeNull()
  })

  test('begins anew for a slow reader, so that a provider is not blamed for a pause that it did not make', async () => {
    const { send, stream } = openStream()
    for (let token = 0; token < 4; token++) {
      const reading = stream.read()
      await vi.advanceTimersByTimeAsync(40)
      send()
      expect(await reading).toEqual([delta])
      // The reader's pause and the provider's are longer than the limit together, neither is alone.
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(stream.hasTimedOut).toBe(false)
    stream.abort(new Error('over'))
  })
})
