import { formatNanosAsUsd } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import type { AccountObject } from '@/lib/schemas/operator'

type Row = {
  id: string
  name: string
  created_at: Date
  frozen_at: Date | null
  frozen_reason: string | null
  closed_at: Date | null
  posted_nanos: string
  held_nanos: string
  promotional_nanos: string
  bought_nanos: string
  members: number
  admins: string[] | null
}

const SELECT = `
  SELECT o.id, o.name, o.created_at, o.frozen_at, o.frozen_reason, o.closed_at, b.posted_nanos::text, b.held_nanos::text,
         b.promotional_nanos::text, b.bought_nanos::text, m.members, m.admins
  FROM organization o JOIN ledger_balance b ON b.organization_id = o.id
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS members, (array_agg(u.email ORDER BY s.created_at) FILTER (WHERE s.role = 'admin'))[1:3] AS admins
      FROM membership s JOIN app_user u ON u.id = s.user_id WHERE s.organization_id = o.id) m ON true
  WHERE ($1::text IS NULL OR position(lower($1) IN lower(o.name)) > 0 OR o.id = $1 OR EXISTS (
      SELECT 1 FROM membership s JOIN app_user u ON u.id = s.user_id
      WHERE s.organization_id = o.id AND position(lower($1) IN u.email) > 0))
    AND ($2::text IS NULL OR o.id < $2)
    AND ($3::boolean IS NOT TRUE OR o.frozen_at IS NOT NULL)
    AND ($5::text IS NULL OR o.id = $5)
  ORDER BY o.id DESC LIMIT $4`

export type AccountQuestion = {
  search?: string | undefined
  isFrozen: boolean
  before?: string | undefined
  limit: number
}

/** Organizations with their balances and admins, newest first, for operators. */
export async function listAccounts({ search, isFrozen, before, limit }: AccountQuestion): Promise<{
  accounts: AccountObject[]
  next: string | null
}> {
  const values = [search ?? null, before ?? null, isFrozen, limit + 1, null]
  const { rows } = await getPool().query<Row>({ text: SELECT, values })
  const accounts = rows.slice(0, limit).map(toAccount)
  return { accounts, next: rows.length > limit ? (accounts.at(-1)?.id ?? null) : null }
}

/** One of them; null when there is none by that id. */
export async function findAccount({ organizationId }: { organizationId: string }): Promise<AccountObject | null> {
  const { rows } = await getPool().query<Row>({ text: SELECT, values: [null, null, false, 1, organizationId] })
  return rows[0] ? toAccount(rows[0]) : null
}

function toAccount(row: Row): AccountObject {
  return {
    id: row.id,
    name: row.name,
    created_at: row.created_at.toISOString(),
    closed_at: row.closed_at?.toISOString() ?? null,
    frozen: row.frozen_at && { at: row.frozen_at.toISOString(), reason: row.frozen_reason ?? '' },
    members: row.members,
    admins: row.admins ?? [],
    balance: formatNanosAsUsd(BigInt(row.posted_nanos)),
    held: formatNanosAsUsd(BigInt(row.held_nanos)),
    promotional: formatNanosAsUsd(BigInt(row.promotional_nanos)),
    bought: formatNanosAsUsd(BigInt(row.bought_nanos)),
  }
}
