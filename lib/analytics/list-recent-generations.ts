import { formatNanosAsUsd } from '@/lib/core/money'
import { findKeptSince, listGenerations, type StoredGeneration } from '@/lib/ledger'
import type { GenerationRow } from '@/lib/schemas/activity'
import { getProviderNames } from './provider-names'

/** A page of an organization's requests, newest first. @throws AppError invalid_request for a foreign cursor */
export async function listRecentGenerations({
  organizationId,
  limit,
  cursor,
}: {
  organizationId: string
  limit: number
  cursor: string | undefined
}): Promise<{ data: GenerationRow[]; next_cursor: string | null; kept_since: string | null }> {
  const page = await listGenerations({ organizationId, limit, cursor: cursor ?? null })
  const nameOf = await getProviderNames()
  const keptSince = page.nextCursor === null ? await findKeptSince() : null
  return {
    data: page.generations.map((generation) => toRow(generation, nameOf)),
    next_cursor: page.nextCursor,
    kept_since: keptSince?.toISOString() ?? null,
  }
}

function toRow(generation: StoredGeneration, nameOf: (slug: string) => string): GenerationRow {
  return {
    id: generation.id,
    created_at: generation.createdAt.toISOString(),
    model: generation.model,
    requested_model: generation.requestedModel,
    provider: generation.provider,
    provider_name: generation.provider === null ? null : nameOf(generation.provider),
    key_id: generation.apiKeyId,
    status: generation.status,
    error_type: generation.errorType,
    finish_reason: generation.finishReason,
    streamed: generation.streamed,
    prompt_tokens: generation.nativeTokensPrompt,
    completion_tokens: generation.nativeTokensCompletion,
    cost_usd: formatNanosAsUsd(generation.costNanos),
    latency_ms: generation.latencyMs,
    generation_ms: generation.generationMs,
  }
}
