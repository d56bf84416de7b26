import { getPool } from '@/lib/db'

/** Promotional credit of an organization, as far as it is not used up; amounts in nano-dollars. */
export type LiveGrant = {
  id: string
  source: string
  amountNanos: bigint
  remainingNanos: bigint
  /** Null = never. */
  expiresAt: Date | null
  createdAt: Date
}

type Row = {
  id: string
  source: string
  amount_nanos: string
  remaining_nanos: string
  expires_at: Date | null
  created_at: Date
}

/** In the order in which usage takes from them: lower priority, then earlier expiry, then older. */
const SELECT = `
  SELECT id, source, amount_nanos::text, remaining_nanos::text, expires_at, created_at
  FROM promotional_grant WHERE organization_id = $1 AND remaining_nanos > 0
  ORDER BY priority, expires_at NULLS LAST, created_at, id LIMIT 100`

/** What is left of an organization's promotional credit, in the order in which it is used. */
export async function listGrants({ organizationId }: { organizationId: string }): Promise<LiveGrant[]> {
  const { rows } = await getPool().query<Row>({ name: 'live-grants', text: SELECT, values: [organizationId] })
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    amountNanos: BigInt(row.amount_nanos),
    remainingNanos: BigInt(row.remaining_nanos),
    expiresAt: row.expires_at,
    createdAt: row.created_at,
  }))
}
