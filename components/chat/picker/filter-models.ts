import type { ModelObject } from '@/lib/schemas/models'

export const MODEL_FILTERS = ['free', 'images', 'files', 'reasoning'] as const
export type ModelFilter = (typeof MODEL_FILTERS)[number]

const PASSES: Readonly<Record<ModelFilter, (model: ModelObject) => boolean>> = {
  free: ({ pricing }) => Number(pricing.prompt) === 0 && Number(pricing.completion) === 0,
  images: ({ architecture }) => architecture.input_modalities.includes('image'),
  files: ({ architecture }) => architecture.input_modalities.includes('file'),
  reasoning: ({ supported_parameters: parameters }) => parameters.includes('reasoning'),
}

export const FILTER_LABELS: Readonly<Record<ModelFilter, string>> = {
  free: 'Free',
  images: 'Sees images',
  files: 'Reads PDFs itself',
  reasoning: 'Reasons',
}

const RESULTS_MAX = 60

type Search = { query: string; filters: readonly ModelFilter[]; excluded: readonly string[] }

/** Models that hold every word of the search and pass every filter: names that begin with it first, then the newest. */
export function filterModels(models: readonly ModelObject[], { query, filters, excluded }: Search): ModelObject[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const found = models.filter(({ id, name, ...model }) => {
    const text = `${id} ${name}`.toLowerCase()
    const isFound = !excluded.includes(id) && words.every((word) => text.includes(word))
    return isFound && filters.every((filter) => PASSES[filter]({ id, name, ...model }))
  })
  const rank = ({ id, name }: ModelObject) => {
    const start = words[0] ?? ''
    return [id, id.slice(id.indexOf('/') + 1), name.toLowerCase()].some((text) => text.startsWith(start)) ? 0 : 1
  }
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, RESULTS_MAX)
}
