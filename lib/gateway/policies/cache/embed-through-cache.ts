import type { Principal } from '@/lib/auth'
import { type EmbeddingsAnswer, embeddingsResponse } from '@/lib/schemas/embeddings'
import type { GenerationContext } from '../../generation-context'
import { CacheEntry } from './cache-entry'
import { readCacheWish } from './read-cache-wish'
import { recordHit } from './record-hit'

/** UTF-16 units of JSON; longer answers are not kept. */
const LENGTH_MAX = 1_048_576

export type CacheableEmbeddings = {
  headers: Headers
  principal: Principal
  context: GenerationContext
  body: unknown
  isZeroRetention: boolean
}

/** The cache of answers (see `answerThroughCache`) for vectors. */
export async function embedThroughCache(
  { headers, principal, context, body, isZeroRetention }: CacheableEmbeddings,
  answer: () => Promise<Response>,
): Promise<Response> {
  const wish = readCacheWish({ headers, preset: null })
  if (wish === null || isZeroRetention) return answer()
  const entry = new CacheEntry({ wish, principal, context, decisive: { body } })
  const found = await entry.find()
  const stored = found && embeddingsResponse.safeParse(JSON.parse(found.answer)).data
  if (found && stored) {
    await recordHit({ context, model: stored.model, sourceId: found.generationId, finishReason: null })
    return Response.json(forNothing(stored, context.id), { headers: entry.hitHeaders(found) })
  }
  const response = await answer()
  const text = await response.text()
  if (response.status === 200 && text.length <= LENGTH_MAX) await entry.store(text)
  const fresh = new Response(text, { status: response.status, headers: response.headers })
  entry.markMiss(fresh.headers)
  return fresh
}

function forNothing(stored: EmbeddingsAnswer, id: string): EmbeddingsAnswer {
  const cost_details = {
    upstream_inference_cost: null,
    upstream_inference_prompt_cost: 0,
    upstream_inference_completions_cost: 0,
  }
  return { ...stored, id, usage: { prompt_tokens: 0, total_tokens: 0, cost: 0, is_byok: false, cost_details } }
}
