import { AppError } from '@/lib/core/errors'

/**
 * Makes a gate that lets a bounded number of tasks run at a time and a bounded number wait, in the order of arrival.
 * @returns a runner that throws AppError rate_limit_exceeded when the queue is full
 */
export function limitConcurrency({ runningMax, waitingMax }: { runningMax: number; waitingMax: number }) {
  const waiting: (() => void)[] = []
  let runningCount = 0

  return async function run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (runningCount >= runningMax) {
      if (waiting.length >= waitingMax) throw tooBusy()
      // Whoever ends hands its place over, so the count stays as it is.
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else {
      runningCount += 1
    }
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else runningCount -= 1
    }
  }
}

function tooBusy(): AppError {
  return new AppError(
    'rate_limit_exceeded',
    'Too many people are signing in at this moment. Try again in a few seconds.',
    {
      details: { reason: 'busy' },
      retryAfterSeconds: 3,
    },
  )
}
