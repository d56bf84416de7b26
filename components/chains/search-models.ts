import type { ModelObject } from '@/lib/schemas/models'

const RESULTS_MAX = 40

/** Models whose name or slug holds every word of the query, those that start with it first. */
export function searchModels(
  models: readonly ModelObject[],
  query: string,
  excluded: readonly string[],
): ModelObject[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  const matches = models.filter((model) => {
    const text = `${model.id} ${model.name}`.toLowerCase()
    return !excluded.includes(model.id) && words.every((word) => text.includes(word))
  })
  const rank = (model: ModelObject) =>
    model.id.startsWith(first) || model.name.toLowerCase().startsWith(first) ? 0 : 1
  return matches.sort((a, b) => rank(a) - rank(b)).slice(0, RESULTS_MAX)
}
