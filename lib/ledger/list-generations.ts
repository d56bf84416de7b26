import { AppError } from '@/lib/core/errors'
import { readFromReplica } from '@/lib/db'
import { toStoredGeneration, type GenerationRow } from './generation-row'
import { runQuery, type QueryValue } from './run-query'
import type { StoredGeneration } from './types'

interface GenerationFilters {
  apiKeyId?: string
  model?: string
  provider?: string
  status?: StoredGeneration['status']
  /** Inclusive. */
  from?: Date
  /** Exclusive. */
  to?: Date
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
  const before = input.cursor ? readCursor(input.cursor) : null
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
  return { generations, nextCursor: rows.length > input.limit && last ? writeCursor(last) : null }
}

type Position = { createdAt: Date; id: string }

/** One more row than the page has, if there is one; partitions of months before `notBefore` are not even looked at. */
async function readPage(
  { organizationId, limit, filters = {} }: ListInput,
  { before, notBefore, notAfter }: { before: Position | null; notBefore: Date | null; notAfter: Date },
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
  add('created_at >=', filters.from)
  add('created_at <', filters.to)
  return conditions
}

function writeCursor(last: StoredGeneration): string {
  return Buffer.from(`${last.createdAt.getTime()}:${last.id}`).toString('base64url')
}

function readCursor(cursor: string): Position {
  const [, milliseconds, id] = /^(\d{1,15}):(.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (milliseconds === undefined || id === undefined) {
    throw new AppError('invalid_request', 'cursor: use the next_cursor of the page before.')
  }
  return { createdAt: new Date(Number(milliseconds)), id }
}
