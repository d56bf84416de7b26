import { getPool } from '@/lib/db'

/** An organization, and what questions about it name. */
export type Subject = {
  organizationId: string
  now: Date
  keyId: string
  keyHash: string
  userId: string
  /** One from long ago. */
  generationId: string
  /** Of the log: half-way through all its pages, and before the last one. */
  cursors: { middle: string; last: string }
  endpointIds: string[]
}

type Position = { id: string; created_at: Date; user_id: string }

/** Looks up what an organization has. @throws Error when it has nothing */
export async function findSubject(organizationId: string): Promise<Subject> {
  const { rows: days } = await getPool().query<{ first: Date; last: Date }>(
    `SELECT min(created_at) AS first, max(created_at) AS last FROM generation WHERE organization_id = $1`,
    [organizationId],
  )
  const [span] = days
  if (!span) throw new Error(`${organizationId} has no generations`)
  const middle = new Date((span.first.getTime() + span.last.getTime()) / 2)
  const center = await findFirst(organizationId, { after: middle, skip: 0 })
  const last = await findFirst(organizationId, { after: span.first, skip: 20 })
  const keyId = await findBusiestKey(organizationId, span.last)
  const { rows: endpoints } = await getPool().query<{ id: string }>('SELECT id FROM endpoint LIMIT 50')
  return {
    organizationId,
    now: new Date(),
    keyId,
    keyHash: keyId,
    userId: center.user_id,
    generationId: center.id,
    cursors: { middle: toCursor(center), last: toCursor(last) },
    endpointIds: endpoints.map(({ id }) => id),
  }
}

/** Of the last thirty days: one that is hardly used would say nothing about a page of its requests. */
async function findBusiestKey(organizationId: string, last: Date): Promise<string> {
  const { rows } = await getPool().query<{ api_key_id: string }>(
    `SELECT api_key_id FROM generation
     WHERE organization_id = $1 AND created_at >= $2::timestamptz - interval '30 days' AND api_key_id IS NOT NULL
     GROUP BY api_key_id ORDER BY count(*) DESC, api_key_id LIMIT 1`,
    [organizationId, last],
  )
  if (!rows[0]) throw new Error(`${organizationId} has no key that was used lately`)
  return rows[0].api_key_id
}

async function findFirst(organizationId: string, { after, skip }: { after: Date; skip: number }): Promise<Position> {
  const { rows } = await getPool().query<Position>(
    `SELECT id, created_at, user_id FROM generation WHERE organization_id = $1 AND created_at >= $2
      ORDER BY created_at, id OFFSET $3 LIMIT 1`,
    [organizationId, after, skip],
  )
  if (!rows[0]) throw new Error(`${organizationId} has too few generations`)
  return rows[0]
}

/** As the log writes it. */
const toCursor = ({ created_at, id }: Position): string =>
  Buffer.from(`${created_at.getTime()}:${id}`).toString('base64url')
