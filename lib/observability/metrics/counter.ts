import { Family, type Labels } from './family'
import { registerMetric } from './registry'

class Count {
  value = 0

  add(amount: number): void {
    this.value += amount
  }
}

export interface Counter {
  /** The count for the labels' values, in the order of their declaration. */
  of: (first?: string, second?: string, third?: string) => Pick<Count, 'add'>
}

interface CounterInput {
  /** Ends in `_total`. */
  name: string
  help: string
  labels?: Labels
}

/** Makes a counter. Counting is a lookup per label and an addition; prom-client’s own builds an object and a key each time. */
export function createCounter({ name, help, labels = {} }: CounterInput): Counter {
  const family = new Family(labels, () => new Count())
  registerMetric({
    name,
    get: () => ({
      name,
      help,
      type: 'counter',
      aggregator: 'sum',
      values: family.leaves.map(({ child, values }) => ({ value: child.value, labels: values })),
    }),
  })
  return { of: (first, second, third) => family.get(first, second, third) }
}
