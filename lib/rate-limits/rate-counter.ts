import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How often something happened in its present minute, this time included. */
export type RateCount = { used: number; resetMs: number }

/** The one place that knows where counts lie; a counter that processes share can take its place. */
export type RateCounter = {
  /** Counts once and says where the subject is in its window. */
  add: (subject: string) => Promise<RateCount>
  /** Where it is, without counting. */
  read: (subject: string) => Promise<RateCount>
}

const WINDOW_SECONDS = 60

/** Counts in this process's memory, in windows of a minute that begin with a subject's first time. */
export function createMemoryCounter(name: string): RateCounter {
  // The library counts; who asks compares, because each key may have a limit of its own.
  const limiter = new RateLimiterMemory({ keyPrefix: name, points: Number.MAX_SAFE_INTEGER, duration: WINDOW_SECONDS })
  return {
    add: async (subject) => {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(subject)
      return { used: consumedPoints, resetMs: msBeforeNext }
    },
    read: async (subject) => {
      const found = await limiter.get(subject)
      return { used: found?.consumedPoints ?? 0, resetMs: found?.msBeforeNext ?? 0 }
    },
  }
}
