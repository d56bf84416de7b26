import type { Stack } from '../stack/start-stack'
import { measurePoint, type Point, type Timing } from './measure-point'
import { type Scenario, type TargetName, TARGETS, WARM_UP } from './scenarios'
import { waitForQuiet } from './wait-for-quiet'

/** Above this many cores used by others, a point counts as disturbed. */
const QUIET_CORES = 0.1
/** Windows of the warm-up, whose figures nobody reads. */
const WARM_UP_MS = 500
/** Enough for the optimising compiler. */
const WARM_UP_ANSWERS = 4_000

export type RunPlan = {
  scenarios: readonly Scenario[]
  timing: Timing
  /** How often a disturbed point is measured at most; the quietest try is kept. */
  tries: number
  /** How long a point waits at most until nobody else is busy. */
  waitMs: number
  progress: (step: string) => void
}

/** A run's points, and how many whole answers the gateway gave in all of it: each of them has to be in the books. */
export type Run = { points: Point[]; answeredByGateway: number; failures: string[] }

/** Measures every target under every load, the targets of one load right after each other. */
export async function measureAll(stack: Stack, plan: RunPlan): Promise<Run> {
  const run: Run = { points: [], answeredByGateway: 0, failures: [] }
  for (const target of TARGETS) await warm({ stack, plan, run }, target)
  for (const scenario of plan.scenarios) {
    for (const target of TARGETS) run.points.push(await measureQuietly({ stack, plan, run }, target, scenario))
  }
  return run
}

type Context = { stack: Stack; plan: RunPlan; run: Run }

/** Ten seconds into its life a process is still compiling: nobody's first requests are measured. */
async function warm({ stack, plan, run }: Context, target: TargetName): Promise<void> {
  for (const scenario of [WARM_UP, { ...WARM_UP, isStream: true }]) {
    plan.progress(`warming up: ${target}${scenario.isStream ? ', streams' : ''}`)
    const timing = { ...plan.timing, measureMs: WARM_UP_MS }
    noteAnswers(run, await measurePoint({ stack, target, scenario, timing, warmUpAnswers: WARM_UP_ANSWERS }))
  }
}

async function measureQuietly({ stack, plan, run }: Context, target: TargetName, scenario: Scenario): Promise<Point> {
  let quietest: Point | undefined
  for (let left = plan.tries; left > 0; left -= 1) {
    plan.progress(`${scenario.name}: ${target}`)
    await waitForQuiet({ coresMax: QUIET_CORES, timeoutMs: plan.waitMs })
    const point = await measurePoint({ stack, target, scenario, timing: plan.timing })
    noteAnswers(run, point)
    if (!quietest || elsewhere(point) < elsewhere(quietest)) quietest = point
    if (elsewhere(quietest) <= QUIET_CORES) break
  }
  if (!quietest) throw new RangeError('tries must be at least 1')
  return quietest
}

function noteAnswers(run: Run, { target, scenario, load }: Point): void {
  if (target === 'gateway') run.answeredByGateway += load.answered
  for (const [reason, count] of Object.entries(load.failures)) {
    run.failures.push(`${scenario.name}, ${target}: ${count} × ${reason}`)
  }
}

function elsewhere(point: Point): number {
  return point.coresElsewhere ?? 0
}
