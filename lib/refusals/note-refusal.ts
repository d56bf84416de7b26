import { setTimeout as sleep } from 'node:timers/promises'
import { getLogger } from '@/lib/observability'
import type { Refusal } from './refusal'
import { takeShare } from './refusal-share'
import { writeRefusals } from './write-refusals'

const BATCH_SIZE_MAX = 200
const WAITING_MAX = 5_000
const TRIES_MAX = 5
const RETRY_MS = 250

let waiting: Refusal[] = []
let flushing: Promise<void> | null = null

/** Hands a refusal over to be written soon; returns at once and never throws. */
export function noteRefusal(refusal: Refusal): void {
  if (waiting.length >= WAITING_MAX || !takeShare(refusal.organizationId, Date.now())) return
  waiting.push(refusal)
  flushing ??= flush()
}

/** Waits until everything that was handed over is written, or given up. */
export async function flushRefusals(): Promise<void> {
  while (flushing) await flushing
}

/** Refusals of the same moment share a statement. */
async function flush(): Promise<void> {
  try {
    await new Promise(setImmediate)
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH_SIZE_MAX)
      await writeWithPatience(batch)
      waiting = waiting.slice(batch.length)
    }
  } finally {
    flushing = null
  }
}

/** A database that is away for seconds loses nothing; one that stays away must not fill the memory. */
async function writeWithPatience(batch: readonly Refusal[]): Promise<void> {
  for (let tryNumber = 1; ; tryNumber++) {
    try {
      return await writeRefusals(batch)
    } catch (error) {
      if (tryNumber === TRIES_MAX) {
        getLogger().error({ err: error, lost: batch.length }, 'refused requests were not written down')
        return
      }
      await sleep(RETRY_MS * 2 ** tryNumber)
    }
  }
}
