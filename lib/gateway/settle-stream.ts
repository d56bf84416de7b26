import type { ProviderError, ProviderUsage } from '@/lib/providers'
import { believeUsage } from './believe-usage'
import type { CompletionRun } from './completion-run'
import { estimateUsage } from './estimate-usage'
import { observeAnswer } from './observe-answer'
import { settleGeneration, type Settlement } from './settle-generation'
import type { StreamTally } from './stream-tally'

/** How a stream ended. `cancelled`: the client went away. */
export type StreamEnding = { status: 'completed' | 'error' | 'cancelled'; error: ProviderError | null }

/** Bills a stream by what it showed: the provider's usage when it is whole, else our own bounded count. */
export async function settleStream({
  run,
  tally,
  ending,
}: {
  run: CompletionRun
  tally: StreamTally
  ending: StreamEnding
}): Promise<Settlement> {
  const isFinished = tally.finishReason !== null
  const isFailed = ending.status === 'error' || tally.finishReason === 'error'
  // Usage that came before the end of a broken-off answer counts only what had been produced by then.
  const seen = believeUsage(tally.usage, run)
  const reported = isFinished || ending.status === 'completed' ? seen : null
  observeAnswer({
    run,
    status: isFailed ? 'error' : ending.status,
    error: ending.error,
    finishReason: tally.finishReason,
    usage: reported,
    toolCalls: tally.toolCalls,
  })
  const estimate = estimateUsage({ prompt: run.prompt, textBytes: tally.textBytes, tokensMax: run.tokensMax })
  const { context, credit, freeQuota, content } = run
  return settleGeneration({
    context,
    credit,
    freeQuota,
    content,
    outcome: {
      attempt: run.attempt,
      attempts: run.records,
      status: isFailed ? 'error' : ending.status,
      errorType: isFailed ? (ending.error?.type ?? 'provider_unavailable') : null,
      isBillable: !isFailed && !run.isEmpty,
      usage: reported ?? mergeUsage(seen, estimate),
      isUsageEstimated: reported === null,
      images: run.prompt.images,
      upstreamId: tally.upstreamId,
      serviceTier: tally.serviceTier,
      finishReason: isFailed ? 'error' : tally.finishReason,
      nativeFinishReason: tally.nativeFinishReason,
      latencyMs: run.latencyMs,
    },
  })
}

/** Providers that report the prompt first were exact about it; the answer's count is the larger of both. */
function mergeUsage(partial: ProviderUsage | null, estimate: ProviderUsage): ProviderUsage {
  if (!partial) return estimate
  return { ...partial, completionTokens: Math.max(partial.completionTokens, estimate.completionTokens) }
}
