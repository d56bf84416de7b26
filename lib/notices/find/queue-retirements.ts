import { getPool } from '@/lib/db'
import { queueNotice } from '../queue-notice'

/** An organization that did not ask a model for so long does not miss it. */
const USED_WITHIN_DAYS = 30
/** From so many days before the end on, people are told once more. */
const LAST_DAYS = 7

type Row = {
  organizationId: string
  slug: string
  name: string
  /** `YYYY-MM-DD`. */
  day: string
  stage: string
  successorSlug: string | null
}

const FIND = `
  SELECT DISTINCT u.organization_id AS "organizationId", m.slug, m.name, d.day, s.stage, m.successor_slug AS "successorSlug"
    FROM model m
      JOIN usage_hourly u ON u.model = m.slug AND u.hour > now() - make_interval(days => $1)
      CROSS JOIN LATERAL (SELECT to_char(m.expiration_date, 'YYYY-MM-DD') AS day) d
      CROSS JOIN LATERAL (SELECT CASE WHEN m.expiration_date - (now() AT TIME ZONE 'UTC')::date <= $2
        THEN 'last_week' ELSE 'announced' END AS stage) s
    WHERE m.expiration_date >= (now() AT TIME ZONE 'UTC')::date
      AND NOT EXISTS (SELECT FROM notice n WHERE n.organization_id = u.organization_id
        AND n.key = 'model_retirement:' || m.slug || ':' || d.day || ':' || s.stage)`

/**
 * Notes which models with a known last day an organization used lately; each is told once when the day is known and once in
 * the week before it.
 */
export async function queueRetirements(): Promise<void> {
  const values = [USED_WITHIN_DAYS, LAST_DAYS]
  const { rows } = await getPool().query<Row>({ name: 'notices-retirement', text: FIND, values })
  for (const { organizationId, slug, name, day, stage, successorSlug } of rows) {
    await queueNotice(getPool(), {
      organizationId,
      kind: 'model_retirement',
      key: `${slug}:${day}:${stage}`,
      facts: { model_slug: slug, model_name: name, expiration_date: day, stage, successor_slug: successorSlug },
    })
  }
}
