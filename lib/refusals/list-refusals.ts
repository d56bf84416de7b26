import { readFromReplica } from '@/lib/db'
import { type Refusal, type RefusalRow, toRefusal } from './refusal'

/** Which refusals a list shows; an absent filter leaves all. */
export type RefusalFilters = {
  models?: readonly string[] | undefined
  /** Ids; null stands for requests from the dashboard. */
  apiKeyIds?: readonly (string | null)[] | undefined
  userIds?: readonly string[] | undefined
  /** Title, or address where an app has no title. */
  apps?: readonly string[] | undefined
  streamed?: boolean | undefined
  sessionId?: string | undefined
  /** Inclusive. */
  from?: Date | undefined
  /** Exclusive. */
  to?: Date | undefined
}

type ListInput = {
  organizationId: string
  filters: RefusalFilters
  /** Where the page before ended; null for the newest. */
  before: { createdAt: Date; id: string } | null
  limit: number
}

/** Refused requests of an organization, newest first. */
export async function listRefusals({ organizationId, filters, before, limit }: ListInput): Promise<Refusal[]> {
  const values: unknown[] = [organizationId, limit]
  const place = (value: unknown) => `$${values.push(value)}`
  const conditions = ['organization_id = $1', ...toConditions(filters, place)]
  if (before) conditions.push(`(created_at, id) < (${place(before.createdAt)}, ${place(before.id)})`)
  const text = `SELECT * FROM refused_request WHERE ${conditions.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT $2`
  const { rows } = await readFromReplica((client) => client.query<RefusalRow>({ text, values }))
  return rows.map(toRefusal)
}

function toConditions(filters: RefusalFilters, place: (value: unknown) => string): string[] {
  const conditions: string[] = []
  const add = (condition: (place: string) => string, value: unknown) => {
    if (value !== undefined) conditions.push(condition(place(value)))
  }
  add((at) => `requested_model = ANY(${at}::text[])`, filters.models)
  add(
    (at) => `coalesce(api_key_id, '') = ANY(${at}::text[])`,
    filters.apiKeyIds?.map((id) => id ?? ''),
  )
  add((at) => `user_id = ANY(${at}::text[])`, filters.userIds)
  add((at) => `coalesce(app_title, app_referer) = ANY(${at}::text[])`, filters.apps)
  add((at) => `streamed = ${at}`, filters.streamed)
  add((at) => `session_id = ${at}`, filters.sessionId)
  add((at) => `created_at >= ${at}`, filters.from)
  add((at) => `created_at < ${at}`, filters.to)
  return conditions
}
