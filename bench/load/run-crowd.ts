import { setTimeout as delay } from 'node:timers/promises'
import { Arrivals } from '../statistics/arrivals'
import { CallCycle } from './call-cycle'
import type { Arrival, LoadOrder } from './load-messages'
import { RawStream } from './raw-stream'
import type { Tally } from './tally'

/** One buffer for all connections: what arrives is looked at before the next piece does. */
const BUFFER_BYTES = 64 * 1024

/** Many streams at once over raw connections, begun evenly over a time. Resolves when each is whole, broken or given up. */
export async function runCrowd(
  order: LoadOrder,
  { streams, rampMs }: Extract<Arrival, { kind: 'crowd' }>,
  tally: Tally,
): Promise<void> {
  const cycle = new CallCycle(order.calls)
  const arrivals = new Arrivals((streams * 1_000) / rampMs)
  const buffer = Buffer.alloc(BUFFER_BYTES)
  const startedAt = performance.now()
  const running: RawStream[] = []
  while (running.length < streams) {
    const due = arrivals.take(performance.now() - startedAt).slice(0, streams - running.length)
    for (const _ of due) {
      const origin = order.origins[running.length % order.origins.length] ?? ''
      running.push(new RawStream({ origin, call: cycle.next(), buffer, tally }))
    }
    await delay(arrivals.waitMs(performance.now() - startedAt))
  }
  const whole = Promise.all(running.map((stream) => stream.ended))
  await Promise.race([whole, delay(order.measureMs, undefined, { ref: false })])
  for (const stream of running) stream.giveUp()
  await whole
}
