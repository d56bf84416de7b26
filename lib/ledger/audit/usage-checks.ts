import type { AuditCheck } from './audit-check'
import { compareSums } from './compare-sums'

/** Counts that are kept beside the generations, against the generations. */
export const USAGE_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'rollup_is_sum_of_generations',
    description:
      'Per organization, hour, key, model and provider, requests and cost of the rollup are those of the generations.',
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE u.cost_nanos IS DISTINCT FROM g.cost
        OR u.requests IS DISTINCT FROM g.requests) AS violations
      FROM usage_hourly u FULL JOIN (
        SELECT organization_id, date_trunc('hour', created_at, 'UTC') AS hour, coalesce(api_key_id, '') AS api_key_id,
          model, coalesce(provider, '') AS provider, sum(cost_nanos) AS cost, count(*) AS requests
        FROM generation GROUP BY 1, 2, 3, 4, 5) g USING (organization_id, hour, api_key_id, model, provider)`,
  },
  {
    invariant: 'key_usage_is_sum_of_generations',
    description: "Every key's total is the sum of its generations' costs, and no window holds more than the total.",
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE coalesce(k.total_nanos, 0) <> coalesce(g.cost, 0)
        OR greatest(k.day_nanos, k.week_nanos, k.month_nanos) > k.total_nanos) AS violations
      FROM key_usage k FULL JOIN (
        SELECT organization_id, api_key_id, sum(cost_nanos) AS cost FROM generation
        WHERE api_key_id IS NOT NULL AND cost_nanos > 0 GROUP BY 1, 2) g USING (organization_id, api_key_id)`,
  },
  {
    invariant: 'byok_months_are_generations',
    description:
      "Every organization's monthly counts of own provider keys are the list prices and fees of its generations.",
    whole: compareSums({
      left: 'SELECT organization_id, sum(list_nanos + fee_nanos) AS sum FROM byok_month GROUP BY 1',
      right: `SELECT organization_id, sum(byok_upstream_nanos + cost_nanos) FROM generation
        WHERE byok_upstream_nanos > 0 GROUP BY 1`,
      keys: 'organization_id',
    }),
  },
]
