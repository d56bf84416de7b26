import type { FreeQuota } from './free-quota'
import type { GenerationContext } from './generation-context'
import type { CreditHold } from './hold-credits'
import { addRoute, type RouteReport } from './plan/describe-route'
import { toPublicError } from './provider-failure'
import { toContentFailure } from './record-content'
import type { FailedOutcome } from './run-attempts'
import { NO_USAGE, settleGeneration } from './settle-generation'

/**
 * Records a request that nobody answered, at no cost, and tells the caller.
 * @throws AppError always
 */
export async function failGeneration({
  context,
  credit,
  freeQuota,
  outcome,
  route,
  isGone,
}: {
  context: GenerationContext
  credit: CreditHold
  freeQuota: FreeQuota
  outcome: FailedOutcome
  route: RouteReport | null
  /** The client went away before anything could be sent. */
  isGone: boolean
}): Promise<never> {
  const { attempt, error, records } = outcome
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
      usage: NO_USAGE,
      isUsageEstimated: false,
      images: 0,
      upstreamId: null,
      finishReason: isGone ? null : 'error',
      nativeFinishReason: null,
      latencyMs: null,
    },
  })
  const failure = toPublicError({ error, providerName: attempt.endpoint.providerName, records, attempt })
  throw addRoute(failure, { route, records })
}
