import { closePool } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { getLogger } from '@/lib/observability'
import { runProcess } from './process/run-process'
import { serveMetrics } from './process/serve-metrics'
import { JOBS } from './worker/jobs'
import { publishWorker } from './worker/publish-worker'
import { runJobs } from './worker/run-jobs'

runProcess(async () => {
  getEnv()
  publishWorker()
  await serveMetrics({ process: 'worker', source: process.env })
  const runner = runJobs(JOBS, getLogger())
  return async () => {
    await runner.stop()
    await closePool()
  }
})
