import { AppError } from '@/lib/core/errors'
import { parseUsdToNanos } from '@/lib/core/money'
import { getDb } from '@/lib/db'
import type { GenerationFilters } from '@/lib/ledger'
import type { RefusalFilters } from '@/lib/refusals'
import type { LogsQuery } from '@/lib/schemas/logs'
import type { LogReader } from './log-reader'

/** What each of the two sources is asked for; null where nothing of it can fit. */
export type SourceFilters = { generations: GenerationFilters | null; refusals: RefusalFilters | null }

type Filters = Omit<LogsQuery, 'limit' | 'cursor'>

const FROM_DASHBOARD = 'dashboard'

/** Turns what a person filters by into questions to both sources. */
export async function readFilters(reader: LogReader, filters: Filters): Promise<SourceFilters> {
  const asked = filters.key && (await findKeyIds(reader.organizationId, filters.key))
  const apiKeyIds = reader.apiKeyId === null ? asked : narrow(asked, reader.apiKeyId)
  const shared: RefusalFilters = {
    models: filters.model,
    apiKeyIds,
    userIds: filters.member,
    apps: filters.app,
    streamed: filters.streamed,
    sessionId: filters.session_id,
    from: toDate(filters.from),
    to: toDate(filters.to),
  }
  const statuses = filters.status?.filter((status) => status !== 'refused')
  const hasGenerations = statuses === undefined || statuses.length > 0
  return {
    generations: hasGenerations ? { ...shared, ...readGenerationFilters(filters, { statuses, apiKeyIds }) } : null,
    refusals: mayBeRefused(filters) ? shared : null,
  }
}

function readGenerationFilters(
  filters: Filters,
  { statuses, apiKeyIds }: { statuses: string[] | undefined; apiKeyIds: readonly (string | null)[] | undefined },
): GenerationFilters {
  const [only, ...others] = apiKeyIds ?? []
  return {
    // The index by key serves one key, compared as it is.
    ...(typeof only === 'string' && others.length === 0 ? { apiKeyId: only, apiKeyIds: undefined } : {}),
    providers: filters.provider,
    statuses,
    finishReasons: filters.finish_reason,
    cached: filters.cached,
    costNanosMin: filters.cost_min === undefined ? undefined : (parseUsdToNanos(filters.cost_min) ?? undefined),
    latencyMsMin: filters.latency_min,
  }
}

/** A refused request has no provider, no end, no cache, no cost and no first token. */
function mayBeRefused({ status, provider, finish_reason, cached, cost_min, latency_min }: Filters): boolean {
  if (status && !status.includes('refused')) return false
  return [provider, finish_reason, cost_min, latency_min].every((filter) => filter === undefined) && cached !== true
}

/** @throws AppError not_found for another organization's key as for one that does not exist */
async function findKeyIds(organizationId: string, hashes: readonly string[]): Promise<(string | null)[]> {
  const wanted = hashes.filter((hash) => hash !== FROM_DASHBOARD)
  const keys = await getDb().apiKey.findMany({
    where: { organizationId, hash: { in: wanted } },
    select: { id: true },
  })
  if (keys.length < new Set(wanted).size) {
    throw new AppError('not_found', 'key: there is no API key with this hash.', { details: { field: 'key' } })
  }
  return [...keys.map(({ id }) => id), ...(wanted.length < hashes.length ? [null] : [])]
}

/** What an inference key may see of what it asks for: its own. */
function narrow(asked: readonly (string | null)[] | undefined, own: string): (string | null)[] {
  return asked === undefined || asked.includes(own) ? [own] : ['']
}

const toDate = (iso: string | undefined): Date | undefined => (iso === undefined ? undefined : new Date(iso))
