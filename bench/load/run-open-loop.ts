import { setTimeout as delay } from 'node:timers/promises'
import { Pool } from 'undici'
import { Arrivals } from '../statistics/arrivals'
import { CallCycle } from './call-cycle'
import { CLIENT_OPTIONS } from './client-options'
import { Exchange } from './exchange'
import type { LoadOrder } from './load-messages'
import type { Tally } from './tally'

/** A server that falls behind for ever must not fill this machine's memory. */
const MOST_UNDER_WAY = 10_000

/**
 * Requests at a constant rate, whatever became of those before; a connection is opened when none is idle. Every wait counts
 * from the moment at which the request was due. Resolves when the tally is over and every last answer complete.
 */
export async function runOpenLoop(order: LoadOrder, perSecond: number, tally: Tally): Promise<void> {
  const pools = order.origins.map((origin) => new Pool(origin, { ...CLIENT_OPTIONS, connections: null }))
  const idle = pools.map((): Exchange[] => [])
  const cycle = new CallCycle(order.calls)
  const arrivals = new Arrivals(perSecond)
  const startedAt = performance.now()
  let underWay = 0
  let count = 0
  const createExchange = (place: number): Exchange => {
    const pool = pools[place]
    if (!pool) throw new RangeError('There is no such origin.')
    return new Exchange(pool, tally, (exchange) => {
      underWay -= 1
      idle[place]?.push(exchange)
    })
  }
  const send = (dueAtMs: number): void => {
    const place = count % pools.length
    count += 1
    if (underWay >= MOST_UNDER_WAY) {
      tally.addFailure(`not sent: ${MOST_UNDER_WAY} were under way`)
      return
    }
    underWay += 1
    const since = startedAt + dueAtMs
    tally.addLateness(performance.now() - since)
    const exchange = idle[place]?.pop() ?? createExchange(place)
    exchange.begin(cycle.next(), since)
  }
  while (!tally.isOver) {
    for (const dueAtMs of arrivals.take(performance.now() - startedAt)) send(dueAtMs)
    await delay(arrivals.waitMs(performance.now() - startedAt))
  }
  while (underWay > 0) await delay(1)
  await Promise.all(pools.map((pool) => pool.close()))
}
