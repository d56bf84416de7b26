import type { LoadOrder, LoadResult } from '../load/load-messages'
import { loadReport } from '../load/load-messages'
import type { Stack } from '../stack/start-stack'
import { cpuBetween, type ProcessTimes, readProcessTimes } from './read-process-times'
import { composeCall, type Scenario, type TargetName } from './scenarios'

export type Point = {
  scenario: Scenario
  target: TargetName
  load: LoadResult
  /** CPU milliseconds within the window, by part. */
  cpuMs: { target: number; sandbox: number; database: number; load: number }
  /** What processes outside the bench used meanwhile, in cores; null where the system does not say. */
  coresElsewhere: number | null
}

export type Timing = { warmUpMs: number; measureMs: number }

export type PointInput = {
  stack: Stack
  target: TargetName
  scenario: Scenario
  timing: Timing
  /** How many answers the warm-up has at least, where its time is not what matters. */
  warmUpAnswers?: number
  /** Called at the window's edges. */
  onWindow?: (edge: 'begin' | 'end') => void
}

/** Measures one target under one kind of load. @throws Error when the load process goes away */
export async function measurePoint({
  stack,
  target,
  scenario,
  timing,
  warmUpAnswers = 0,
  onWindow,
}: PointInput): Promise<Point> {
  await setPace(stack, scenario.tokensPerSecond)
  const order = { ...composeCall(stack, target, scenario), concurrency: scenario.concurrency, warmUpAnswers, ...timing }
  const { load, before, after } = await driveLoad(stack, order, onWindow)
  const cpuOf = (pid: number): number => cpuBetween(pid, before, after)
  const cpuMs = {
    target: cpuOf({ direct: stack.sandbox, floor: stack.floor, gateway: stack.gateway }[target].pid),
    sandbox: cpuOf(stack.sandbox.pid),
    database: cpuOf(stack.database.pid),
    load: cpuOf(stack.load.pid),
  }
  // All parts of the bench are children of this process.
  const ownMs = cpuOf(process.pid)
  const isKnown = before.machineMs !== null && after.machineMs !== null
  const machineMs = isKnown ? Number(after.machineMs) - Number(before.machineMs) : null
  const coresElsewhere = machineMs === null ? null : Math.max(0, machineMs - ownMs) / load.elapsedMs
  return { scenario, target, load, cpuMs, coresElsewhere }
}

async function setPace({ sandbox }: Stack, tokensPerSecond: number): Promise<void> {
  const response = await fetch(`${sandbox.origin}/sandbox/control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs: 0, tokensPerSecond }),
  })
  if (!response.ok) throw new Error(`The sandbox did not take its pace: ${await response.text()}`)
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
