import { BrandLogo } from '@/components/ui/brand-logo'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatExactUsd } from '@/lib/client/format-exact-usd'
import { formatPricePerMillion } from '@/lib/client/format-price'
import { formatPercent } from '@/lib/client/format-speed'
import { formatUsd } from '@/lib/client/format-usd'
import type { ModelStats } from '@/lib/schemas/model-stats'
import type { ModelObject } from '@/lib/schemas/models'
import { ModelSection } from './model-section'

type PricingSectionProps = { model: ModelObject; stats: ModelStats | undefined }

/** What the cheapest provider lists, and what was really paid lately. */
export function PricingSection({ model, stats }: PricingSectionProps) {
  return (
    <ModelSection
      id="pricing"
      title="Pricing"
      lead="List prices of the cheapest provider. A request is charged at the prices of the provider that answers it, exactly."
    >
      <dl className="grid grid-cols-2 gap-px border-t bg-border sm:grid-cols-3 lg:grid-cols-6">
        {listPrices(model).map(({ term, value }) => (
          <div key={term} className="grid content-start gap-0.5 bg-card px-5 py-3">
            <dt className="text-xs text-muted-foreground">{term}</dt>
            <dd className="font-medium tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {stats && stats.effective_prices.length > 0 && <EffectivePrices prices={stats.effective_prices} />}
    </ModelSection>
  )
}

function listPrices({ pricing }: ModelObject): { term: string; value: string }[] {
  const perMillion = (price: string | undefined) => (price === undefined ? 'As input' : formatPricePerMillion(price))
  const perPiece = (price: string) => (price === '0' ? 'Free' : formatExactUsd(price))
  return [
    { term: 'Input / 1M tokens', value: formatPricePerMillion(pricing.prompt) },
    { term: 'Output / 1M tokens', value: formatPricePerMillion(pricing.completion) },
    { term: 'Cache read / 1M tokens', value: perMillion(pricing.input_cache_read) },
    { term: 'Cache write / 1M tokens', value: perMillion(pricing.input_cache_write) },
    { term: 'Each request', value: perPiece(pricing.request) },
    { term: 'Each image', value: pricing.image === '0' ? 'Counted as tokens' : perPiece(pricing.image) },
  ]
}

function EffectivePrices({ prices }: { prices: ModelStats['effective_prices'] }) {
  return (
    <div className="border-t">
      <div className="grid gap-0.5 px-5 pt-4 pb-2">
        <h3 className="text-sm font-medium">What was really paid</h3>
        <p className="text-sm text-muted-foreground">
          Last seven days, prompt and completion together, discounts for cached tokens included.
        </p>
      </div>
      <Table label="Prices that were really paid">
        <TableHeader>
          <tr>
            <TableHead>Provider</TableHead>
            <TableHead align="end">Paid / 1M tokens</TableHead>
            <TableHead align="end">Prompt tokens from the cache</TableHead>
          </tr>
        </TableHeader>
        <TableBody>
          {prices.map((price) => (
            <TableRow key={price.provider}>
              <TableCell>
                <span className="flex items-center gap-2">
                  <BrandLogo slug={price.provider} name={price.provider_name} className="size-4" />
                  {price.provider_name}
                </span>
              </TableCell>
              <TableCell align="end">
                <span title={formatUsd(price.usd_per_million, 'exact')}>{formatUsd(price.usd_per_million)}</span>
              </TableCell>
              <TableCell align="end">{formatPercent(price.cached)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
