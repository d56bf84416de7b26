import type { ProviderUsage } from '@/lib/providers'

/** What one request was, as far as it is needed to ask what it would have been elsewhere. */
export type SampledRequest = {
  createdAtMs: number
  status: 'completed' | 'error' | 'cancelled'
  usage: ProviderUsage
  costNanos: bigint
  /** Costs nothing wherever it goes: it failed, was given again, or was insured. */
  isUnbilled: boolean
  hasToolCalls: boolean
}
