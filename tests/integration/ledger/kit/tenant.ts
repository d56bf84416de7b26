import { getPool } from '@/lib/db'
import { createId } from '@/lib/core/ids'
import { grantCredits, type GenerationRecord } from '@/lib/ledger'

/** The prices that `generationOf` was billed by; long out of date, so nothing else is. */
export const PRICE_VERSION = 'price_of_tests'

/** An organization with `creditNanos` granted, straight in the database. */
export async function createTenant({ creditNanos = 0n }: { creditNanos?: bigint } = {}): Promise<string> {
  const organizationId = createId('organization')
  await getPool().query('INSERT INTO organization (id, name) VALUES ($1, $1)', [organizationId])
  await getPool().query(
    `INSERT INTO price_version (id, endpoint_id, prompt_picos, completion_picos, effective_from)
      SELECT $1, min(id), 0, 0, '2000-01-01' FROM endpoint ON CONFLICT DO NOTHING`,
    [PRICE_VERSION],
  )
  if (creditNanos > 0n) {
    await grantCredits({ organizationId, amountNanos: creditNanos, reason: 'test', reference: organizationId })
  }
  return organizationId
}

/** A key of an organization. */
export async function createKey(input: {
  organizationId: string
  limitNanos?: bigint
  limitReset?: 'daily' | 'weekly' | 'monthly'
}): Promise<string> {
  const id = createId('key')
  await getPool().query(
    `INSERT INTO api_key (id, organization_id, hash, label, name, limit_nanos, limit_reset) VALUES ($1, $2, $1, $1, $1, $3, $4)`,
    [id, input.organizationId, input.limitNanos?.toString() ?? null, input.limitReset ?? null],
  )
  return id
}

/** A completed generation; give what the test is about. */
export function generationOf(given: Partial<GenerationRecord> & { organizationId: string }): GenerationRecord {
  return {
    id: createId('generation'),
    apiKeyId: null,
    userId: null,
    createdAt: new Date(),
    requestId: 'req_test',
    model: 'deepseek/deepseek-chat',
    requestedModel: 'deepseek/deepseek-chat',
    provider: 'deepseek',
    endpointId: 'deepseek:deepseek/deepseek-chat',
    priceVersionId: PRICE_VERSION,
    upstreamId: 'chatcmpl-1',
    streamed: true,
    cancelled: false,
    finishReason: 'stop',
    nativeFinishReason: 'stop',
    status: 'completed',
    errorType: null,
    nativeTokensPrompt: 12,
    nativeTokensCompletion: 34,
    nativeTokensReasoning: 0,
    nativeTokensCached: 0,
    nativeTokensCacheWrite: 0,
    usageEstimated: false,
    upstreamCostNanos: 0n,
    latencyMs: 120,
    generationMs: 480.4,
    isFree: false,
    appReferer: null,
    appTitle: null,
    userAgent: null,
    externalUser: null,
    sessionId: null,
    attempts: [],
    api: 'chat',
    isByok: false,
    byokUpstreamNanos: 0n,
    preset: null,
    router: null,
    metadata: null,
    trace: null,
    appCategories: null,
    cacheSourceId: null,
    serviceTier: null,
    ...given,
  }
}
