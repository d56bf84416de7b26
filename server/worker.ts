import { closePool } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { getLogger } from '@/lib/observability'
import { runProcess } from './process/run-process'
import { JOBS } from './worker/jobs'
import { runJobs } from './worker/run-jobs'

runProcess(async () => {
  getEnv()
  const runner = runJobs(JOBS, getLogger())
  return async () => {
    await runner.stop()
    await closePool()
  }
})
