import { getGeneration, getProviderNames } from '@/lib/analytics'
import { explainCharge } from '@/lib/charges'
import { AppError } from '@/lib/core/errors'
import { formatNanosAsUsd } from '@/lib/core/money'
import { listFindings } from '@/lib/guardrails'
import { requireGeneration, type StoredGeneration } from '@/lib/ledger'
import { findRefusal, type Refusal } from '@/lib/refusals'
import type { LogEntry } from '@/lib/schemas/logs'
import type { LogReader } from './log-reader'
import { readNames } from './read-names'
import { type RowNames, toGenerationLogRow, toRefusalLogRow } from './to-log-row'

/** More kinds than all guardrails of a request can have. */
const FINDINGS_MAX = 200

/**
 * Everything about one request but what was said in it.
 * @throws AppError not_found, for another organization's and another key's too
 */
export async function getLogEntry({ reader, id }: { reader: LogReader; id: string }): Promise<LogEntry> {
  const { organizationId } = reader
  const refusal = await findRefusal({ organizationId, id })
  const source = refusal ?? (await requireGeneration({ organizationId, id }))
  if (reader.apiKeyId !== null && source.apiKeyId !== reader.apiKeyId) {
    throw new AppError('not_found', `There is no generation ${id}.`, { details: { field: 'id' } })
  }
  const [names, providerOf, findings] = await Promise.all([
    readNames({ organizationId, apiKeyIds: [source.apiKeyId], userIds: [source.userId] }),
    getProviderNames(),
    readFindings({ organizationId, generationId: id }),
  ])
  const rowNames = { ...names, providerOf }
  const entry = 'attempts' in source ? await describeGeneration(source, rowNames) : describeRefusal(source, rowNames)
  return { ...entry, findings }
}

type Described = Omit<LogEntry, 'findings'>

async function readFindings(of: { organizationId: string; generationId: string }): Promise<LogEntry['findings']> {
  const { findings } = await listFindings({ ...of, limit: FINDINGS_MAX })
  return findings
    .map(({ guardrail_name, direction, action, detector, label, matches }) => {
      return { guardrail_name, direction, action, detector, label, matches }
    })
    .toReversed()
}

async function describeGeneration(stored: StoredGeneration, names: RowNames): Promise<Described> {
  const { organizationId, id, attempts } = stored
  const [generation, charge] = await Promise.all([
    getGeneration({ organizationId, id }),
    explainCharge({ organizationId, generationId: id }),
  ])
  return {
    row: toGenerationLogRow(stored, names),
    generation: { ...generation, charge },
    attempts: attempts.map((attempt) => ({
      endpoint_id: attempt.endpoint_id,
      provider_name: names.providerOf(attempt.provider),
      model: attempt.model,
      status: attempt.status,
      error_type: attempt.error_type,
      latency_ms: attempt.latency_ms,
      is_byok: attempt.is_byok ?? false,
      why: attempt.why ?? null,
    })),
    excluded: [...(attempts[0]?.excluded ?? [])],
    held_usd: formatNanosAsUsd(stored.holdNanos),
    refusal: null,
  }
}

function describeRefusal(refusal: Refusal, names: RowNames): Described {
  return {
    row: toRefusalLogRow(refusal, names),
    generation: null,
    attempts: [],
    excluded: readExcluded(refusal.details),
    held_usd: null,
    refusal: {
      status: refusal.status,
      code: refusal.errorCode,
      message: refusal.message,
      details: refusal.details,
      user_agent: refusal.userAgent,
      request_id: refusal.requestId,
      app_referer: refusal.appReferer,
    },
  }
}

/** An empty plan's error names the endpoints that it left out (`toEmptyPlanError`). */
function readExcluded({ excluded }: Record<string, unknown>): LogEntry['excluded'] {
  if (!Array.isArray(excluded)) return []
  return excluded.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return []
    const { model, endpoint, reason } = item as Record<string, unknown> // What was stored came from JSON: each field is checked below.
    const isWhole = typeof model === 'string' && typeof endpoint === 'string' && typeof reason === 'string'
    return isWhole ? [{ model, endpoint, reason }] : []
  })
}
