import { getProviderNames } from '@/lib/analytics'
import {
  findKeptSince,
  type GenerationPosition,
  listGenerations,
  readGenerationCursor,
  type StoredGeneration,
  writeGenerationCursor,
} from '@/lib/ledger'
import { listRefusals, type Refusal } from '@/lib/refusals'
import type { LogRow, LogsQuery } from '@/lib/schemas/logs'
import type { LogReader } from './log-reader'
import { readFilters, type SourceFilters } from './read-filters'
import { readNames } from './read-names'
import { toGenerationLogRow, toRefusalLogRow } from './to-log-row'

type Entry = GenerationPosition & { generation: StoredGeneration | null; refusal: Refusal | null }

/**
 * A page of requests, newest first: what reached a provider and what was refused before.
 * @throws AppError invalid_request for a foreign cursor, not_found for a key of nobody here
 */
export async function listLogs({
  reader,
  query: { limit, cursor, ...filters },
}: {
  reader: LogReader
  query: LogsQuery
}): Promise<{ data: LogRow[]; next_cursor: string | null; kept_since: string | null }> {
  const { organizationId } = reader
  const sources = await readFilters(reader, filters)
  const entries = await readEntries({ organizationId, sources, cursor: cursor ?? null, limit })
  const page = entries.slice(0, limit)
  const last = page.at(-1)
  const nextCursor = entries.length > limit && last ? writeGenerationCursor(last) : null
  const [rows, keptSince] = await Promise.all([
    toRows(organizationId, page),
    nextCursor === null ? findKeptSince() : null,
  ])
  return { data: rows, next_cursor: nextCursor, kept_since: keptSince?.toISOString() ?? null }
}

/** One more than the page has, if there is one: of each source as many as could all be on the page. */
async function readEntries({
  organizationId,
  sources: { generations, refusals },
  cursor,
  limit,
}: {
  organizationId: string
  sources: SourceFilters
  cursor: string | null
  limit: number
}): Promise<Entry[]> {
  const before = cursor === null ? null : readGenerationCursor(cursor)
  const [answered, refused] = await Promise.all([
    generations === null
      ? { generations: [] }
      : listGenerations({ organizationId, filters: generations, cursor, limit: limit + 1 }),
    refusals === null ? [] : listRefusals({ organizationId, filters: refusals, before, limit: limit + 1 }),
  ])
  const entries: Entry[] = [
    ...answered.generations.map((generation) => ({ ...toPosition(generation), generation, refusal: null })),
    ...refused.map((refusal) => ({ ...toPosition(refusal), generation: null, refusal })),
  ]
  return entries.sort(compareNewestFirst).slice(0, limit + 1)
}

const toPosition = ({ createdAt, id }: GenerationPosition): GenerationPosition => ({ createdAt, id })

function compareNewestFirst(left: GenerationPosition, right: GenerationPosition): number {
  const distance = right.createdAt.getTime() - left.createdAt.getTime()
  if (distance !== 0 || left.id === right.id) return distance
  return left.id < right.id ? 1 : -1
}

async function toRows(organizationId: string, entries: readonly Entry[]): Promise<LogRow[]> {
  const sources = entries.map(({ generation, refusal }) => generation ?? refusal)
  const [names, providerOf] = await Promise.all([
    readNames({
      organizationId,
      apiKeyIds: sources.map((source) => source?.apiKeyId ?? null),
      userIds: sources.map((source) => source?.userId ?? null),
    }),
    getProviderNames(),
  ])
  const rowNames = { ...names, providerOf }
  return entries.flatMap(({ generation, refusal }) => {
    if (generation) return [toGenerationLogRow(generation, rowNames)]
    return refusal ? [toRefusalLogRow(refusal, rowNames)] : []
  })
}
