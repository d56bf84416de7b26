import type pg from 'pg'
import { RECENT_WINDOW_MS } from './rules'

/** What auto top-up has bought; a purchase that is under way counts, because it may go through. */
type Spending = {
  /** Charged to the card in this UTC month, in cents. */
  monthCents: number
  /** Purchases that went through in the last minutes. */
  recentCount: number
  nextMonthAt: Date
}

/** Sums what an organization's auto top-up has bought. */
export async function readSpending(client: pg.Pool | pg.PoolClient, organizationId: string): Promise<Spending> {
  const { rows } = await client.query<Spending>({
    text: `WITH month AS (SELECT date_trunc('month', now() AT TIME ZONE 'UTC') AS begins)
      SELECT coalesce(sum(total_cents) FILTER (WHERE created_at >= begins AT TIME ZONE 'UTC'), 0)::int AS "monthCents",
        count(*) FILTER (WHERE paid_at > now() - make_interval(secs => $2))::int AS "recentCount",
        (min(begins) + interval '1 month') AT TIME ZONE 'UTC' AS "nextMonthAt"
      FROM month LEFT JOIN credit_order ON organization_id = $1 AND kind = 'auto_top_up'
        AND status IN ('pending', 'paid', 'refunded')
        AND created_at >= least(begins AT TIME ZONE 'UTC', now() - make_interval(secs => $2))`,
    values: [organizationId, RECENT_WINDOW_MS / 1000],
  })
  return rows[0] ?? { monthCents: 0, recentCount: 0, nextMonthAt: new Date() }
}
