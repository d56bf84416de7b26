import type pg from 'pg'
import { AppError } from '@/lib/core/errors'
import { nanosToJsonNumber } from '@/lib/core/money'
import { getDb, readFromReplica } from '@/lib/db'
import { findKeptSince } from '@/lib/ledger'
import type { AnalyticsQuery, AnalyticsResult, AnalyticsRow } from '@/lib/schemas/analytics'
import { type PlannedFilter, planQuery, type QueryPlan } from './plan-query'
import { type WrittenSql, writeSql } from './write-sql'

const STATEMENT_TIMEOUT_MS = 10_000
const QUERY_CANCELED = '57014'
const KEY_DIMENSION = 'api_key_id'

type RawRow = Record<string, string | number | Date | null>

/**
 * Answers one question about an organization's usage.
 * @throws AppError invalid_request naming the field, request_timeout when the question is too wide
 */
export async function runAnalyticsQuery({
  organizationId,
  query,
  now,
  timeoutMs = STATEMENT_TIMEOUT_MS,
}: {
  organizationId: string
  query: AnalyticsQuery
  now: Date
  timeoutMs?: number
}): Promise<AnalyticsResult> {
  const startedAt = performance.now()
  const asked = planQuery(query, now)
  const { plan, warnings: unknownKeys } = await resolveKeyHashes(asked, organizationId)
  const warnings = [...unknownKeys, ...(await warnOfRetention(plan))]
  const sql = writeSql(plan, { organizationId, query, now })
  const rows = await readRows(sql, timeoutMs)
  const shown = await nameKeys(plan, { organizationId, rows: rows.slice(0, sql.limit) })
  return {
    data: shown.map((row) => toRow(plan, row)),
    metadata: {
      query_time_ms: Math.round(performance.now() - startedAt),
      row_count: shown.length,
      truncated: rows.length > sql.limit,
    },
    ...(warnings.length > 0 && { warnings }),
  }
}

/** Single requests of months that the retention took away are missing in the answer: it says so. */
async function warnOfRetention({ source, start }: QueryPlan): Promise<string[]> {
  const since = source === 'generation' ? await findKeptSince() : null
  if (since === null || start >= since) return []
  const day = since.toISOString().slice(0, 10)
  return [
    `Single requests from before ${day} are not kept. Metrics and dimensions that need none of them know all times.`,
  ]
}

/** A question that is too wide is given up by the database itself, so that it never blocks anybody. */
function readRows(sql: WrittenSql, timeoutMs: number): Promise<RawRow[]> {
  return readFromReplica((client) => readWithin(client, sql, timeoutMs))
}

async function readWithin(client: pg.PoolClient, { text, values }: WrittenSql, timeoutMs: number): Promise<RawRow[]> {
  try {
    await client.query('BEGIN READ ONLY')
    await client.query(`SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)}`)
    const { rows } = await client.query<RawRow>(text, values)
    await client.query('COMMIT')
    return rows
  } catch (error) {
    await client.query('ROLLBACK')
    if (!(error instanceof Error) || !('code' in error) || error.code !== QUERY_CANCELED) throw error
    const message =
      'This question took too long. Ask for a shorter `time_range`, fewer `dimensions`, or metrics and dimensions that need no single requests.'
    throw new AppError('request_timeout', message, { cause: error, details: { field: 'time_range' } })
  }
}

/** Keys are filtered by their public hash as well as by id; a hash that is nobody's is told, and matches nothing. */
async function resolveKeyHashes(
  plan: QueryPlan,
  organizationId: string,
): Promise<{ plan: QueryPlan; warnings: string[] }> {
  const hashes = plan.filters
    .filter(({ dimension }) => dimension.name === KEY_DIMENSION)
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]).map(String))
    .filter((text) => /^[0-9a-f]{64}$/.test(text))
  if (hashes.length === 0) return { plan, warnings: [] }
  const keys = await getDb().apiKey.findMany({
    where: { organizationId, hash: { in: hashes } },
    select: { id: true, hash: true },
  })
  const idByHash = new Map(keys.map((key) => [key.hash, key.id]))
  const translate = (value: string | number) => idByHash.get(String(value)) ?? value
  const filters = plan.filters.map((filter): PlannedFilter => {
    if (filter.dimension.name !== KEY_DIMENSION) return filter
    return { ...filter, value: Array.isArray(filter.value) ? filter.value.map(translate) : translate(filter.value) }
  })
  const unknown = hashes.filter((hash) => !idByHash.has(hash))
  return { plan: { ...plan, filters }, warnings: unknown.map((hash) => `There is no API key with the hash ${hash}.`) }
}

/** Keys are shown by the hash that the keys API knows them by. */
async function nameKeys(
  plan: QueryPlan,
  { organizationId, rows }: { organizationId: string; rows: RawRow[] },
): Promise<RawRow[]> {
  const index = plan.dimensions.findIndex(({ name }) => name === KEY_DIMENSION)
  if (index === -1) return rows
  const column = `d${index}`
  const ids = [...new Set(rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : [])))]
  const keys = await getDb().apiKey.findMany({
    where: { organizationId, id: { in: ids } },
    select: { id: true, hash: true },
  })
  const hashById = new Map<unknown, string>(keys.map((key) => [key.id, key.hash]))
  return rows.map((row) => ({ ...row, [column]: hashById.get(row[column]) ?? row[column] ?? null }))
}

function toRow({ granularity, dimensions, metrics }: QueryPlan, row: RawRow): AnalyticsRow {
  const shown: AnalyticsRow = {}
  if (granularity !== null) shown[`date__${granularity}`] = row.date instanceof Date ? row.date.toISOString() : null
  dimensions.forEach(({ name }, index) => (shown[name] = toText(row[`d${index}`])))
  metrics.forEach(({ name, kind }, index) => (shown[name] = toNumber(row[`m${index}`], kind)))
  return shown
}

function toText(value: RawRow[string] | undefined): string | null {
  return typeof value === 'string' ? value : null
}

/** Sums arrive as decimal digits; nothing that was counted is zero. */
function toNumber(value: RawRow[string] | undefined, kind: 'count' | 'nanos' | 'measure'): number | null {
  if (value === null || value === undefined || value instanceof Date) return kind === 'measure' ? null : 0
  if (kind === 'nanos') return nanosToJsonNumber(BigInt(value))
  return Number(value)
}
