import { readProcessState } from './read-process-state'

export type Reading = { atMs: number; residentMb: number; openFiles: number }

/** Reads a process's memory and open files again and again until it is stopped. */
export function watchProcess(pid: number, intervalMs: number): { stop: () => Reading[] } {
  const startedAt = performance.now()
  const readings: Reading[] = []
  const read = (): void => {
    const state = readProcessState(pid)
    if (!state) return
    const { residentMb, openFiles } = state
    readings.push({ atMs: performance.now() - startedAt, residentMb, openFiles })
  }
  read()
  const timer = setInterval(read, intervalMs)
  return {
    stop: () => {
      clearInterval(timer)
      read()
      return readings
    },
  }
}
