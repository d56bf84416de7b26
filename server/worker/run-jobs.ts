import type { Logger } from 'pino'

export type Job = { name: string; everyMs: number; run: () => Promise<unknown> }

/** Share of the interval by which each run is moved at random, so that several workers do not march in step. */
const JITTER = 0.1

type JobRunner = {
  /** Starts no further run and waits for the ones under way. */
  stop: () => Promise<void>
}

/**
 * Runs each job again and again, the first time soon after the start. A job never overlaps itself: its pause begins when
 * it has ended. A failing job is logged and tried again at its next turn.
 */
export function runJobs(jobs: readonly Job[], logger: Pick<Logger, 'error' | 'info'>): JobRunner {
  const timers = new Map<string, NodeJS.Timeout>()
  const running = new Map<string, Promise<void>>()
  let isStopped = false

  const schedule = (job: Job, delayMs: number): void => {
    if (isStopped) return
    const timer = setTimeout(() => {
      running.set(job.name, runOnce(job))
    }, delayMs)
    timers.set(job.name, timer)
  }
  const runOnce = async (job: Job): Promise<void> => {
    const startedAt = performance.now()
    try {
      await job.run()
    } catch (error) {
      logger.error({ job: job.name, error, durationMs: Math.round(performance.now() - startedAt) }, 'job failed')
    } finally {
      running.delete(job.name)
      schedule(job, job.everyMs * (1 - JITTER + Math.random() * 2 * JITTER))
    }
  }
  for (const job of jobs) schedule(job, Math.random() * Math.min(job.everyMs, 1_000))
  return {
    stop: async () => {
      isStopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      await Promise.all(running.values())
    },
  }
}
