import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** USER_HZ, the unit of `/proc/<pid>/stat`: 100 a second on every Linux that Node runs on. */
const MS_PER_TICK = 10

/** CPU milliseconds that each process has used so far, and those of its children that ended. */
export type ProcessTimes = {
  own: ReadonlyMap<number, { parent: number; cpuMs: number; reapedMs: number }>
  /** CPU milliseconds of all processes of the machine together; null where the system does not say. */
  machineMs: number | null
}

/** Reads the operating system's own accounts. Linux: `/proc`; elsewhere `ps`, whose clock is coarser. */
export function readProcessTimes(): ProcessTimes {
  if (process.platform === 'linux') return readProc()
  if (process.platform === 'win32') throw new Error('CPU times are read from /proc or ps; Windows has neither.')
  return readPs()
}

/** CPU milliseconds of a process and its descendants between two readings. */
export function cpuBetween(pid: number, before: ProcessTimes, after: ProcessTimes): number {
  return sumFamily(pid, after) - sumFamily(pid, before)
}

function sumFamily(pid: number, { own }: ProcessTimes): number {
  const root = own.get(pid)
  let sum = (root?.cpuMs ?? 0) + (root?.reapedMs ?? 0)
  for (const [child, { parent }] of own) if (parent === pid) sum += sumFamily(child, { own, machineMs: null })
  return sum
}

function readProc(): ProcessTimes {
  const own = new Map<number, { parent: number; cpuMs: number; reapedMs: number }>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid)) continue
    const fields = readStat(pid)
    if (!fields) continue
    const at = (index: number): number => Number(fields[index] ?? 0)
    // proc(5): after the command come state, ppid, …; utime, stime, cutime, cstime are fields 14 to 17.
    own.set(pid, {
      parent: at(1),
      cpuMs: (at(11) + at(12)) * MS_PER_TICK,
      reapedMs: (at(13) + at(14)) * MS_PER_TICK,
    })
  }
  return { own, machineMs: readMachine() }
}

/** The fields behind the command's name, which may itself hold blanks and brackets; null when the process is gone. */
function readStat(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** user, nice, system, irq and softirq of all cores. */
function readMachine(): number {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1)
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0] = line.split(/\s+/).slice(1).map(Number)
  return (user + nice + system + irq + softIrq) * MS_PER_TICK
}

function readPs(): ProcessTimes {
  const own = new Map<number, { parent: number; cpuMs: number; reapedMs: number }>()
  for (const line of execFileSync('ps', ['-A', '-o', 'pid=,ppid=,time='], { encoding: 'utf8' }).split('\n')) {
    const [pid, parent, time] = line.trim().split(/\s+/)
    if (!pid || !parent || !time) continue
    own.set(Number(pid), { parent: Number(parent), cpuMs: parsePsTime(time), reapedMs: 0 })
  }
  return { own, machineMs: null }
}

/** `[dd-][hh:]mm:ss[.cc]` in milliseconds. */
function parsePsTime(text: string): number {
  const [clock = '', days = '0'] = text.split('-').reverse()
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return (Number(days) * 86_400 + seconds) * 1_000
}
