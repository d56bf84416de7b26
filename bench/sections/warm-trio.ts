import { warmUp } from '../measure/measure-targets'
import { listTrio } from '../measure/targets'
import type { Bench } from './section'

const warm = new WeakSet<Bench>()

/** Warms the three up that most sections compare, once a run. */
export async function warmTrio(bench: Bench): Promise<void> {
  if (warm.has(bench)) return
  warm.add(bench)
  const { direct, floor, gateway } = listTrio(bench.stack)
  for (const target of [direct, floor, gateway]) await warmUp(bench, target)
}
