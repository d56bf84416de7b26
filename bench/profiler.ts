import { renameSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'

/**
 * Loaded before the process that is to be profiled: takes a CPU profile between the first and the second SIGUSR2. A signal,
 * because a gateway with a channel to its parent would take that for a supervisor.
 */
const INTERVAL_MICROS = 500

const session = new Session()
session.connect()
let isRunning = false

async function obey(): Promise<void> {
  const file = process.env.BENCH_PROFILE_FILE
  if (file === undefined) throw new Error('BENCH_PROFILE_FILE: say where the profile goes.')
  isRunning = !isRunning
  if (isRunning) {
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_MICROS })
    await session.post('Profiler.start')
    return
  }
  const { profile } = await session.post('Profiler.stop')
  writeFileSync(`${file}.part`, JSON.stringify(profile))
  renameSync(`${file}.part`, file)
}

process.on('SIGUSR2', () => {
  void obey()
})
