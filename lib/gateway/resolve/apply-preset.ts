import { parseModelName, type Variant } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import { PRESET_PREFIX, readActivePreset } from '@/lib/presets'
import type { ChatBody } from '@/lib/schemas/chat'
import { toAvailabilityError } from '../plan/to-availability'
import { mergePreset } from './merge-preset'

/** What a preset says about the response cache; null where it says nothing. */
export type PresetCache = { enabled: boolean | null; ttlSeconds: number | null }

export type AppliedPreset = { body: ChatBody; preset: string | null; cache: PresetCache }

const NO_CACHE: PresetCache = { enabled: null, ttlSeconds: null }

type Reference = { slug: string; modelName: string | null; variants: readonly Variant[]; field: 'model' | 'preset' }

/** Whether a request asks for a preset at all; most do not. */
export function namesPreset({ model, preset }: ChatBody): boolean {
  return Boolean(preset) || model?.includes(PRESET_PREFIX) === true
}

export function withoutPreset(body: ChatBody): AppliedPreset {
  return { body, preset: null, cache: NO_CACHE }
}

/**
 * The request with the preset that it names, as `model: "@preset/slug"`, `model: "some/model@preset/slug"` or
 * `preset: "slug"`; unchanged when it names none.
 * @throws AppError model_not_found (no such preset, or it cannot be used), invalid_request (two different presets)
 */
export async function applyPreset({
  organizationId,
  body,
}: {
  organizationId: string
  body: ChatBody
}): Promise<AppliedPreset> {
  const reference = findReference(body)
  if (!reference) return withoutPreset(body)
  const { slug, modelName, variants } = reference
  const preset = await readActivePreset({ organizationId, slug })
  if (!preset) throw refuse(reference, `there is no preset \`${slug.slice(0, 100)}\`. GET /api/v1/presets lists yours.`)
  if (preset.status !== 'active')
    throw refuse(reference, `the preset \`${slug}\` is ${preset.status}. Activate it first.`)
  if (!preset.config) throw refuse(reference, `the preset \`${slug}\` fits this API no more. Save a new version of it.`)
  return {
    body: mergePreset({ body, config: preset.config, systemPrompt: preset.systemPrompt, modelName, variants }),
    preset: slug,
    cache: { enabled: preset.config.cache_enabled ?? null, ttlSeconds: preset.config.cache_ttl_seconds ?? null },
  }
}

function findReference({ model, preset }: ChatBody): Reference | null {
  const inModel = model?.includes(PRESET_PREFIX) ? splitModel(model) : null
  if (!preset) return inModel
  const slug = preset.startsWith(PRESET_PREFIX) ? preset.slice(PRESET_PREFIX.length) : preset
  if (!inModel) return { slug, modelName: model ?? null, variants: [], field: 'preset' }
  if (inModel.slug === slug) return inModel
  const message = `\`preset\` names ${slug.slice(0, 100)} and \`model\` names ${inModel.slug.slice(0, 100)}. Send one of them.`
  throw new AppError('invalid_request', message, { details: { field: 'preset' } })
}

/** `some/model@preset/slug:nitro`: the variants belong to the model, whichever it is in the end. */
function splitModel(model: string): Reference {
  const start = model.indexOf(PRESET_PREFIX)
  const { base: slug, variants, unknown } = parseModelName(model.slice(start + PRESET_PREFIX.length))
  const reference: Reference = { slug, modelName: model.slice(0, start) || null, variants, field: 'model' }
  if (unknown.length > 0) throw refuse(reference, `there is no variant \`:${unknown[0]?.slice(0, 50)}\`.`)
  return reference
}

function refuse({ slug, field }: Reference, why: string): AppError {
  const name = `${PRESET_PREFIX}${slug.slice(0, 100)}`
  return toAvailabilityError(`${name} cannot be used: ${why}`, {
    code: 'model_not_found',
    requestedModels: [name],
    details: { field },
  })
}
