import { createHash } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import { getDb, runWithoutNote } from '@/lib/db'
import { nextThrottle } from './next-throttle'
import { THROTTLES, type ThrottleName } from './policies'

/** What is counted: a kind of try, and of whom (an e-mail address, a person's id, a network address). */
export type ThrottleSubject = { name: ThrottleName; of: string }

/**
 * Counts one try before it is made, so that parallel tries cannot slip through together. Holds across processes.
 * The row's window starts with the last try.
 * @throws AppError rate_limit_exceeded with the pause that is left
 */
export async function takeTry(subject: ThrottleSubject): Promise<void> {
  const decision = await runWithoutNote(() => countTry(subject))
  if (decision.allowed) return
  const retryAfterSeconds = Math.ceil(decision.retryAfterMs / 1000)
  throw new AppError('rate_limit_exceeded', `Too many tries. Please wait ${describeSeconds(retryAfterSeconds)}.`, {
    details: { reason: 'throttled' },
    retryAfterSeconds,
  })
}

function countTry(subject: ThrottleSubject): Promise<ReturnType<typeof nextThrottle>> {
  const key = toKey(subject)
  return getDb().$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`
    const row = await db.throttle.findFirst({ where: { subject: key }, orderBy: { windowStart: 'desc' } })
    const state = row ? { count: row.count, lastTryAtMs: row.windowStart.getTime() } : null
    const decided = nextThrottle({ state, nowMs: Date.now(), policy: THROTTLES[subject.name] })
    if (decided.allowed) {
      const { count, lastTryAtMs } = decided.next
      await db.throttle.deleteMany({ where: { subject: key } })
      await db.throttle.create({ data: { subject: key, windowStart: new Date(lastTryAtMs), count } })
    }
    return decided
  })
}

/** Counts a try of a network address; without a known address there is nothing to count. */
export async function takeTryOfAddress(name: ThrottleName, address: string | null): Promise<void> {
  if (address !== null) await takeTry({ name, of: address })
}

/** Forgets a subject's tries: the person has proven who they are. */
export async function clearTries(subject: ThrottleSubject): Promise<void> {
  await runWithoutNote(() => getDb().throttle.deleteMany({ where: { subject: toKey(subject) } }))
}

/** Takes one try back, for an address whose try turned out to be rightful. */
export async function giveBackTry({ name, of }: { name: ThrottleName; of: string | null }): Promise<void> {
  if (of === null) return
  await runWithoutNote(() =>
    getDb().throttle.updateMany({
      where: { subject: toKey({ name, of }), count: { gt: 0 } },
      data: { count: { decrement: 1 } },
    }),
  )
}

/** Neither e-mail nor network addresses lie in this table in clear text. */
function toKey({ name, of }: ThrottleSubject): string {
  return `${name}:${createHash('sha256').update(of).digest('hex')}`
}

function describeSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} second${seconds === 1 ? '' : 's'}`
  const minutes = Math.ceil(seconds / 60)
  return `${minutes} minute${minutes === 1 ? '' : 's'}`
}
