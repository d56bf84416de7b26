import { getPool } from '@/lib/db'

/** An organization that did not ask a model for so long does not miss it. */
const USED_WITHIN_DAYS = 30
/** From so many days before the end on, people are told once more. */
const LAST_DAYS = 7

/**
 * Notes for each admin which models with a known last day their organization used lately; each is told once when the day is
 * known and once in the week before it. Returns how many notices are new.
 */
export async function queueRetirementNotices(): Promise<number> {
  const { rowCount } = await getPool().query({
    name: 'queue-retirement-notices',
    text: `INSERT INTO retirement_notice (organization_id, user_id, model_slug, expiration_date, stage)
      SELECT DISTINCT u.organization_id, p.id, m.slug, m.expiration_date,
          CASE WHEN m.expiration_date - (now() AT TIME ZONE 'UTC')::date <= $2 THEN 'last_week' ELSE 'announced' END
        FROM model m
        JOIN usage_hourly u ON u.model = m.slug AND u.hour > now() - make_interval(days => $1)
        JOIN membership s ON s.organization_id = u.organization_id AND s.role = 'admin'
        JOIN app_user p ON p.id = s.user_id AND p.email_verified_at IS NOT NULL
        WHERE m.expiration_date >= (now() AT TIME ZONE 'UTC')::date
      ON CONFLICT DO NOTHING`,
    values: [USED_WITHIN_DAYS, LAST_DAYS],
  })
  return rowCount ?? 0
}
