import { setTimeout as wait } from 'node:timers/promises'

/** Longer than the longest branch takes on a machine that is not overloaded. */
const DURATION_MS_MIN = 300

/**
 * Runs a task and answers no sooner than after a fixed time, whatever became of it: how long sign-up or a reset took
 * does not tell whether the e-mail address has an account.
 */
export async function takeAtLeast<Result>(task: () => Promise<Result>): Promise<Result> {
  const pause = wait(DURATION_MS_MIN)
  try {
    return await task()
  } finally {
    await pause
  }
}
