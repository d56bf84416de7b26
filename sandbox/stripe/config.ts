/** Where the product listens for events, and how they are signed. */
export type WebhookEndpoint = {
  url: string
  /** More than one while a secret is being rolled: each event then carries one signature per secret. */
  secrets: readonly string[]
  /** Event types to deliver; `['*']` for all, as Stripe writes it. */
  enabledEvents: readonly string[]
}

export type StripeSandboxConfig = {
  /** Folder that holds the journal; made when it is missing. */
  dataDir: string
  /** Origin at which a browser reaches `/sandbox/...`, without a trailing slash. */
  publicUrl: string
  /** Null: events are recorded, but nobody is told. */
  webhook: WebhookEndpoint | null
  /** A production start must never be able to pay with test cards, so creation throws. */
  isProduction: boolean
  /** Waits before the second, third ... delivery of an event. Stripe takes three days; the default takes half an hour. */
  webhookRetryDelaysMs?: readonly number[]
}

/** Half an hour of retries: long enough for a restarted product, short enough to watch. */
export const DEFAULT_RETRY_DELAYS_MS = [500, 2_000, 5_000, 15_000, 60_000, 300_000, 1_500_000] as const
