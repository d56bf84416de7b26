import { getPool } from '@/lib/db'

/** How an endpoint's requests of the last 24 hours went, as all processes together saw it. */
export type EndpointDay = {
  id: string
  modelSlug: string
  providerSlug: string
  requests: number
  failures: number
  rateLimited: number
  /** Of the last hours: older ones are kept as sums only. */
  lastFailedAt: Date | null
  /** Until then some process uses it as a last resort only. */
  ejectedUntil: Date | null
  /** Until then its provider wants no requests. */
  blockedUntil: Date | null
}

type Row = {
  id: string
  model_slug: string
  provider_slug: string
  requests: string
  failures: string
  rate_limited: string
  last_failed_at: Date | null
  ejected_until: Date | null
  blocked_until: Date | null
}

/**
 * Minutes are folded into hours by the worker: what is in one is not in the other. How an endpoint is now, each process says
 * in its newest minute.
 */
const SELECT = `
  WITH seen AS (
    SELECT endpoint_id, requests::bigint, failures::bigint, rate_limited::bigint FROM endpoint_minute
      WHERE minute_at > now() - interval '24 hours'
    UNION ALL
    SELECT endpoint_id, requests, failures, rate_limited FROM endpoint_hour WHERE hour_at > now() - interval '24 hours'
  ), counts AS (
    SELECT endpoint_id, sum(requests) AS requests, sum(failures) AS failures, sum(rate_limited) AS rate_limited
    FROM seen GROUP BY 1
  ), newest AS (
    SELECT DISTINCT ON (endpoint_id, process_id) endpoint_id, failed_at, ejected_until, blocked_until FROM endpoint_minute
    ORDER BY endpoint_id, process_id, minute_at DESC
  ), trouble AS (
    SELECT endpoint_id, max(ejected_until) FILTER (WHERE ejected_until > now()) AS ejected_until,
      max(blocked_until) FILTER (WHERE blocked_until > now()) AS blocked_until
    FROM newest GROUP BY 1
  ), failed AS (
    SELECT endpoint_id, max(failed_at) AS last_failed_at FROM endpoint_minute GROUP BY 1
  )
  SELECT e.id, e.model_slug, e.provider_slug, coalesce(c.requests, 0)::text AS requests,
    coalesce(c.failures, 0)::text AS failures, coalesce(c.rate_limited, 0)::text AS rate_limited,
    f.last_failed_at, t.ejected_until, t.blocked_until
  FROM endpoint e LEFT JOIN counts c ON c.endpoint_id = e.id LEFT JOIN trouble t ON t.endpoint_id = e.id
    LEFT JOIN failed f ON f.endpoint_id = e.id
  WHERE e.is_active AND ($1::text IS NULL OR e.provider_slug = $1)
  ORDER BY coalesce(t.ejected_until, t.blocked_until) IS NULL, coalesce(c.failures, 0) DESC, coalesce(c.requests, 0) DESC, e.id`

/** All offered endpoints, or those of one provider; those in trouble first. */
export async function readEndpointDay({ provider }: { provider: string | null }): Promise<EndpointDay[]> {
  const { rows } = await getPool().query<Row>(SELECT, [provider])
  return rows.map((row) => ({
    id: row.id,
    modelSlug: row.model_slug,
    providerSlug: row.provider_slug,
    requests: Number(row.requests),
    failures: Number(row.failures),
    rateLimited: Number(row.rate_limited),
    lastFailedAt: row.last_failed_at,
    ejectedUntil: row.ejected_until,
    blockedUntil: row.blocked_until,
  }))
}
