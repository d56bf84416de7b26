import { readFromReplica } from '@/lib/db'
import type { ActivityDimension, ActivityFilter } from '@/lib/schemas/activity-question'
import { writeUsageSource } from '../usage-source'
import { COLUMN, findDetailSplit, findUsageSplit, writeFilterConditions } from './dimensions'
import type { Period } from './find-period'
import { readFoldedUntil } from './read-folded-until'
import { divideSpan, writeSingle, writeSums } from './write-detail-source'

/** One series in one bucket. */
export type CountRow = {
  bucket: Date
  /** Slug of the model or provider, id of the key or member, name of the app; empty where there was none. */
  series: string
  costNanos: bigint
  requests: number
  errors: number
  promptTokens: number
  completionTokens: number
  reasoningTokens: number
  cachedTokens: number
}

export type CountQuestion = {
  organizationId: string
  period: Period
  groupBy: ActivityDimension
  filters: readonly ActivityFilter[]
  now: Date
}

type SqlRow = {
  bucket: Date
  series: string
  cost_nanos: string
  requests: string
  errors: string
  prompt_tokens: string
  completion_tokens: string
  reasoning_tokens: string
  cached_tokens: string
}

const MEASURES = [
  'cost_nanos',
  'requests',
  'errors',
  'prompt_tokens',
  'completion_tokens',
  'reasoning_tokens',
  'cached_tokens',
] as const

/** Whether the capture rollup knows all that is asked, and so the answer is exact at any moment. */
export function isExact({ period, groupBy, filters }: Pick<CountQuestion, 'period' | 'groupBy' | 'filters'>): boolean {
  return period.bucket !== 'minute' && findUsageSplit({ groupBy, filters }) !== null
}

/** Sums what an organization used by bucket and series. Reads rollups, and single requests where they are not summed up yet. */
export async function readCounts(question: CountQuestion): Promise<CountRow[]> {
  const { organizationId, period, groupBy, filters } = question
  const values: unknown[] = [organizationId, period.bucket]
  const place = (value: unknown): string => `$${values.push(value)}`
  const source = isExact(question) ? writeUsage(question, place) : await writeDetail(question, place)
  if (source === null) return []
  const sums = MEASURES.map((name) => `sum(${name})::text AS ${name}`).join(', ')
  const text = `
    SELECT date_trunc($2, hour AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS bucket, ${COLUMN[groupBy]} AS series, ${sums}
    FROM ${source} AS usage WHERE true${writeFilterConditions(filters, place)}
    GROUP BY 1, 2 ORDER BY 1, 2`
  const { rows } = await readFromReplica((client) => client.query<SqlRow>({ text, values }))
  return rows.map(toCountRow)
}

type Place = (value: unknown) => string

function writeUsage({ period, groupBy, filters, now }: CountQuestion, place: Place): string | null {
  const split = findUsageSplit({ groupBy, filters })
  const { bucket, from: start, end } = period
  if (split === null || bucket === 'minute') return null
  return writeUsageSource({ split, grain: bucket, start, end, now }, place)
}

async function writeDetail({ period, groupBy, filters }: CountQuestion, place: Place): Promise<string | null> {
  const parts = divideSpan({ ...period, foldedUntil: await readFoldedUntil() })
  const split = findDetailSplit({ groupBy, filters })
  const arms = [writeSums(parts, { split, place }), writeSingle(parts, place)].flatMap((source, index) =>
    source === null
      ? []
      : [`SELECT hour, ${Object.values(COLUMN).join(', ')}, ${MEASURES.join(', ')} FROM ${source} AS arm_${index}`],
  )
  return arms.length === 0 ? null : `(${arms.join(' UNION ALL ')})`
}

function toCountRow(row: SqlRow): CountRow {
  return {
    bucket: row.bucket,
    series: row.series,
    costNanos: BigInt(row.cost_nanos),
    requests: Number(row.requests),
    errors: Number(row.errors),
    promptTokens: Number(row.prompt_tokens),
    completionTokens: Number(row.completion_tokens),
    reasoningTokens: Number(row.reasoning_tokens),
    cachedTokens: Number(row.cached_tokens),
  }
}
