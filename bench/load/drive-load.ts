import { setTimeout as delay } from 'node:timers/promises'
import type { LoadOrder, LoadReport } from './load-messages'
import { Tally } from './tally'
import { Visitor } from './visitor'

/** On a machine too slow for the answers the window opens after this time. */
const PATIENCE_MS = 30_000
const POLL_MS = 20

/** Closed-loop load: a fixed number of visitors, each with one request under way; warm-up, window, last answers. */
export async function driveLoad(order: LoadOrder, report: (report: LoadReport) => void): Promise<void> {
  const tally = new Tally()
  const visitors = Array.from({ length: order.concurrency }, () => new Visitor(order, tally).visit())
  await warmUp(order, tally)
  tally.open()
  report({ kind: 'begin' })
  await delay(order.measureMs)
  tally.close()
  report({ kind: 'end' })
  await Promise.all(visitors)
  report({ kind: 'result', result: tally.result() })
}

async function warmUp({ warmUpMs, warmUpAnswers }: LoadOrder, tally: Tally): Promise<void> {
  await delay(warmUpMs)
  const deadline = performance.now() + PATIENCE_MS
  while (tally.answered < warmUpAnswers && performance.now() < deadline) await delay(POLL_MS)
}
