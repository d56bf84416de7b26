import type { AuditCheck } from './audit-check'
import { compareSums } from './compare-sums'
import { DETACHED_SUMS, IN_DETACHED_MONTH } from './detached-months'
import { NEW_GENERATIONS } from './new-generations'

/** So many generations at most are read again each minute; hours that have more wait for the whole check. */
const RECOUNTED_MAX = 100_000

const COUNTED = `SELECT organization_id, date_trunc('hour', created_at, 'UTC') AS hour,
  coalesce(api_key_id, '') AS api_key_id, model, coalesce(provider, '') AS provider, sum(cost_nanos) AS cost,
  count(*) AS requests`

const SUMMED = `SELECT organization_id, unit, split, starts_at, api_key_id, model, provider, requests, errors, cancelled,
  prompt_tokens + completion_tokens AS tokens, cost_nanos + byok_upstream_nanos AS cost,
  reasoning_tokens + cached_tokens + cache_write_tokens + upstream_cost_nanos AS other`

/** Counts that are kept beside the generations, against the generations. */
export const USAGE_CHECKS: readonly AuditCheck[] = [
  {
    invariant: 'rollup_is_sum_of_generations',
    description:
      'Per organization, hour, key, model and provider, requests and cost of the rollup are those of the generations.',
    whole: `SELECT sum(checked)::bigint AS checked, sum(violations)::bigint AS violations FROM (
      ${compareHours({
        hours: `(SELECT * FROM usage_hourly u WHERE NOT ${IN_DETACHED_MONTH('u.hour')})`,
        counted: `${COUNTED} FROM generation GROUP BY 1, 2, 3, 4, 5`,
      })} UNION ALL ${compareDetachedHours()}) both_parts`,
    minute: `WITH touched AS (
        SELECT DISTINCT organization_id, date_trunc('hour', created_at, 'UTC') AS hour FROM (${NEW_GENERATIONS}) n
      ), sized AS (
        SELECT t.organization_id, t.hour, sum(sum(u.requests)) OVER (ORDER BY sum(u.requests), t.organization_id, t.hour)
            AS running
          FROM touched t LEFT JOIN usage_hourly u USING (organization_id, hour) GROUP BY 1, 2
      ), chosen AS MATERIALIZED (
        SELECT organization_id, hour FROM sized WHERE running IS NULL OR running <= ${RECOUNTED_MAX}
      ) ${compareHours({
        hours: '(SELECT u.* FROM usage_hourly u JOIN chosen USING (organization_id, hour))',
        counted: `${COUNTED} FROM (SELECT g.* FROM chosen c JOIN generation g ON g.organization_id = c.organization_id
          AND g.created_at >= c.hour AND g.created_at < c.hour + interval '1 hour') g GROUP BY 1, 2, 3, 4, 5`,
      })}`,
  },
  {
    invariant: 'chart_sums_are_hours',
    description:
      'What charts read of days and hours is the sum of the rollup, but for days that are marked to be summed up anew.',
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE is_off) AS violations FROM (
        SELECT organization_id, unit, starts_at, (s.requests, s.errors, s.cancelled, s.tokens, s.cost, s.other)
            IS DISTINCT FROM (h.requests, h.errors, h.cancelled, h.tokens, h.cost, h.other) AS is_off
          FROM (${SUMMED} FROM ledger_usage_sum) s FULL JOIN (
            ${SUMMED} FROM ledger_usage_add_up('-infinity', (SELECT folded_until FROM ledger_usage_state)) a
              WHERE unit <> 'hour' OR EXISTS (SELECT 1 FROM ledger_usage_sum k WHERE k.organization_id = a.organization_id
                AND k.unit = 'hour' AND k.split = a.split AND k.starts_at = a.starts_at)) h
            USING (organization_id, unit, split, starts_at, api_key_id, model, provider)) c
      WHERE NOT EXISTS (SELECT 1 FROM ledger_usage_stale t
        WHERE t.organization_id = c.organization_id AND (t.day = date_trunc('day', c.starts_at, 'UTC')
          OR (c.unit = 'month' AND date_trunc('month', t.day, 'UTC') = c.starts_at)))`,
  },
  {
    invariant: 'key_usage_is_sum_of_generations',
    description: "Every key's total is the sum of its generations' costs, and no window holds more than the total.",
    whole: compareKeys(`SELECT api_key_id, sum(cost_nanos) AS cost FROM (
        SELECT api_key_id, cost_nanos FROM generation WHERE api_key_id IS NOT NULL AND cost_nanos > 0
        UNION ALL SELECT api_key_id, cost_nanos FROM ${DETACHED_SUMS} s WHERE api_key_id <> '' AND cost_nanos > 0) g GROUP BY 1`),
    minute: compareKeys(`SELECT api_key_id, sum(cost) AS cost FROM (
        SELECT api_key_id, sum_nanos AS cost FROM audit_key_sum
        UNION ALL SELECT api_key_id, cost_nanos - overrun_nanos FROM generation
          WHERE ledger_transaction_id > :watermark AND api_key_id IS NOT NULL
        UNION ALL SELECT api_key_id, overrun_nanos FROM generation
          WHERE overrun_transaction_id > :watermark AND api_key_id IS NOT NULL) s GROUP BY 1`),
  },
  {
    invariant: 'byok_months_are_generations',
    description:
      "Every organization's monthly counts of own provider keys are the list prices and fees of its generations.",
    whole: compareSums({
      left: 'SELECT organization_id, sum(list_nanos + fee_nanos) AS sum FROM byok_month GROUP BY 1',
      right: `SELECT organization_id, sum(sum) FROM (
        SELECT organization_id, byok_upstream_nanos + cost_nanos AS sum FROM generation WHERE byok_upstream_nanos > 0
        UNION ALL SELECT organization_id, byok_nanos FROM ${DETACHED_SUMS} s) g GROUP BY 1`,
      keys: 'organization_id',
    }),
  },
]

function compareHours({ hours, counted }: { hours: string; counted: string }): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE u.cost_nanos IS DISTINCT FROM g.cost
      OR u.requests IS DISTINCT FROM g.requests) AS violations
    FROM ${hours} u FULL JOIN (${counted}) g USING (organization_id, hour, api_key_id, model, provider)`
}

/** Hours of months that are detached, as sums per month and key. */
function compareDetachedHours(): string {
  return `SELECT count(*), count(*) FILTER (WHERE u.cost IS DISTINCT FROM s.cost_nanos OR u.requests IS DISTINCT FROM s.requests)
    FROM (SELECT u.organization_id, d.partition_name, u.api_key_id, sum(u.cost_nanos) AS cost, sum(u.requests) AS requests
      FROM usage_hourly u JOIN ledger_detached d ON u.hour >= d.from_at AND u.hour < d.to_at GROUP BY 1, 2, 3) u
    FULL JOIN ${DETACHED_SUMS} s USING (organization_id, partition_name, api_key_id)`
}

function compareKeys(sums: string): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE coalesce(k.total_nanos, 0) <> coalesce(g.cost, 0)
      OR greatest(k.day_nanos, k.week_nanos, k.month_nanos) > k.total_nanos) AS violations
    FROM key_usage k FULL JOIN (${sums}) g USING (api_key_id)`
}
