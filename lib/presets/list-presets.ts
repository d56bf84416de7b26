import { getDb } from '@/lib/db'
import type { PresetObject, PresetVersionObject } from '@/lib/schemas/presets'
import { type PresetAddress, requirePreset } from './find-preset'
import { toPresetObject, toVersionObject } from './preset-object'

const PAGE_SIZE_DEFAULT = 50

export type Page = { offset?: number | undefined; limit?: number | undefined }
type Listed<Item> = { data: Item[]; total_count: number }

/** The presets of an organization, the most recently changed first. */
export async function listPresets({
  organizationId,
  offset = 0,
  limit = PAGE_SIZE_DEFAULT,
}: Page & { organizationId: string }): Promise<Listed<PresetObject>> {
  const where = { organizationId }
  const [rows, total] = await Promise.all([
    getDb().preset.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      skip: offset,
      take: limit,
    }),
    getDb().preset.count({ where }),
  ])
  const designated = await getDb().presetVersion.findMany({
    where: { organizationId, OR: rows.map((row) => ({ presetId: row.id, version: row.designatedVersion })) },
    select: { id: true, presetId: true },
  })
  const idOf = new Map(designated.map(({ id, presetId }) => [presetId, id]))
  return { data: rows.map((row) => toPresetObject(row, idOf.get(row.id) ?? null)), total_count: total }
}

/** The versions of a preset, the oldest first. @throws AppError not_found */
export async function listPresetVersions({
  offset = 0,
  limit = PAGE_SIZE_DEFAULT,
  ...address
}: Page & PresetAddress): Promise<Listed<PresetVersionObject>> {
  const preset = await requirePreset(address)
  const where = { presetId: preset.id, organizationId: preset.organizationId }
  const [rows, total] = await Promise.all([
    getDb().presetVersion.findMany({ where, orderBy: { version: 'asc' }, skip: offset, take: limit }),
    getDb().presetVersion.count({ where }),
  ])
  return { data: rows.map(toVersionObject), total_count: total }
}
