import { setTimeout as delay } from 'node:timers/promises'
import type { LoadOrder, LoadReport } from './load-messages'
import { runClosedLoop } from './run-closed-loop'
import { runCrowd } from './run-crowd'
import { runOpenLoop } from './run-open-loop'
import { Tally } from './tally'

/** On a machine too slow for the answers the window opens after this time. */
const PATIENCE_MS = 30_000
const POLL_MS = 20

/** Makes one load: warm-up, window, last answers. */
export async function driveLoad(order: LoadOrder, report: (report: LoadReport) => void): Promise<void> {
  const tally = new Tally()
  const { arrival } = order
  if (arrival.kind === 'crowd') {
    tally.open()
    report({ kind: 'begin' })
    await runCrowd(order, arrival, tally)
    tally.close()
    report({ kind: 'end' })
  } else {
    const running =
      arrival.kind === 'open'
        ? runOpenLoop(order, arrival.perSecond, tally)
        : runClosedLoop(order, arrival.concurrency, tally)
    await warmUp(order, tally)
    tally.open()
    report({ kind: 'begin' })
    await delay(order.measureMs)
    tally.close()
    report({ kind: 'end' })
    await running
  }
  report({ kind: 'result', result: tally.result() })
}

async function warmUp({ warmUpMs, warmUpAnswers }: LoadOrder, tally: Tally): Promise<void> {
  await delay(warmUpMs)
  const deadline = performance.now() + PATIENCE_MS
  while (tally.answered < warmUpAnswers && performance.now() < deadline) await delay(POLL_MS)
}
