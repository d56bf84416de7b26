import type { ModelObject, ProviderObject } from '@/lib/schemas/models'
import type { FacetOption } from './facet-group'
import { toAuthor } from './match-models'

export type ModelFacets = {
  modalities: FacetOption[]
  abilities: FacetOption[]
  providers: FacetOption[]
  authors: FacetOption[]
}

const MODALITY_LABELS: Record<string, string> = {
  text: 'Text',
  image: 'Images',
  file: 'Files',
  audio: 'Audio',
  video: 'Video',
}
const ABILITIES = [
  { value: 'tools', label: 'Tool calls' },
  { value: 'reasoning', label: 'Reasoning' },
  { value: 'structured_outputs', label: 'Structured output' },
  { value: 'logprobs', label: 'Log probabilities' },
]

/** What the loaded models can be narrowed by, most frequent first. */
export function buildFacets(models: readonly ModelObject[], providers: readonly ProviderObject[]): ModelFacets {
  const providerNames = new Map(providers.map((provider) => [provider.slug, provider.name]))
  const authorNames = new Map(models.map((model) => [toAuthor(model), model.name.split(':')[0] ?? model.name]))
  const countAbility = (value: string) => models.filter((model) => model.supported_parameters.includes(value)).length
  return {
    modalities: countValues(models.flatMap((model) => model.architecture.input_modalities)).map((option) => ({
      ...option,
      label: MODALITY_LABELS[option.value] ?? option.value,
    })),
    abilities: ABILITIES.map((ability) => ({ ...ability, count: countAbility(ability.value) })),
    providers: countValues(models.flatMap((model) => model.providers)).map((option) => ({
      ...option,
      label: providerNames.get(option.value) ?? option.value,
    })),
    authors: countValues(models.map(toAuthor)).map((option) => ({
      ...option,
      label: authorNames.get(option.value) ?? option.value,
    })),
  }
}

function countValues(values: readonly string[]): FacetOption[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, label: value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}
