import type { EmbeddingsResult, ProviderUsage } from '@/lib/providers'
import type { GenerationAttempt } from '@/lib/ledger'
import type { EmbeddingsAnswer } from '@/lib/schemas/embeddings'
import type { FreeQuota } from '../free-quota'
import type { GenerationContext } from '../generation-context'
import { getEndpointHealth } from '../health'
import type { CreditHold } from '../hold-credits'
import type { PlannedAttempt } from '../plan-route'
import { NO_USAGE, settleGeneration, type Settlement } from '../settle-generation'
import { toUsageObject } from '../to-usage-object'
import { encodeVector } from './encode-vector'
import type { InputSize } from './measure-inputs'

/** A request whose vectors have come: everything that billing and giving them needs. */
export type EmbeddingsRun = {
  context: GenerationContext
  credit: CreditHold
  freeQuota: FreeQuota
  /** The one that answered. */
  attempt: PlannedAttempt
  /** All that were tried, this one last. */
  records: GenerationAttempt[]
  size: InputSize
  encoding: 'float' | 'base64'
}

/** Bills the vectors first, then gives them. */
export async function answerEmbeddings(run: EmbeddingsRun, result: EmbeddingsResult): Promise<Response> {
  const { context, attempt, size, encoding } = run
  getEndpointHealth().recordEnd(attempt.endpoint.id, { tokensPerSecond: null, toolCalls: 'none' })
  const reported = findBelievable(result.usage, size)
  const settlement = await settleGeneration({
    ...run,
    outcome: {
      attempt,
      attempts: run.records,
      status: 'completed',
      errorType: null,
      isBillable: true,
      usage: reported ?? { ...NO_USAGE, promptTokens: size.tokensTypical },
      isUsageEstimated: reported === null,
      images: size.images,
      upstreamId: result.upstreamId,
      finishReason: null,
      nativeFinishReason: null,
      latencyMs: Math.round(performance.now() - context.startedAt),
    },
  })
  const answer: EmbeddingsAnswer = {
    id: context.id,
    object: 'list',
    model: attempt.model.slug,
    provider: attempt.endpoint.providerName,
    data: result.vectors.map((vector, index) => ({
      object: 'embedding',
      index,
      embedding: encodeVector(vector, encoding),
    })),
    usage: toEmbeddingsUsage(settlement),
  }
  return Response.json(answer, { headers: { 'x-generation-id': context.id } })
}

/** No tokenizer makes more tokens than the bound, so a report beyond it is a mistake that nobody shall pay for. */
function findBelievable(usage: ProviderUsage | null, size: InputSize): ProviderUsage | null {
  return usage !== null && usage.promptTokens <= size.tokensMax ? usage : null
}

function toEmbeddingsUsage(settlement: Settlement): EmbeddingsAnswer['usage'] {
  const { prompt_tokens, total_tokens, cost, is_byok, cost_details } = toUsageObject(settlement)
  return { prompt_tokens, total_tokens, cost, is_byok, cost_details }
}
