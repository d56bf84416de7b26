import type { GenerationRecord } from '@/lib/ledger'
import type { Bill } from './byok/bill-attempt'
import type { GenerationContext } from './generation-context'
import { noteBilledUnits } from './note-billed-units'
import { noteRoute } from './note-route'
import type { GenerationOutcome } from './settle-generation'

/** What is kept of a request. Written field by field: spreading the context into it costs more than billing it. */
export function toGenerationRecord({
  context,
  outcome,
  bill,
}: {
  context: GenerationContext
  outcome: GenerationOutcome
  bill: Bill
}): GenerationRecord {
  const { attempt, usage } = outcome
  return {
    id: context.id,
    organizationId: context.organizationId,
    apiKeyId: context.apiKeyId,
    userId: context.userId,
    createdAt: context.createdAt,
    requestId: context.requestId,
    requestedModel: context.requestedModel,
    streamed: context.streamed,
    appReferer: context.appReferer,
    appTitle: context.appTitle,
    userAgent: context.userAgent,
    appCategories: context.appCategories,
    externalUser: context.externalUser,
    sessionId: context.sessionId,
    api: context.api,
    preset: context.preset,
    router: context.router,
    metadata: context.metadata,
    trace: context.trace,
    model: attempt.model.slug,
    provider: attempt.endpoint.providerSlug,
    endpointId: attempt.endpoint.id,
    priceVersionId: attempt.endpoint.priceVersionId,
    upstreamId: outcome.upstreamId,
    cancelled: outcome.status === 'cancelled',
    finishReason: outcome.finishReason,
    nativeFinishReason: outcome.nativeFinishReason,
    status: outcome.status,
    errorType: outcome.errorType,
    nativeTokensPrompt: usage.promptTokens,
    nativeTokensCompletion: usage.completionTokens,
    nativeTokensReasoning: usage.reasoningTokens,
    nativeTokensCached: usage.cachedTokens,
    nativeTokensCacheWrite: usage.cacheWriteTokens,
    usageEstimated: outcome.isUsageEstimated,
    upstreamCostNanos: bill.upstreamCostNanos,
    isByok: bill.isByok,
    byokUpstreamNanos: bill.byokUpstreamNanos,
    latencyMs: outcome.latencyMs,
    generationMs: Math.round(performance.now() - context.startedAt),
    isFree: attempt.model.isFree,
    attempts: noteRoute(noteBilledUnits(outcome, bill.byokTerms), context.plan),
    cacheSourceId: null,
    serviceTier: outcome.serviceTier ?? null,
  }
}
