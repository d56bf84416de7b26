import { loadReport, type LoadOrder, type LoadResult } from '../load/load-messages'
import type { Stack } from '../stack/start-stack'
import { cpuBetween, type ProcessTimes, readProcessTimes } from './read-process-times'
import type { Scenario } from './scenarios'
import { setPace } from './set-pace'
import type { Target } from './targets'

export type Point = {
  scenario: Pick<Scenario, 'name' | 'isStream' | 'tokensPerSecond' | 'latencyMs'>
  target: string
  label: string
  load: LoadResult
  /** CPU milliseconds within the window, by part. */
  cpuMs: { target: number; sandbox: number; database: number; load: number }
  /** What processes outside the bench used meanwhile, in cores; null where the system does not say. */
  coresElsewhere: number | null
}

export type Timing = { warmUpMs: number; measureMs: number }

export type PointInput = {
  stack: Stack
  target: Target
  scenario: Scenario
  timing: Timing
  /** How many answers the warm-up has at least, where its time is not what matters. */
  warmUpAnswers?: number
  /** Called at the window's edges. */
  onWindow?: (edge: 'begin' | 'end') => void
}

/** Measures one target under one kind of load. @throws Error when the load process goes away */
export async function measurePoint(input: PointInput): Promise<Point> {
  const { stack, target, scenario, timing, warmUpAnswers = 0, onWindow } = input
  await setPace(stack.sandbox.origin, scenario)
  const order: LoadOrder = {
    origins: [...target.origins],
    calls: scenario.calls(target),
    arrival: scenario.arrival,
    warmUpMs: timing.warmUpMs,
    warmUpAnswers,
    measureMs: timing.measureMs * scenario.windows,
  }
  const { load, before, after } = await driveLoad(stack, order, onWindow)
  const cpuOf = (pid: number): number => cpuBetween(pid, before, after)
  const cpuMs = {
    target: target.pids.reduce((sum, pid) => sum + cpuOf(pid), 0),
    sandbox: cpuOf(stack.sandbox.pid),
    database: cpuOf(stack.database.pid),
    load: cpuOf(stack.load.pid),
  }
  // All parts of the bench are children of this process.
  const ownMs = cpuOf(process.pid)
  const isKnown = before.machineMs !== null && after.machineMs !== null
  const machineMs = isKnown ? Number(after.machineMs) - Number(before.machineMs) : null
  const coresElsewhere = machineMs === null ? null : Math.max(0, machineMs - ownMs) / load.elapsedMs
  const { name, isStream, tokensPerSecond, latencyMs } = scenario
  return {
    scenario: { name, isStream, tokensPerSecond, latencyMs },
    target: target.name,
    label: target.label,
    load,
    cpuMs,
    coresElsewhere,
  }
}

type Driven = { load: LoadResult; before: ProcessTimes; after: ProcessTimes }

/** Hands the order to the load process and reads the accounts at both edges of the window. */
function driveLoad(stack: Stack, order: LoadOrder, onWindow: PointInput['onWindow']): Promise<Driven> {
  const { child } = stack.load
  return new Promise((resolve, reject) => {
    let before: ProcessTimes | undefined
    let after: ProcessTimes | undefined
    const onExit = (): void => finish(() => reject(new Error('The load process ended by itself.')))
    const onMessage = (message: unknown): void => {
      const report = loadReport.parse(message)
      if (report.kind !== 'result') onWindow?.(report.kind)
      if (report.kind === 'begin') before = readProcessTimes()
      else if (report.kind === 'end') after = readProcessTimes()
      else if (before && after) {
        const driven = { load: report.result, before, after }
        finish(() => resolve(driven))
      }
    }
    const finish = (settle: () => void): void => {
      child.off('message', onMessage)
      child.off('exit', onExit)
      settle()
    }
    child.on('message', onMessage)
    child.once('exit', onExit)
    child.send(order)
  })
}
