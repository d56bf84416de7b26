import { type Gauge, Registry } from 'prom-client'

/** All metrics of this process. */
const registry = new Registry()

/** What a scrape reads of a metric; prom-client's own metrics answer `get` with the same. */
export interface Scraped {
  name: string
  help: string
  type: 'counter' | 'histogram' | 'gauge'
  values: { value: number; labels: Readonly<Record<string, string | number>>; metricName?: string }[]
  aggregator: 'sum'
}

/** Adds a metric that counts by itself and is read at a scrape only. */
export function registerMetric(metric: { name: string; get: () => Scraped | Promise<Scraped> }): void {
  // prom-client types its own classes only; of any metric it uses `name` and `get`.
  registry.registerMetric(metric as unknown as Gauge)
}

export function getRegistry(): Registry {
  return registry
}
