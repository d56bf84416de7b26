import type { PresetObject, PresetVersionObject, PresetWithVersion } from '@/lib/schemas/presets'

export type PresetRow = {
  id: string
  organizationId: string
  slug: string
  name: string
  description: string | null
  status: string
  creatorUserId: string | null
  designatedVersion: number
  createdAt: Date
  updatedAt: Date
  statusUpdatedAt: Date | null
}

export type VersionRow = {
  id: string
  presetId: string
  version: number
  creatorId: string
  systemPrompt: string | null
  config: unknown
  createdAt: Date
}

/** A preset as the API shows it, without what it says. */
export function toPresetObject(row: PresetRow, designatedVersionId: string | null): PresetObject {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    description: row.description,
    status: toStatus(row.status),
    status_updated_at: row.statusUpdatedAt?.toISOString() ?? null,
    creator_user_id: row.creatorUserId,
    workspace_id: null,
    designated_version_id: designatedVersionId,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}

/** The same with the version that requests use. */
export function toPresetWithVersion(row: PresetRow, version: VersionRow | null): PresetWithVersion {
  const shown = version && toVersionObject(version)
  return { ...toPresetObject(row, shown?.id ?? null), designated_version: shown }
}

/** A version never changes, so it was updated when it was made. */
export function toVersionObject(row: VersionRow): PresetVersionObject {
  return {
    id: row.id,
    preset_id: row.presetId,
    version: row.version,
    creator_id: row.creatorId,
    system_prompt: row.systemPrompt,
    config: isRecord(row.config) ? row.config : {},
    created_at: row.createdAt.toISOString(),
    updated_at: row.createdAt.toISOString(),
  }
}

/** A constraint of the table knows no others. */
function toStatus(status: string): PresetObject['status'] {
  return status === 'disabled' || status === 'archived' ? status : 'active'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
