import { getPool } from '@/lib/db'

const DAYS_KEPT = 400
/** As many days as two windows of a month need. */
const DAYS_AT_FIRST = 62

/**
 * A day can grow until answers that began in it have ended, so the last two are written anew. Categories are what programs say
 * in a header; they stand only with the generations themselves, so accounts without traffic in these days are passed over.
 */
const SUM = `
  WITH span AS (
    SELECT coalesce(
      (SELECT max(day) - 1 FROM model_usage_day WHERE category = ''),
      (now() AT TIME ZONE 'UTC')::date - $1::int) AS since
  ),
  hours AS (
    SELECT * FROM usage_hourly WHERE hour >= (SELECT since::timestamp AT TIME ZONE 'UTC' FROM span)
  ),
  active AS (SELECT DISTINCT organization_id FROM hours),
  told AS (
    SELECT (g.created_at AT TIME ZONE 'UTC')::date AS day, category, g.model, g.native_tokens_prompt AS prompt,
      g.native_tokens_completion AS completion
    FROM active
    CROSS JOIN LATERAL (
      SELECT * FROM generation
      WHERE organization_id = active.organization_id
        AND created_at >= (SELECT since::timestamp AT TIME ZONE 'UTC' FROM span)
        AND status <> 'error' AND app_categories <> '{}'
    ) AS g
    CROSS JOIN LATERAL unnest(g.app_categories) AS category
  )
  INSERT INTO model_usage_day (day, category, model, requests, prompt_tokens, completion_tokens)
  SELECT (hour AT TIME ZONE 'UTC')::date, '', model, sum(requests - errors), sum(prompt_tokens), sum(completion_tokens)
  FROM hours GROUP BY 1, 3 HAVING sum(requests - errors) > 0
  UNION ALL
  SELECT day, category, model, count(*), sum(prompt), sum(completion) FROM told WHERE category <> '' GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3
  ON CONFLICT (day, category, model) DO UPDATE SET requests = EXCLUDED.requests,
    prompt_tokens = EXCLUDED.prompt_tokens, completion_tokens = EXCLUDED.completion_tokens`

/** Sums up what was used of each model; safe to run at any time, in several workers. */
export async function sumModels(): Promise<void> {
  await getPool().query(SUM, [DAYS_AT_FIRST])
  await getPool().query(`DELETE FROM model_usage_day WHERE day < (now() AT TIME ZONE 'UTC')::date - $1::int`, [
    DAYS_KEPT,
  ])
}
