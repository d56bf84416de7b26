import type { Bench } from '../sections/section'
import { measurePoint, type Point } from './measure-point'
import { type Scenario, WARM_UP } from './scenarios'
import type { Target } from './targets'
import { waitForQuiet } from './wait-for-quiet'

/** Above this many cores used by others, a point counts as disturbed. */
const QUIET_CORES = 0.1
/** Windows of the warm-up, whose figures nobody reads. */
const WARM_UP_MS = 500
/** Enough for the optimising compiler. */
const WARM_UP_ANSWERS = 4_000

/** Ten seconds into its life a process is still compiling: nobody's first requests are measured. */
export async function warmUp(
  bench: Bench,
  target: Target,
  { scenarios = WARM_UP, answers = WARM_UP_ANSWERS }: { scenarios?: readonly Scenario[]; answers?: number } = {},
): Promise<void> {
  const { stack, books } = bench
  for (const scenario of scenarios) {
    bench.progress(`${scenario.name}: ${target.label}`)
    const timing = { ...bench.timing, measureMs: WARM_UP_MS }
    books.note(target, await measurePoint({ stack, target, scenario, timing, warmUpAnswers: answers }))
  }
}

/** Measures the targets under one load, right after each other. */
export async function measureTargets(bench: Bench, scenario: Scenario, targets: readonly Target[]): Promise<Point[]> {
  const points: Point[] = []
  for (const target of targets) points.push(await measureQuietly(bench, scenario, target))
  return points
}

/** Measures one target until nobody disturbs it, within reason; the quietest try counts. */
export async function measureQuietly(bench: Bench, scenario: Scenario, target: Target): Promise<Point> {
  const { stack, timing, books } = bench
  let quietest: Point | undefined
  for (let left = bench.tries; left > 0; left -= 1) {
    bench.progress(`${scenario.name}: ${target.label}`)
    await waitForQuiet({ coresMax: QUIET_CORES, timeoutMs: bench.waitMs })
    const point = await measurePoint({ stack, target, scenario, timing })
    books.note(target, point)
    if (!quietest || elsewhere(point) < elsewhere(quietest)) quietest = point
    if (elsewhere(quietest) <= QUIET_CORES) break
  }
  if (!quietest) throw new RangeError('tries must be at least 1')
  return quietest
}

function elsewhere(point: Point): number {
  return point.coresElsewhere ?? 0
}
