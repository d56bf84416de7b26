import { describe, expect, test, vi } from 'vitest'
import { runJobs } from './run-jobs'

const logger = () => ({ error: vi.fn(), info: vi.fn() })

describe('runJobs', () => {
  test('runs a job again and again but never beside itself', async () => {
    let active = 0
    let mostActive = 0
    let runs = 0
    const done = new Promise<void>((resolve) => {
      const run = async () => {
        active += 1
        mostActive = Math.max(mostActive, active)
        await new Promise((next) => setTimeout(next, 15))
        active -= 1
        runs += 1
        if (runs === 3) resolve()
      }
      const runner = runJobs([{ name: 'slow', everyMs: 5, run }], logger())
      void vi.waitUntil(() => runs >= 3).then(() => runner.stop())
    })
    await done
    expect(mostActive).toBe(1)
  })

  test('logs a failing job and tries it again', async () => {
    const log = logger()
    const run = vi.fn().mockRejectedValueOnce(new Error('once')).mockResolvedValue(undefined)
    const runner = runJobs([{ name: 'shaky', everyMs: 5, run }], log)
    await vi.waitUntil(() => run.mock.calls.length >= 2)
    await runner.stop()
    expect(log.error).toHaveBeenCalledTimes(1)
    expect(log.error.mock.calls[0]?.[0]).toMatchObject({ job: 'shaky' })
  })

  test('stop waits for the run under way and starts no other', async () => {
    const steps: string[] = []
    const runner = await new Promise<ReturnType<typeof runJobs>>((resolve) => {
      const run = async () => {
        steps.push('begin')
        resolve(started)
        await new Promise((next) => setTimeout(next, 30))
        steps.push('end')
      }
      const started = runJobs([{ name: 'last', everyMs: 1, run }], logger())
    })
    await runner.stop()
    expect(steps).toEqual(['begin', 'end'])
  })
})
