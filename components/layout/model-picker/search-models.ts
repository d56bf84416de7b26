import type { ModelObject } from '@/lib/schemas/models'

const RESULTS_MAX = 40

/** Models whose name or slug holds every word of the query, an exact slug first, then those that start with it. */
export function searchModels(
  models: readonly ModelObject[],
  query: string,
  excluded: readonly string[],
): ModelObject[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = models.filter((model) => {
    const text = `${model.id} ${model.name}`.toLowerCase()
    return !excluded.includes(model.id) && words.every((word) => text.includes(word))
  })
  return matches.sort((a, b) => rank(a, query) - rank(b, query)).slice(0, RESULTS_MAX)
}

function rank({ id, name }: ModelObject, query: string): number {
  const wanted = query.trim().toLowerCase()
  const slug = id.slice(id.indexOf('/') + 1)
  if (id === wanted || slug === wanted) return 0
  return [id, slug, name.toLowerCase()].some((text) => text.startsWith(wanted)) ? 1 : 2
}
