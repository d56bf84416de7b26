import { tellGeneration } from '@/lib/broadcast'
import type { GenerationContext } from './generation-context'
import type { GenerationOutcome } from './settle-generation'

/** Tells the destinations of an organization, if it has any, of a generation that is billed. */
export function tellSettled(context: GenerationContext, outcome: GenerationOutcome, costNanos: bigint): void {
  tellGeneration(context.organizationId, () => ({
    id: context.id,
    organizationId: context.organizationId,
    apiKeyId: context.apiKeyId,
    createdAt: context.createdAt,
    durationMs: Math.round(performance.now() - context.startedAt),
    api: context.api,
    requestedModel: context.requestedModel,
    model: outcome.attempt.model.slug,
    provider: outcome.attempt.endpoint.providerSlug,
    status: outcome.status,
    errorType: outcome.errorType,
    finishReason: outcome.finishReason,
    streamed: context.streamed,
    inputTokens: outcome.usage.promptTokens,
    outputTokens: outcome.usage.completionTokens,
    cachedTokens: outcome.usage.cachedTokens,
    reasoningTokens: outcome.usage.reasoningTokens,
    latencyMs: outcome.latencyMs,
    costNanos,
    sessionId: context.sessionId,
    externalUser: context.externalUser,
    appTitle: context.appTitle,
    metadata: context.metadata,
    trace: context.trace,
    content: context.recorder?.describe() ?? null,
  }))
}
