import { createId } from '@/lib/core/ids'
import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { PresetConfig, PresetWithVersion } from '@/lib/schemas/presets'
import { addVersion, lockPreset } from './add-version'
import { checkConfig } from './check-config'
import { toPresetWithVersion } from './preset-object'
import { forgetPreset } from './read-active-preset'

/** Enough for people, and a bound for a runaway script. */
const PRESETS_PER_ORGANIZATION_MAX = 500

export type NewPreset = {
  organizationId: string
  /** Null for a key without a person. */
  userId: string | null
  slug: string
  name: string
  description?: string | null | undefined
  config: PresetConfig
  systemPrompt: string | null
  /** What to do when there is one with this slug: add a version to it, or refuse. */
  onExisting: 'add_version' | 'refuse'
}

/**
 * Saves a configuration as a preset, or as the next version of the one that is there; requests use it from then on.
 * @throws AppError invalid_request (unknown model), conflict (slug taken, too many)
 */
export async function savePreset(input: NewPreset): Promise<PresetWithVersion> {
  const { organizationId, userId, slug } = input
  const config = await checkConfig({ organizationId, config: input.config })
  const saved = await getDb().$transaction(async (tx) => {
    const [made] = await tx.preset.createManyAndReturn({
      data: {
        id: createId('preset'),
        organizationId,
        slug,
        name: input.name,
        description: input.description ?? null,
        creatorUserId: userId,
        designatedVersion: 1,
      },
      skipDuplicates: true,
    })
    if (!made && input.onExisting === 'refuse') throw slugTaken(slug)
    if (made && (await tx.preset.count({ where: { organizationId } })) > PRESETS_PER_ORGANIZATION_MAX) throw tooMany()
    const preset =
      made ?? (await tx.preset.findUniqueOrThrow({ where: { organizationId_slug: { organizationId, slug } } }))
    await lockPreset(tx, preset)
    const content = { config, systemPrompt: input.systemPrompt }
    return addVersion(tx, { preset, content, creatorId: userId ?? organizationId })
  })
  forgetPreset({ organizationId, slug })
  return toPresetWithVersion(saved.preset, saved.version)
}

function slugTaken(slug: string): AppError {
  const message = `There is already a preset \`${slug}\`. Choose another slug, or change it with PATCH /api/v1/presets/${slug}.`
  return new AppError('conflict', message, { details: { field: 'slug' } })
}

function tooMany(): AppError {
  const message = `An organization has at most ${PRESETS_PER_ORGANIZATION_MAX} presets. Delete one first.`
  return new AppError('conflict', message)
}
