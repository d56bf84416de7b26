import { traceGeneration } from '@/lib/observability'
import type { GenerationContext } from './generation-context'
import type { GenerationOutcome } from './settle-generation'

/** Tells the trace of a request what became of its generation, where traces are on; nothing of what was asked or answered. */
export function traceSettled(context: GenerationContext, outcome: GenerationOutcome): void {
  traceGeneration(context.requestId, () => ({
    id: context.id,
    organizationId: context.organizationId,
    api: context.api,
    requestedModel: context.requestedModel,
    model: outcome.attempt.model.slug,
    provider: outcome.attempt.endpoint.providerSlug,
    streamed: context.streamed,
    status: outcome.status,
    errorType: outcome.errorType,
    finishReason: outcome.finishReason,
    inputTokens: outcome.usage.promptTokens,
    outputTokens: outcome.usage.completionTokens,
    startedAtMs: context.startedAt,
    latencyMs: outcome.latencyMs,
    attempts: outcome.attempts.map((attempt) => ({
      provider: attempt.provider,
      model: attempt.model,
      status: attempt.status,
      errorType: attempt.error_type,
      latencyMs: attempt.latency_ms,
    })),
  }))
}
