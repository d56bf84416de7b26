import { Alert } from '@/components/ui/alert'
import { PriceList, type PriceRow } from '@/components/marketing/price-list'
import { formatCount } from '@/lib/client/format-count'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatPicosAsUsd } from '@/lib/core/money'
import { getCatalog, type Catalog } from '@/lib/catalog'

const POPULAR_SLUGS = [
  'anthropic/claude-opus-4.6',
  'anthropic/claude-sonnet-4.6',
  'openai/gpt-5.2',
  'google/gemini-2.5-pro',
  'deepseek/deepseek-chat',
  'minimax/minimax-m2.7',
  'moonshotai/kimi-k2.5',
  'mistralai/mistral-large-2512',
] as const

/** Reads the prices of a few well-known models from the catalogue; models that it does not hold are left out. */
export async function PopularPrices() {
  // The front page stays up while the database is down.
  const catalog = await getCatalog().catch(() => null)
  if (!catalog) return <Alert tone="warning" title="Prices cannot be shown right now. Please reload in a moment." />
  return <PriceList rows={POPULAR_SLUGS.flatMap((slug) => toRow(catalog, slug))} />
}

function toRow(catalog: Catalog, slug: string): PriceRow[] {
  const model = catalog.findModel(slug)
  const [cheapest] = catalog.endpointsOf(slug)
  if (!model || !cheapest) return []
  return [
    {
      slug: model.slug,
      name: model.name,
      context: formatCount(model.contextLength),
      inputPrice: formatPricePerMillion(formatPicosAsUsd(cheapest.promptPicos)),
      outputPrice: formatPricePerMillion(formatPicosAsUsd(cheapest.completionPicos)),
    },
  ]
}
