import { Family, type Labels } from './family'
import { registerMetric, type Scraped } from './registry'

class Distribution {
  readonly counts: Float64Array
  sum = 0

  constructor(private readonly buckets: readonly number[]) {
    this.counts = new Float64Array(buckets.length + 1)
  }

  observe(value: number): void {
    let index = 0
    while (index < this.buckets.length && value > (this.buckets[index] ?? Infinity)) index += 1
    this.counts[index] = (this.counts[index] ?? 0) + 1
    this.sum += value
  }
}

export interface Histogram {
  /** The distribution for the labels' values, in the order of their declaration. */
  of: (first?: string, second?: string, third?: string) => Pick<Distribution, 'observe'>
}

interface HistogramInput {
  /** Ends in its unit. */
  name: string
  help: string
  /** Upper bounds, rising. */
  buckets: readonly number[]
  labels?: Labels
}

/** Seconds from a millisecond to ten minutes. */
export const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600]

/** Makes a histogram; observing costs as little as counting. */
export function createHistogram({ name, help, buckets, labels = {} }: HistogramInput): Histogram {
  const family = new Family(labels, () => new Distribution(buckets))
  const toValues = (): Scraped['values'] =>
    family.leaves.flatMap(({ child, values }) => {
      let running = 0
      const rising = [...buckets, Infinity].map((bound, index) => {
        running += child.counts[index] ?? 0
        const le = bound === Infinity ? '+Inf' : bound
        return { metricName: `${name}_bucket`, value: running, labels: { le, ...values } }
      })
      return [
        ...rising,
        { metricName: `${name}_sum`, value: child.sum, labels: values },
        { metricName: `${name}_count`, value: running, labels: values },
      ]
    })
  registerMetric({ name, get: () => ({ name, help, type: 'histogram', aggregator: 'sum', values: toValues() }) })
  return { of: (first, second, third) => family.get(first, second, third) }
}
