import { setTimeout as delay } from 'node:timers/promises'

const POLL_MS = 20
/** What a provider that is read for a client that left gets to finish when the process goes down. */
const FINISH_MS = 5_000
/** Then it is given up, and this is for writing the bill. */
const SETTLE_MS = 3_000

/** A stream that is read to its end although its client left. */
export type Draining = { giveUp: () => void }

let open = 0
const draining = new Set<Draining>()

/** A request began that will be settled, whether or not somebody still waits for it. */
export function beginWork(): void {
  open += 1
}

/** It is settled. */
export function endWork(): void {
  open -= 1
}

/** Counts a request as begun until it is answered; a stream counts on by itself. */
export async function trackWork<Result>(run: () => Promise<Result>): Promise<Result> {
  beginWork()
  try {
    return await run()
  } finally {
    endWork()
  }
}

/** Reads on for nobody: a shutdown may give it up. */
export async function drainForNobody(work: Draining, run: () => Promise<void>): Promise<void> {
  draining.add(work)
  await run().finally(() => draining.delete(work))
}

/**
 * For a shutdown: waits until everything that was begun is settled, also what no connection waits for any more. Streams
 * that take too long are billed by what came until then.
 */
export async function finishWork(): Promise<void> {
  await waitUntilIdle(FINISH_MS)
  for (const work of draining) work.giveUp()
  await waitUntilIdle(SETTLE_MS)
}

async function waitUntilIdle(timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (open > 0 && performance.now() < deadline) await delay(POLL_MS)
}
