import { getDb, getPool } from '@/lib/db'
import { listConfiguredProviders } from '@/lib/gateway'
import type { OperatorProvider } from '@/lib/schemas/operator'

type Row = {
  provider_slug: string
  requests: string
  failures: string
  rate_limited: string
  last_failed_at: Date | null
}

/** Hours are folded from minutes by the worker; the minutes since stand beside them. */
const SELECT_DAY = `
  WITH seen AS (
    SELECT endpoint_id, requests::bigint, failures::bigint, rate_limited::bigint, failed_at FROM endpoint_minute
      WHERE minute_at > now() - interval '24 hours'
  )
  SELECT e.provider_slug, sum(s.requests)::text AS requests, sum(s.failures)::text AS failures,
         sum(s.rate_limited)::text AS rate_limited, max(s.failed_at) AS last_failed_at
  FROM seen s JOIN endpoint e ON e.id = s.endpoint_id GROUP BY e.provider_slug`

/** Every provider of the catalogue: whether it has a key here (never which), and how its last requests went. */
export async function describeProviders(): Promise<OperatorProvider[]> {
  const configured = listConfiguredProviders()
  const [providers, { rows }] = await Promise.all([
    getDb().provider.findMany({
      orderBy: { slug: 'asc' },
      include: { _count: { select: { endpoints: { where: { isActive: true } } } } },
    }),
    getPool().query<Row>(SELECT_DAY),
  ])
  const seen = new Map(rows.map((row) => [row.provider_slug, row]))
  return providers.map(({ slug, name, _count }) => {
    const row = seen.get(slug)
    return {
      slug,
      name,
      is_configured: configured.has(slug),
      endpoints: _count.endpoints,
      requests: Number(row?.requests ?? 0),
      failures: Number(row?.failures ?? 0),
      rate_limited: Number(row?.rate_limited ?? 0),
      last_failed_at: row?.last_failed_at?.toISOString() ?? null,
    }
  })
}
