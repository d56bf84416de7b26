import { AppError } from '@/lib/core/errors'
import { readFromReplica } from '@/lib/db'
import { toStoredGeneration, type GenerationRow } from './generation-row'
import { runQuery, type QueryValue } from './run-query'
import type { StoredGeneration } from './types'

/** Which generations a list shows; an absent filter leaves all. */
export interface GenerationFilters {
  apiKeyId?: string
  model?: string
  provider?: string
  status?: StoredGeneration['status']
  models?: readonly string[] | undefined
  providers?: readonly string[] | undefined
  /** Null stands for requests from the dashboard. */
  apiKeyIds?: readonly (string | null)[] | undefined
  userIds?: readonly string[] | undefined
  /** Title, or address where an app has no title. */
  apps?: readonly string[] | undefined
  statuses?: readonly string[] | undefined
  finishReasons?: readonly string[] | undefined
  streamed?: boolean | undefined
  /** Some of its prompt was read from a provider's cache, or the whole answer was one that we had stored. */
  cached?: boolean | undefined
  sessionId?: string | undefined
  costNanosMin?: bigint | undefined
  /** Milliseconds to the first token. */
  latencyMsMin?: number | undefined
  /** Inclusive. */
  from?: Date | undefined
  /** Exclusive. */
  to?: Date | undefined
}

interface ListInput {
  organizationId: string
  /** Where the page before ended; absent or null for the newest. */
  cursor?: string | null
  limit: number
  filters?: GenerationFilters
}

/** A gateway's clock may be ahead of this one; never so much. */
const CLOCK_SKEW_MS = 86_400_000

/** Months that a page is looked for in, each try wider than the one before: a busy organization's page lies in the newest. */
const MONTHS_BACK = [1, 6, null] as const

/** A page of an organization's generations, newest first. Errors: `invalid_request` for a cursor that is not ours. */
export async function listGenerations(
  input: ListInput,
): Promise<{ generations: StoredGeneration[]; nextCursor: string | null }> {
  const before = input.cursor ? readGenerationCursor(input.cursor) : null
  const newest = before?.createdAt ?? input.filters?.to ?? new Date(Date.now() + CLOCK_SKEW_MS)
  let rows: GenerationRow[] = []
  for (const months of MONTHS_BACK) {
    rows = await readPage(input, {
      before,
      notBefore: months === null ? null : startOfMonth(newest, months),
      notAfter: newest,
    })
    if (rows.length > input.limit) break
  }
  const generations = rows.slice(0, input.limit).map(toStoredGeneration)
  const last = generations.at(-1)
  return { generations, nextCursor: rows.length > input.limit && last ? writeGenerationCursor(last) : null }
}

/** Where a list of generations goes on: by time, then by id. */
export type GenerationPosition = { createdAt: Date; id: string }

/** One more row than the page has, if there is one; partitions of months before `notBefore` are not even looked at. */
async function readPage(
  { organizationId, limit, filters = {} }: ListInput,
  { before, notBefore, notAfter }: { before: GenerationPosition | null; notBefore: Date | null; notAfter: Date },
): Promise<GenerationRow[]> {
  const values: QueryValue[] = [organizationId, limit + 1]
  const place = (value: QueryValue) => `$${values.push(value)}`
  const conditions = toConditions(filters, place)
  if (notBefore) conditions.push(`created_at >= ${place(notBefore)}`)
  // With a cursor this says nothing new, but only this tells the planner which partitions are left.
  conditions.push(`created_at <= ${place(notAfter)}`)
  if (before) conditions.push(`(created_at, id) < (${place(before.createdAt)}, ${place(before.id)})`)
  const text = `SELECT * FROM generation WHERE ${['organization_id = $1', ...conditions].join(' AND ')}
    ORDER BY created_at DESC, id DESC LIMIT $2`
  return readFromReplica((client) => runQuery<GenerationRow>({ text, values, client }))
}

/** Of the month so many before the one that holds `moment`, in UTC. */
function startOfMonth(moment: Date, monthsBefore: number): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() - monthsBefore, 1))
}

/** Column names are ours, from the table above; what a caller gives travels as parameters only. */
function toConditions(filters: GenerationFilters, place: (value: QueryValue) => string): string[] {
  const conditions: string[] = []
  const add = (condition: string, value: QueryValue | undefined) => {
    if (value !== undefined) conditions.push(`${condition} ${place(value)}`)
  }
  add('api_key_id =', filters.apiKeyId)
  add('model =', filters.model)
  add('provider =', filters.provider)
  add('status =', filters.status)
  add('streamed =', filters.streamed)
  add('session_id =', filters.sessionId)
  add('cost_nanos >=', filters.costNanosMin)
  add('latency_ms >=', filters.latencyMsMin)
  add('created_at >=', filters.from)
  add('created_at <', filters.to)
  if (filters.cached !== undefined) conditions.push(`${filters.cached ? '' : 'NOT '}${IS_CACHED}`)
  return [...conditions, ...toListConditions(filters, place)]
}

const IS_CACHED = '(native_tokens_cached > 0 OR cache_source_id IS NOT NULL)'

function toListConditions(filters: GenerationFilters, place: (value: QueryValue) => string): string[] {
  const lists: [string, readonly string[] | undefined][] = [
    ['model', filters.models],
    ['provider', filters.providers],
    [`coalesce(api_key_id, '')`, filters.apiKeyIds?.map((id) => id ?? '')],
    ['user_id', filters.userIds],
    ['coalesce(app_title, app_referer)', filters.apps],
    ['status', filters.statuses],
    ['finish_reason', filters.finishReasons],
  ]
  return lists.flatMap(([expression, allowed]) => {
    return allowed === undefined ? [] : [`${expression} = ANY(${place(allowed)}::text[])`]
  })
}

/** The cursor of the page after this place. */
export function writeGenerationCursor(last: GenerationPosition): string {
  return Buffer.from(`${last.createdAt.getTime()}:${last.id}`).toString('base64url')
}

/** @throws AppError invalid_request for a cursor that is not ours */
export function readGenerationCursor(cursor: string): GenerationPosition {
  const [, milliseconds, id] = /^(\d{1,15}):(.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (milliseconds === undefined || id === undefined) {
    throw new AppError('invalid_request', 'cursor: use the next_cursor of the page before.')
  }
  return { createdAt: new Date(Number(milliseconds)), id }
}
