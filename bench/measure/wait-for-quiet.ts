import { setTimeout as delay } from 'node:timers/promises'
import { cpuBetween, readProcessTimes } from './read-process-times'

const SAMPLE_MS = 500

/** Waits until processes outside the bench use at most `coresMax` cores, or until the time is up. */
export async function waitForQuiet({ coresMax, timeoutMs }: { coresMax: number; timeoutMs: number }): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (performance.now() < deadline) {
    const before = readProcessTimes()
    const startedAt = performance.now()
    await delay(SAMPLE_MS)
    const after = readProcessTimes()
    if (before.machineMs === null || after.machineMs === null) return
    const elsewhereMs = after.machineMs - before.machineMs - cpuBetween(process.pid, before, after)
    if (elsewhereMs <= coresMax * (performance.now() - startedAt)) return
  }
}
