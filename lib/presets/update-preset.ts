import { getDb } from '@/lib/db'
import { AppError } from '@/lib/core/errors'
import type { PresetConfig, PresetObject, PresetWithVersion } from '@/lib/schemas/presets'
import { addVersion, lockPreset } from './add-version'
import { checkConfig } from './check-config'
import { getPreset, type PresetAddress, requirePreset, whereVersion } from './find-preset'
import { forgetPreset } from './read-active-preset'

export type PresetChange = PresetAddress & {
  userId: string | null
  name?: string | undefined
  description?: string | null | undefined
  status?: PresetObject['status'] | undefined
  designatedVersion?: number | undefined
  systemPrompt?: string | null | undefined
  config?: PresetConfig | undefined
}

/**
 * Changes a preset; its slug stays, because programs name it. A new configuration or system prompt is a new version, in
 * which the other of the two stays as it was.
 * @throws AppError not_found (preset, version), invalid_request (unknown model), conflict (too many versions)
 */
export async function updatePreset({ organizationId, slug, ...change }: PresetChange): Promise<PresetWithVersion> {
  const before = await getPreset({ organizationId, slug })
  const config = change.config && (await checkConfig({ organizationId, config: change.config }))
  await getDb().$transaction(async (tx) => {
    const preset = { id: before.id, organizationId, slug }
    await lockPreset(tx, preset)
    if (change.designatedVersion !== undefined) {
      const where = whereVersion(preset, change.designatedVersion)
      if (!(await tx.presetVersion.findUnique({ where }))) throw noVersion(slug, change.designatedVersion)
    }
    await tx.preset.update({
      where: { id_organizationId: { id: before.id, organizationId } },
      data: toColumns(change, before),
    })
    if (!config && change.systemPrompt === undefined) return
    const current = before.designated_version
    const systemPrompt = change.systemPrompt === undefined ? (current?.system_prompt ?? null) : change.systemPrompt
    const content = { config: config ?? current?.config ?? {}, systemPrompt }
    await addVersion(tx, { preset, content, creatorId: change.userId ?? organizationId })
  })
  forgetPreset({ organizationId, slug })
  return getPreset({ organizationId, slug })
}

/** Deletes a preset with its versions. @throws AppError not_found */
export async function deletePreset(address: PresetAddress): Promise<void> {
  const { id } = await requirePreset(address)
  await getDb().preset.deleteMany({ where: { id, organizationId: address.organizationId } })
  forgetPreset(address)
}

/** Undefined leaves a column as it is. */
function toColumns(change: Omit<PresetChange, keyof PresetAddress>, before: PresetWithVersion) {
  const now = new Date()
  const isNewStatus = change.status !== undefined && change.status !== before.status
  return {
    name: change.name,
    description: change.description,
    designatedVersion: change.designatedVersion,
    updatedAt: now,
    ...(isNewStatus ? { status: change.status, statusUpdatedAt: now } : {}),
  }
}

function noVersion(slug: string, version: number): AppError {
  const message = `The preset \`${slug}\` has no version ${version}. GET /api/v1/presets/${slug}/versions lists them.`
  return new AppError('not_found', message, { details: { field: 'designated_version' } })
}
