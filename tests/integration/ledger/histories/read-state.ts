import type { QueryResultRow } from 'pg'
import { PERIODS } from './organization-model'
import type { Tenant, World } from './world'

interface Row extends QueryResultRow {
  organization_id: string
  [column: string]: unknown
}

/** Everything the database knows about the money of both organizations, in the words of `toState`. */
export async function readStates(world: World): Promise<Record<string, unknown>[]> {
  const rows = await world.ask<Row>(
    `SELECT b.organization_id, b.posted_nanos, b.promotional_nanos, b.held_nanos, b.credited_nanos, b.bought_nanos,
        b.overdraft_nanos,
        (SELECT coalesce(sum(e.amount_nanos), 0)::bigint FROM ledger_entry e WHERE e.account_id = b.account_id) AS purchased,
        (SELECT coalesce(sum(e.amount_nanos), 0)::bigint FROM ledger_entry e
          WHERE e.account_id = b.promotional_account_id) AS promotional,
        CASE WHEN b.day_start >= date_trunc('day', n, 'UTC') THEN b.day_nanos ELSE 0 END AS daily,
        CASE WHEN b.week_start >= date_trunc('week', n, 'UTC') THEN b.week_nanos ELSE 0 END AS weekly,
        CASE WHEN b.month_start >= date_trunc('month', n, 'UTC') THEN b.month_nanos ELSE 0 END AS monthly,
        coalesce(u.total_nanos, 0) AS key_total,
        CASE WHEN u.day_start >= date_trunc('day', n, 'UTC') THEN u.day_nanos ELSE 0 END AS key_daily,
        CASE WHEN u.week_start >= date_trunc('week', n, 'UTC') THEN u.week_nanos ELSE 0 END AS key_weekly,
        CASE WHEN u.month_start >= date_trunc('month', n, 'UTC') THEN u.month_nanos ELSE 0 END AS key_monthly,
        (SELECT coalesce(string_agg(g.id || '=' || g.remaining_nanos || '+' || g.expired_nanos, ' ' ORDER BY g.id), '')
          FROM promotional_grant g WHERE g.organization_id = b.organization_id) AS grants,
        (SELECT coalesce(string_agg(s.process_id || CASE WHEN s.api_key_id IS NULL THEN ' ' ELSE ' key' END || '='
            || s.amount_nanos, ',' ORDER BY s.process_id, s.api_key_id NULLS FIRST), '')
          FROM ledger_slice s WHERE s.organization_id = b.organization_id AND s.amount_nanos > 0) AS slices
      FROM ledger_balance b LEFT JOIN key_usage u ON u.organization_id = b.organization_id, ledger_now() AS n
      WHERE b.organization_id = ANY ($1)`,
    [world.tenants.map(({ id }) => id)],
  )
  return world.tenants.map(({ id }) => rows.find((row) => row.organization_id === id) ?? {})
}

/** What the model says the database must know. */
export function toState(world: World, { id, model }: Tenant): Record<string, unknown> {
  const spent = (prefix: string, keyOnly: boolean) =>
    Object.fromEntries(PERIODS.map((period) => [`${prefix}${period}`, model.spentIn(period, world.nowMs, { keyOnly })]))
  const slices = [...model.slices].filter(([, nanos]) => nanos > 0n)
  const addressed = slices.map(([address, nanos]): [number, string] => {
    const [slot, key] = address.split(' ')
    const { number } = world.slot(Number(slot))
    return [Number(number) * 2 + (key ? 1 : 0), `${number} ${key ?? ''}=${nanos}`]
  })
  return {
    organization_id: id,
    posted_nanos: model.postedNanos,
    promotional_nanos: model.promotionalNanos,
    held_nanos: model.heldNanos,
    credited_nanos: model.creditedNanos,
    bought_nanos: model.boughtNanos,
    overdraft_nanos: model.overdraftNanos,
    purchased: model.purchasedNanos,
    promotional: model.promotionalNanos,
    ...spent('', false),
    key_total: model.spentIn(null, world.nowMs, { keyOnly: true }),
    ...spent('key_', true),
    grants: model.grants.map((grant) => `${grant.id}=${grant.remainingNanos}+${grant.expiredNanos}`).join(' '),
    slices: addressed
      .sort(([left], [right]) => left - right)
      .map(([, text]) => text)
      .join(','),
  }
}
