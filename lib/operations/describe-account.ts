import { AppError } from '@/lib/core/errors'
import { formatNanosAsUsd, NANOS_PER_CENT } from '@/lib/core/money'
import { getDb, getPool } from '@/lib/db'
import { listGrants } from '@/lib/promotions'
import type { AccountDetail } from '@/lib/schemas/operator'
import { findAccount } from './list-accounts'

const ORDERS_SHOWN = 10
const PEOPLE_SHOWN = 100

type PersonRow = {
  email: string
  name: string | null
  role: AccountDetail['people'][number]['role']
  joined_at: Date
  last_seen_at: Date | null
}

const SELECT_PEOPLE = `
  SELECT u.email, u.name, m.role, m.created_at AS joined_at,
    (SELECT max(s.last_seen_at) FROM user_session s WHERE s.user_id = u.id) AS last_seen_at
  FROM membership m JOIN app_user u ON u.id = m.user_id WHERE m.organization_id = $1 ORDER BY m.created_at LIMIT ${PEOPLE_SHOWN}`

const SELECT_USE = `
  SELECT (SELECT coalesce(sum(cost_nanos), 0)::text FROM usage_hourly
      WHERE organization_id = $1 AND hour > now() - interval '30 days') AS spent,
    (SELECT coalesce(sum(requests), 0)::text FROM usage_hourly
      WHERE organization_id = $1 AND hour > now() - interval '30 days') AS requests,
    (SELECT count(*)::int FROM api_key WHERE organization_id = $1 AND deleted_at IS NULL AND disabled_at IS NULL
      AND (expires_at IS NULL OR expires_at > now())) AS keys`

/**
 * One organization as an operator sees it: no prompts, no answers, no keys.
 * @throws AppError not_found
 */
export async function describeAccount({ organizationId }: { organizationId: string }): Promise<AccountDetail> {
  const account = await findAccount({ organizationId })
  if (account === null) throw new AppError('not_found', 'There is no such organization.')
  const [people, use, grants, orders] = await Promise.all([
    getPool().query<PersonRow>(SELECT_PEOPLE, [organizationId]),
    getPool().query<{ spent: string; requests: string; keys: number }>(SELECT_USE, [organizationId]),
    listGrants({ organizationId }),
    getDb().creditOrder.findMany({ where: { organizationId }, orderBy: { createdAt: 'desc' }, take: ORDERS_SHOWN }),
  ])
  const { spent = '0', requests = '0', keys = 0 } = use.rows[0] ?? {}
  return {
    ...account,
    people: people.rows.map(({ joined_at: joinedAt, last_seen_at: seenAt, ...person }) => ({
      ...person,
      joined_at: joinedAt.toISOString(),
      last_seen_at: seenAt?.toISOString() ?? null,
    })),
    keys,
    usage: { spent: formatNanosAsUsd(BigInt(spent)), requests: Number(requests) },
    grants: grants.map((grant) => ({
      id: grant.id,
      source: grant.source,
      amount: formatNanosAsUsd(grant.amountNanos),
      remaining: formatNanosAsUsd(grant.remainingNanos),
      expires_at: grant.expiresAt?.toISOString() ?? null,
      created_at: grant.createdAt.toISOString(),
    })),
    orders: orders.map((order) => ({
      id: order.id,
      status: order.status,
      credit: formatNanosAsUsd(BigInt(order.creditCents) * NANOS_PER_CENT),
      created_at: order.createdAt.toISOString(),
    })),
  }
}
