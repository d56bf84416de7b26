import { AppError } from '@/lib/core/errors'
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

/** A page of an organization's generations, newest first. Errors: `invalid_request` for a cursor that is not ours. */
export async function listGenerations(
  input: ListInput,
): Promise<{ generations: StoredGeneration[]; nextCursor: string | null }> {
  const values: QueryValue[] = [input.organizationId, input.limit + 1]
  const place = (value: QueryValue) => `$${values.push(value)}`
  const conditions = toConditions(input.filters ?? {}, place)
  if (input.cursor) {
    const { createdAt, id } = readCursor(input.cursor)
    conditions.push(`(created_at, id) < (${place(createdAt)}, ${place(id)})`)
  }
  const rows = await runQuery<GenerationRow>({
    text: `SELECT * FROM generation WHERE ${['organization_id = $1', ...conditions].join(' AND ')}
      ORDER BY created_at DESC, id DESC LIMIT $2`,
    values,
  })
  const generations = rows.slice(0, input.limit).map(toStoredGeneration)
  const last = generations.at(-1)
  return { generations, nextCursor: rows.length > input.limit && last ? writeCursor(last) : null }
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

function readCursor(cursor: string): { createdAt: Date; id: string } {
  const [, milliseconds, id] = /^(\d{1,15}):(.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (milliseconds === undefined || id === undefined) {
    throw new AppError('invalid_request', 'cursor: use the next_cursor of the page before.')
  }
  return { createdAt: new Date(Number(milliseconds)), id }
}
