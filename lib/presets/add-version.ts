import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import type { DbClient } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { PresetConfig } from '@/lib/schemas/presets'
import type { PresetRow, VersionRow } from './preset-object'

/** A bound for a script that saves with every request. */
const VERSIONS_PER_PRESET_MAX = 1_000

export type PresetId = { id: string; organizationId: string }

export type VersionContent = { config: Partial<PresetConfig>; systemPrompt: string | null }

/** Takes the preset for this transaction, so that versions are numbered one after another. */
export async function lockPreset(tx: DbClient, { id, organizationId }: PresetId): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM preset WHERE id = ${id} AND organization_id = ${organizationId} FOR UPDATE`
}

/**
 * Adds a version to a locked preset and designates it.
 * @throws AppError conflict when the preset has too many
 */
export async function addVersion(
  tx: DbClient,
  { preset, content, creatorId }: { preset: PresetId & { slug: string }; content: VersionContent; creatorId: string },
): Promise<{ preset: PresetRow; version: VersionRow }> {
  const { id: presetId, organizationId } = preset
  const newest = await tx.presetVersion.aggregate({ where: { presetId, organizationId }, _max: { version: true } })
  const number = (newest._max.version ?? 0) + 1
  if (number > VERSIONS_PER_PRESET_MAX) {
    const message = `The preset \`${preset.slug}\` has ${VERSIONS_PER_PRESET_MAX} versions, which is the most. Make a new preset.`
    throw new AppError('conflict', message)
  }
  const version = await tx.presetVersion.create({
    data: {
      id: createId('presetVersion'),
      organizationId,
      presetId,
      version: number,
      creatorId,
      systemPrompt: content.systemPrompt,
      // JSON in, JSON out: it came from a JSON body, which `JSON.parse` cannot say.
      config: JSON.parse(JSON.stringify(content.config)) as Prisma.InputJsonObject,
    },
  })
  const updated = await tx.preset.update({
    where: { id_organizationId: { id: presetId, organizationId } },
    data: { designatedVersion: number, updatedAt: new Date() },
  })
  return { preset: updated, version }
}
