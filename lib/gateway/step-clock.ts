import type { RouteStep } from './route-types'

/** How much of their time the steps of one request's chain have left: a step's endpoints share it. */
export class StepClock {
  readonly #begunAtMs = new Map<RouteStep, number>()

  /** Milliseconds, from its first endpoint on; undefined where a step has no time of its own. */
  leftMs(step: RouteStep | undefined): number | undefined {
    if (!step?.timeoutMs) return undefined
    const nowMs = performance.now()
    const begunAtMs = this.#begunAtMs.get(step) ?? nowMs
    this.#begunAtMs.set(step, begunAtMs)
    return Math.max(1, step.timeoutMs - (nowMs - begunAtMs))
  }
}
