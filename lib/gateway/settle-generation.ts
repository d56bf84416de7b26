import { captureGeneration, type GenerationAttempt } from '@/lib/ledger'
import { markPhase } from '@/lib/observability'
import type { FinishReason, ProviderUsage } from '@/lib/providers'
import { billAttempt } from './byok/bill-attempt'
import type { FreeQuota } from './free-quota'
import type { GenerationContext } from './generation-context'
import type { CreditHold } from './hold-credits'
import { observeGeneration } from './observe-generation'
import { tellSettled } from './tell-settled'
import { traceSettled } from './trace-settled'
import type { PlannedAttempt } from './plan-route'
import { type PricedUsage, priceUsage } from './price-usage'
import { toGenerationRecord } from './to-generation-record'

/** What became of a request, whichever way it ended. */
export type GenerationOutcome = {
  attempt: PlannedAttempt
  attempts: GenerationAttempt[]
  status: 'completed' | 'error' | 'cancelled'
  errorType: string | null
  /** False: the zero-completion rule applies, and the customer pays nothing. */
  isBillable: boolean
  usage: ProviderUsage
  /** The provider gave no usage; it is our own bounded count. */
  isUsageEstimated: boolean
  images: number
  upstreamId: string | null
  /** The tier that served it, where the provider says so. */
  serviceTier?: string | null | undefined
  finishReason: FinishReason | null
  nativeFinishReason: string | null
  /** Milliseconds to the first token; null when none came. */
  latencyMs: number | null
}

export type Settlement = PricedUsage & {
  usage: ProviderUsage
  /** Nano-dollars that the provider charges the customer, when it answered on a key of theirs; the cost is our fee then. */
  byokListNanos: bigint | null
  /** Nano-dollars that recognising its documents cost, billed on their own. */
  documentNanos: bigint
}

export type SettleInput = {
  context: GenerationContext
  credit: CreditHold
  freeQuota: FreeQuota
  outcome: GenerationOutcome
  content?: { documentNanos: bigint } | undefined
}

export const NO_USAGE: ProviderUsage = {
  promptTokens: 0,
  completionTokens: 0,
  cachedTokens: 0,
  cacheWriteTokens: 0,
  reasoningTokens: 0,
}

/**
 * Bills and records a generation durably: when this resolves, it is in the database. An answer that failed or was empty
 * costs the customer nothing (zero-completion insurance, api contract §2.5); what the provider takes for it is recorded.
 */
export async function settleGeneration({
  context,
  credit,
  freeQuota,
  outcome,
  content,
}: SettleInput): Promise<Settlement> {
  markPhase(context.requestId, 'settling')
  const { attempt, usage } = outcome
  const upstream = priceUsage({ usage, images: outcome.images, price: attempt.endpoint.price })
  const priced = outcome.isBillable ? upstream : { costNanos: 0n, promptPicos: 0n, completionPicos: 0n }
  if (freeQuota.isTaken && (!outcome.isBillable || !attempt.model.isFree)) await freeQuota.giveBack()
  const bill = billAttempt({ attempt, listNanos: upstream.costNanos, isBillable: outcome.isBillable })
  const costNanos = await captureGeneration({
    hold: credit.hold,
    costNanos: bill.costNanos,
    byokTerms: bill.byokTerms,
    generation: toGenerationRecord({ context, outcome, bill }),
  })
  context.isSettled = true
  observeGeneration({ context, outcome, costNanos, upstreamCostNanos: bill.upstreamCostNanos })
  traceSettled(context, outcome)
  tellSettled(context, outcome, costNanos)
  context.recorder?.finish(outcome.attempts.map(toContentAttempt))
  return {
    costNanos,
    promptPicos: priced.promptPicos,
    completionPicos: priced.completionPicos,
    usage,
    byokListNanos: attempt.own ? priced.costNanos : null,
    documentNanos: content?.documentNanos ?? 0n,
  }
}

function toContentAttempt({ provider, status, error_type: errorType }: GenerationAttempt) {
  return { providerName: provider, status, errorType }
}
