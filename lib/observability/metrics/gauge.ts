import { registerMetric, type Scraped } from './registry'

/** Values by the labels that they belong to. */
export type Reading = readonly { value: number; labels?: Readonly<Record<string, string>> }[]

interface GaugeInput {
  name: string
  help: string
  /** `counter` for what something else counts and only ever grows. */
  type?: 'gauge' | 'counter'
  /** Asked at each scrape. A failure leaves the metric out of that scrape. */
  read: () => Reading | number | Promise<Reading | number>
}

/** Makes a metric that is read where it lives, when somebody scrapes. */
export function createGauge({ name, help, type = 'gauge', read }: GaugeInput): void {
  registerMetric({
    name,
    get: async (): Promise<Scraped> => {
      const reading = await Promise.resolve()
        .then(read)
        .catch(() => [])
      const list = typeof reading === 'number' ? [{ value: reading }] : reading
      const values = list.map(({ value, labels = {} }) => ({ value, labels }))
      return { name, help, type, aggregator: 'sum', values }
    },
  })
}
