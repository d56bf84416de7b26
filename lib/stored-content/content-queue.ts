import { setTimeout as sleep } from 'node:timers/promises'
import type { StoredContent } from '@/lib/schemas/stored-content'
import { getLogger } from '@/lib/observability'
import { shortenContent } from './shorten-content'
import { writeContents } from './write-contents'

/** What is kept of one generation, on its way to the database. */
export type ContentRecord = { organizationId: string; generationId: string; createdAt: Date; content: StoredContent }

/** On its way as text: what it holds in memory is known. */
export type ContentText = Omit<ContentRecord, 'content'> & { text: string }

/** Contents of this process: a generation whose content cannot be kept is counted, and its request never fails for it. */
export type ContentHealth = { waiting: number; written: number; lost: number }

const BATCH_SIZE_MAX = 50
const WAITING_MAX = 2_000
/** UTF-16 units of all waiting contents. */
const LENGTH_MAX = 64 * 1024 * 1024
const TRIES_MAX = 6
const RETRY_MS = 250

let waiting: ContentText[] = []
let length = 0
let flushing: Promise<void> | null = null
const counts = { written: 0, lost: 0 }

/** Hands a content over to be written soon; returns at once. */
export function queueContent({ content, ...place }: ContentRecord): void {
  const text = shortenContent(content)
  if (waiting.length >= WAITING_MAX || length + text.length > LENGTH_MAX) {
    counts.lost += 1
    getLogger().error(
      { generationId: place.generationId, lost: counts.lost },
      'a content was not stored: too many wait',
    )
    return
  }
  waiting.push({ ...place, text })
  length += text.length
  flushing ??= flush()
}

/** Waits until everything that was handed over is written, or given up. */
export async function flushContents(): Promise<void> {
  while (flushing) await flushing
}

export function getContentHealth(): ContentHealth {
  return { waiting: waiting.length, ...counts }
}

/** Requests that end in the same moment share a statement. */
async function flush(): Promise<void> {
  try {
    await new Promise(setImmediate)
    while (waiting.length > 0) await flushBatch()
  } finally {
    flushing = null
  }
}

async function flushBatch(): Promise<void> {
  const batch = waiting.slice(0, BATCH_SIZE_MAX)
  const error = await writeWithPatience(batch)
  waiting = waiting.slice(batch.length)
  length -= batch.reduce((sum, { text }) => sum + text.length, 0)
  if (error === null) {
    counts.written += batch.length
    return
  }
  counts.lost += batch.length
  const generationIds = batch.map(({ generationId }) => generationId)
  getLogger().error({ err: error, generationIds, lost: counts.lost }, 'contents were not stored')
}

/** A database that is away for seconds costs nothing; one that stays away must not fill the memory. */
async function writeWithPatience(batch: readonly ContentText[]): Promise<unknown> {
  for (let tryNumber = 1; ; tryNumber++) {
    try {
      await writeContents(batch)
      return null
    } catch (error) {
      if (tryNumber === TRIES_MAX) return error
      await sleep(RETRY_MS * 2 ** tryNumber)
    }
  }
}
