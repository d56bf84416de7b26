import { getPool } from '@/lib/db'

const DAYS_KEPT = 400
/** A first run looks back as far as pages do. */
const DAYS_AT_FIRST = 30

/**
 * Hours that ended two hours ago do not grow any more but for answers of hours; the rows of later ones are written anew. A row
 * without model marks how far that went, also while nobody names a program. Only addresses that others can reach are public:
 * no bare host, no number, no name of a private network.
 */
const SUM = `
  WITH span AS (
    SELECT least(
      date_trunc('hour', now()) - interval '2 hours',
      coalesce(
        (SELECT max(hour_at) - interval '2 hours' FROM app_usage_hour WHERE model = ''),
        date_trunc('hour', now()) - $1::int * interval '1 day')) AS since
  ),
  active AS (
    SELECT DISTINCT organization_id FROM usage_hourly WHERE hour >= (SELECT since FROM span)
  ),
  named AS (
    SELECT date_trunc('hour', g.created_at) AS hour_at, g.model,
      substring(lower(g.app_referer) FROM '^https?://[a-z0-9.-]+[.][a-z]{2,24}(?=[:/?#]|$)') AS app_url,
      nullif(trim(g.app_title), '') AS title, g.native_tokens_prompt AS prompt, g.native_tokens_completion AS completion
    FROM active
    CROSS JOIN LATERAL (
      SELECT * FROM generation
      WHERE organization_id = active.organization_id AND created_at >= (SELECT since FROM span)
        AND status <> 'error' AND app_referer IS NOT NULL
    ) AS g
  ),
  sums AS (
    SELECT hour_at, model, app_url, coalesce(mode() WITHIN GROUP (ORDER BY title), split_part(app_url, '//', 2)) AS title,
      count(*) AS requests, sum(prompt) AS prompt_tokens, sum(completion) AS completion_tokens
    FROM named WHERE app_url IS NOT NULL AND app_url !~ '[.](local|localhost|internal|lan|home|test|invalid)$'
    GROUP BY 1, 2, 3
    UNION ALL SELECT date_trunc('hour', now()), '', '', '', 0, 0, 0
  )
  INSERT INTO app_usage_hour (hour_at, model, app_url, title, requests, prompt_tokens, completion_tokens)
  SELECT * FROM sums ORDER BY 1, 2, 3
  ON CONFLICT (hour_at, model, app_url) DO UPDATE SET title = EXCLUDED.title, requests = EXCLUDED.requests,
    prompt_tokens = EXCLUDED.prompt_tokens, completion_tokens = EXCLUDED.completion_tokens`

/** Sums up what programs used that name themselves; safe to run at any time, in several workers. */
export async function sumApps(): Promise<void> {
  await getPool().query(SUM, [DAYS_AT_FIRST])
  await getPool().query(`DELETE FROM app_usage_hour WHERE hour_at < now() - $1::int * interval '1 day'`, [DAYS_KEPT])
}
