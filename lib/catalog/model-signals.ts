import type { CatalogEndpoint } from './catalog'

/** What traffic here says of models; null where too little was seen. Handed in, because the catalogue measures nothing. */
export type ModelSignals = {
  /** Tokens of the last seven days, over all organizations. */
  weeklyTokensOf: (modelSlug: string) => number
  /** Median tokens per second of the best endpoint. */
  throughputOf: (endpoints: readonly CatalogEndpoint[]) => number | null
  /** Median milliseconds to the first token of the best endpoint. */
  latencyMsOf: (endpoints: readonly CatalogEndpoint[]) => number | null
}

/** Nothing was measured. */
export const NO_SIGNALS: ModelSignals = {
  weeklyTokensOf: () => 0,
  throughputOf: () => null,
  latencyMsOf: () => null,
}
