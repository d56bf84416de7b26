import { useQuery } from '@tanstack/react-query'
import type { PickOption } from '@/components/layout/model-picker/option-search'
import { toOption } from '@/components/layout/model-picker/to-option'
import { chainQueries } from '@/lib/client/chains'
import { chatReferenceQueries } from '@/lib/client/chat/references'
import type { ModelObject } from '@/lib/schemas/models'
import { nameModel } from '../use-models'
import { filterModels, type ModelFilter } from './filter-models'

type Search = { query: string; filters: readonly ModelFilter[]; excluded: readonly string[] }

/** The organization's chains and presets and every model, as far as they match; null while models are loading. */
export function useModelOptions(models: readonly ModelObject[] | undefined, search: Search): PickOption[] | null {
  const { query, filters, excluded } = search
  const chains = useQuery(chainQueries.list())
  const presets = useQuery(chatReferenceQueries.presets())
  if (!models) return null
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const own = [
    ...(chains.data ?? []).map(({ slug, name }) => ({ slug: `@chain/${slug}`, name, note: 'Chain' })),
    ...(presets.data ?? []).map(({ slug, name }) => ({ slug: `@preset/${slug}`, name, note: 'Preset' })),
  ].filter(({ slug, name }) => {
    const text = `${slug} ${name}`.toLowerCase()
    return filters.length === 0 && !excluded.includes(slug) && words.every((word) => text.includes(word))
  })
  const found = filterModels(models, search).map((model) => ({
    ...toOption(model),
    name: nameModel(model.id, model),
  }))
  return [...own, ...found]
}
