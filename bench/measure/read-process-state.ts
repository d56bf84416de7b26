import { readdirSync, readFileSync } from 'node:fs'

const KIB = 1_024
const MIB = 1_024 * 1_024

/** What the operating system says of a process now; null where it does not say, or when the process is gone. */
export type ProcessState = { residentMb: number; peakMb: number; openFiles: number }

/** Linux: `/proc`; elsewhere nothing. */
export function readProcessState(pid: number): ProcessState | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kib = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN)
    return {
      residentMb: (kib('VmRSS') * KIB) / MIB,
      peakMb: (kib('VmHWM') * KIB) / MIB,
      openFiles: readdirSync(`/proc/${pid}/fd`).length,
    }
  } catch {
    return null
  }
}

/** How many files a process may open; null where the system does not say. */
export function readFileLimit(pid: number): number | null {
  try {
    const limits = readFileSync(`/proc/${pid}/limits`, 'utf8')
    const soft = /^Max open files\s+(\S+)/m.exec(limits)?.[1]
    return soft === 'unlimited' ? Infinity : Number(soft)
  } catch {
    return null
  }
}
