import { getPool } from '@/lib/db'

/** Status charts go back this far. */
const DAYS_KEPT = 400

/**
 * Moves minutes of hours that are long over into their hour: one statement, so that a crash or a second worker neither
 * loses nor doubles anything. Histograms add up bucket by bucket.
 */
const ROLL_UP = `
  WITH moved AS (
    DELETE FROM endpoint_minute WHERE minute_at < date_trunc('hour', now() - interval '2 hours')
    RETURNING date_trunc('hour', minute_at) AS hour_at, endpoint_id, requests, failures, rate_limited, tool_answers,
      tool_errors, latency, throughput
  ),
  latencies AS (
    SELECT endpoint_id, hour_at, array_agg(total ORDER BY bucket) AS latency FROM (
      SELECT endpoint_id, hour_at, bucket, sum(count)::int AS total
      FROM moved, unnest(latency) WITH ORDINALITY AS part (count, bucket) GROUP BY 1, 2, 3
    ) AS buckets GROUP BY 1, 2
  ),
  throughputs AS (
    SELECT endpoint_id, hour_at, array_agg(total ORDER BY bucket) AS throughput FROM (
      SELECT endpoint_id, hour_at, bucket, sum(count)::int AS total
      FROM moved, unnest(throughput) WITH ORDINALITY AS part (count, bucket) GROUP BY 1, 2, 3
    ) AS buckets GROUP BY 1, 2
  ),
  hours AS (
    SELECT endpoint_id, hour_at, sum(requests) AS requests, sum(failures) AS failures, sum(rate_limited) AS rate_limited,
      sum(tool_answers) AS tool_answers, sum(tool_errors) AS tool_errors
    FROM moved GROUP BY 1, 2
  )
  INSERT INTO endpoint_hour AS kept (endpoint_id, hour_at, requests, failures, rate_limited, tool_answers, tool_errors,
    latency, throughput)
  SELECT endpoint_id, hour_at, requests, failures, rate_limited, tool_answers, tool_errors,
    coalesce(latency, '{}'), coalesce(throughput, '{}')
  FROM hours LEFT JOIN latencies USING (endpoint_id, hour_at) LEFT JOIN throughputs USING (endpoint_id, hour_at)
  ORDER BY endpoint_id, hour_at
  ON CONFLICT (endpoint_id, hour_at) DO UPDATE SET requests = kept.requests + EXCLUDED.requests,
    failures = kept.failures + EXCLUDED.failures, rate_limited = kept.rate_limited + EXCLUDED.rate_limited,
    tool_answers = kept.tool_answers + EXCLUDED.tool_answers, tool_errors = kept.tool_errors + EXCLUDED.tool_errors,
    latency = ARRAY(SELECT coalesce(old, 0) + coalesce(new, 0)
      FROM unnest(kept.latency, EXCLUDED.latency) WITH ORDINALITY AS part (old, new, bucket) ORDER BY bucket),
    throughput = ARRAY(SELECT coalesce(old, 0) + coalesce(new, 0)
      FROM unnest(kept.throughput, EXCLUDED.throughput) WITH ORDINALITY AS part (old, new, bucket) ORDER BY bucket)`

/** Folds old minutes into hours and forgets hours beyond 400 days; safe to run at any time, in several workers. */
export async function rollUpMinutes(): Promise<void> {
  await getPool().query(ROLL_UP)
  await getPool().query(`DELETE FROM endpoint_hour WHERE hour_at < now() - $1::int * interval '1 day'`, [DAYS_KEPT])
}
