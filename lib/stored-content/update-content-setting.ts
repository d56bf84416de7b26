import { getPool } from '@/lib/db'
import type { ContentSettingObject } from '@/lib/schemas/stored-content'
import { forgetContentSetting } from './content-setting'
import { readContentSetting } from './read-content-setting'

/** One statement: a shorter retention also ends what is stored already sooner, a longer one keeps it longer. */
const UPDATE = `
  WITH setting AS (
    INSERT INTO content_setting AS s (organization_id, is_stored, retention_days)
    VALUES ($1, coalesce($2::boolean, false), coalesce($3::int, 30))
    ON CONFLICT (organization_id) DO UPDATE SET
      is_stored = coalesce($2::boolean, s.is_stored), retention_days = coalesce($3::int, s.retention_days), updated_at = now()
    RETURNING retention_days
  )
  UPDATE generation_content SET expires_at = created_at + make_interval(days => setting.retention_days)
  FROM setting WHERE organization_id = $1 AND $3::int IS NOT NULL`

/** Turns the storing of prompts and answers on or off. What is stored stays until it is deleted or its time is over. */
export async function updateContentSetting({
  organizationId,
  store_prompts_and_completions: isStored,
  retention_days: retentionDays,
}: {
  organizationId: string
  store_prompts_and_completions?: boolean | undefined
  retention_days?: number | undefined
}): Promise<ContentSettingObject> {
  await getPool().query(UPDATE, [organizationId, isStored ?? null, retentionDays ?? null])
  forgetContentSetting(organizationId)
  return readContentSetting({ organizationId })
}
