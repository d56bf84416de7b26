import { AppError } from '@/lib/core/errors'
import type { RouteModel } from '../route-types'
import type { Exclusion } from './exclusion'
import { toAvailability, toAvailabilityError } from './to-availability'

/** What a model must be able to read and write for a request. */
export type ModalityNeeds = {
  /** Beyond text: `image`, `file`, `audio`, `video`. */
  input: readonly string[]
  output: string
}

/**
 * Skips models that cannot read what a request holds or write what it asks for, unless none is left: then it is the
 * caller's mistake.
 * @throws AppError invalid_request naming the modality and the models
 */
export function keepAbleModels(
  models: readonly RouteModel[],
  { needs, excluded }: { needs: ModalityNeeds; excluded: Exclusion[] },
): readonly RouteModel[] {
  const writing = keep(models, {
    excluded,
    reason: 'output_modalities',
    isAble: (model) => model.outputModalities.includes(needs.output),
  })
  if (writing.length === 0) throw toWrongEndpoint(models, needs.output)
  return needs.input.reduce((kept, modality) => {
    const able = keep(kept, {
      excluded,
      reason: 'input_modalities',
      isAble: (model) => model.inputModalities.includes(modality),
    })
    if (able.length === 0) throw toUnreadable(kept, modality)
    return able
  }, writing)
}

function keep(
  models: readonly RouteModel[],
  { excluded, reason, isAble }: { excluded: Exclusion[]; reason: string; isAble: (model: RouteModel) => boolean },
): readonly RouteModel[] {
  if (models.every(isAble)) return models
  return models.filter((model) => {
    if (isAble(model)) return true
    for (const endpoint of model.endpoints) excluded.push({ model, endpoint, reason })
    return false
  })
}

function toWrongEndpoint(models: readonly RouteModel[], output: string): AppError {
  const requestedModels = models.map((model) => model.slug)
  const written = [...new Set(models.flatMap((model) => model.outputModalities))].join(', ')
  return toAvailabilityError(
    `${requestedModels.join(', ')} writes ${written || 'nothing'}, and this path answers with ${output}. Choose another model, or the path that fits this one.`,
    { code: 'wrong_endpoint', requestedModels },
  )
}

const NAMES: Readonly<Record<string, string>> = { image: 'an image', file: 'a file', audio: 'audio', video: 'a video' }

function toUnreadable(models: readonly RouteModel[], modality: string): AppError {
  const requestedModels = models.map((model) => model.slug)
  const names = requestedModels.join(', ')
  const constraint = { field: 'messages', detail: `None of the models has ${modality} input.` }
  return new AppError(
    'invalid_request',
    `The messages hold ${NAMES[modality] ?? modality}, but ${names} does not read it. Choose a model with ${modality} input.`,
    {
      details: {
        field: 'messages',
        requested_models: requestedModels,
        availability: toAvailability({ code: 'constraint_filtered', requestedModels, constraint }),
      },
    },
  )
}
