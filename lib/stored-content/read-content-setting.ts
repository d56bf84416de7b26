import type { ContentSettingObject } from '@/lib/schemas/stored-content'
import { type ContentSetting, getContentSetting } from './content-setting'

/** Whether an organization keeps prompts and answers, and for how long. */
export async function readContentSetting(input: { organizationId: string }): Promise<ContentSettingObject> {
  return toContentSettingObject(await getContentSetting(input))
}

/** The setting as the API shows it. */
function toContentSettingObject({ isStored, retentionDays, updatedAt }: ContentSetting): ContentSettingObject {
  return {
    store_prompts_and_completions: isStored,
    retention_days: retentionDays,
    updated_at: updatedAt?.toISOString() ?? null,
  }
}
