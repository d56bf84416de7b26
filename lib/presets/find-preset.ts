import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { PresetVersionObject, PresetWithVersion } from '@/lib/schemas/presets'
import type { PresetId } from './add-version'
import { type PresetRow, toPresetWithVersion, toVersionObject } from './preset-object'

export type PresetAddress = { organizationId: string; slug: string }

/** The row of a preset of the organization. Another organization's is as missing as one that never was. @throws AppError not_found */
export async function requirePreset({ organizationId, slug }: PresetAddress): Promise<PresetRow> {
  const row = isText(slug)
    ? await getDb().preset.findUnique({ where: { organizationId_slug: { organizationId, slug } } })
    : null
  return row ?? throwNoPreset(slug)
}

/** The condition that finds one version. */
export function whereVersion({ id, organizationId }: PresetId, version: number) {
  return { presetId_version_organizationId: { presetId: id, version, organizationId } }
}

/** A preset with the version that requests use. @throws AppError not_found */
export async function getPreset(address: PresetAddress): Promise<PresetWithVersion> {
  const row = await requirePreset(address)
  const where = whereVersion(row, row.designatedVersion)
  return toPresetWithVersion(row, await getDb().presetVersion.findUnique({ where }))
}

/** One version of a preset. @throws AppError not_found */
export async function getPresetVersion({
  version,
  ...address
}: PresetAddress & { version: number }): Promise<PresetVersionObject> {
  const preset = await requirePreset(address)
  const where = whereVersion(preset, version)
  const row = await getDb().presetVersion.findUnique({ where })
  if (row) return toVersionObject(row)
  throw new AppError('not_found', `The preset \`${preset.slug}\` has no version ${version}.`)
}

function throwNoPreset(slug: string): never {
  throw new AppError('not_found', `There is no preset \`${slug.slice(0, 100)}\`. GET /api/v1/presets lists yours.`)
}

/** PostgreSQL's text holds no NUL, so no slug has one. */
function isText(slug: string): boolean {
  return !slug.includes('\0')
}
