import { interleave } from '../statistics/arrivals'
import type { LoadCall } from './load-messages'

/** Hands out an order's calls in turn, each as often as its share says. */
export class CallCycle {
  readonly #cycle: readonly LoadCall[]
  #position = 0

  /** @throws Error for no calls */
  constructor(calls: readonly LoadCall[]) {
    const byIndex = interleave(calls.map(({ share }) => share))
    this.#cycle = byIndex.flatMap((index) => calls[index] ?? [])
    if (this.#cycle.length === 0) throw new Error('A load needs at least one call.')
  }

  next(): LoadCall {
    const call = this.#cycle[this.#position % this.#cycle.length]
    this.#position += 1
    if (!call) throw new Error('A load needs at least one call.')
    return call
  }
}
