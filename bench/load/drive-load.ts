import { setTimeout as delay } from 'node:timers/promises'
import type { LoadOrder, LoadReport } from './load-messages'
import { Tally } from './tally'
import { Visitor } from './visitor'

/** Closed-loop load: a fixed number of visitors, each with one request under way; warm-up, window, last answers. */
export async function driveLoad(order: LoadOrder, report: (report: LoadReport) => void): Promise<void> {
  const tally = new Tally()
  const visitors = Array.from({ length: order.concurrency }, () => new Visitor(order, tally).visit())
  await delay(order.warmUpMs)
  tally.open()
  report({ kind: 'begin' })
  await delay(order.measureMs)
  tally.close()
  report({ kind: 'end' })
  await Promise.all(visitors)
  report({ kind: 'result', result: tally.result() })
}
