import type { PromptSize } from './estimate-tokens'
import { estimateUsage } from './estimate-usage'
import type { FreeQuota } from './free-quota'
import type { GenerationContext } from './generation-context'
import type { CreditHold } from './hold-credits'
import { addRoute, type RouteReport } from './plan/describe-route'
import { toPublicError } from './provider-failure'
import { toContentFailure } from './record-content'
import type { FailedOutcome } from './run-attempts'
import { NO_USAGE, settleGeneration } from './settle-generation'

/**
 * Records a request that nobody answered, at no cost, and tells the caller. A provider that had read the prompt when the
 * client left charges for that: it is recorded as what it costs us.
 * @throws AppError always
 */
export async function failGeneration({
  context,
  credit,
  freeQuota,
  outcome,
  route,
  prompt,
  isGone,
}: {
  context: GenerationContext
  credit: CreditHold
  freeQuota: FreeQuota
  outcome: FailedOutcome
  route: RouteReport | null
  /** Absent where nothing is charged for a prompt alone. */
  prompt?: PromptSize
  /** The client went away before anything could be sent. */
  isGone: boolean
}): Promise<never> {
  const { attempt, error, records } = outcome
  const begun = isGone && prompt && outcome.begun
  context.recorder?.fail(toContentFailure(error, attempt.endpoint.providerName))
  await settleGeneration({
    context,
    credit,
    freeQuota,
    outcome: {
      attempt,
      attempts: records,
      status: isGone ? 'cancelled' : 'error',
      errorType: isGone ? null : error.type,
      isBillable: false,
      usage: begun ? (begun.usage ?? estimateUsage({ prompt, textBytes: 0, tokensMax: 0 })) : NO_USAGE,
      isUsageEstimated: Boolean(begun && !begun.usage),
      images: begun ? prompt.images : 0,
      upstreamId: null,
      finishReason: isGone ? null : 'error',
      nativeFinishReason: null,
      latencyMs: null,
    },
  })
  const failure = toPublicError({ error, providerName: attempt.endpoint.providerName, records, attempt })
  throw addRoute(failure, { route, records })
}
