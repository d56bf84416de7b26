import { captureGeneration } from '@/lib/ledger'
import type { GenerationContext } from '../../generation-context'

export type CacheHit = {
  context: GenerationContext
  /** Slug of the model that wrote the answer. */
  model: string
  /** The generation that was billed for it. */
  sourceId: string
  finishReason: string | null
}

/** Notes that a stored answer was given again: a generation like any other, without provider, tokens and cost. */
export async function recordHit({ context, model, sourceId, finishReason }: CacheHit): Promise<void> {
  const { startedAt, pipeline: _pipeline, ...known } = context
  const elapsedMs = Math.round(performance.now() - startedAt)
  await captureGeneration({
    hold: null,
    costNanos: 0n,
    generation: {
      ...known,
      model,
      provider: null,
      endpointId: null,
      priceVersionId: null,
      upstreamId: null,
      cancelled: false,
      finishReason,
      nativeFinishReason: null,
      status: 'completed',
      errorType: null,
      nativeTokensPrompt: 0,
      nativeTokensCompletion: 0,
      nativeTokensReasoning: 0,
      nativeTokensCached: 0,
      nativeTokensCacheWrite: 0,
      usageEstimated: false,
      upstreamCostNanos: 0n,
      latencyMs: elapsedMs,
      generationMs: elapsedMs,
      isFree: false,
      attempts: [],
      isByok: false,
      byokUpstreamNanos: 0n,
      cacheSourceId: sourceId,
      serviceTier: null,
    },
  })
}
