import { useQuery } from '@tanstack/react-query'
import { chainQueries } from '@/lib/client/chains'
import { chatReferenceQueries } from '@/lib/client/chat/references'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { nameModel, useModels } from '../use-models'
import { filterModels, type ModelFilter } from './filter-models'

/** What a chat can ask: `note` is its price per million tokens in and out, or what it is. */
export type ModelOption = { slug: string; name: string; note: string }

type Search = { query: string; filters: readonly ModelFilter[]; excluded: readonly string[] }

/** The organization's chains and presets and every model, as far as they match; null while models are loading. */
export function useModelOptions({ query, filters, excluded }: Search): ModelOption[] | null {
  const { models } = useModels()
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
  const found = filterModels(models, { query, filters, excluded }).map((model) => ({
    slug: model.id,
    name: nameModel(model.id, model),
    note: `${formatPricePerMillion(model.pricing.prompt)} / ${formatPricePerMillion(model.pricing.completion)}`,
  }))
  return [...own, ...found]
}
