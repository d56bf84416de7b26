import type { Metadata } from 'next'
import Link from 'next/link'
import { PublicPage } from '@/components/marketing/public-page'
import type { ModelPrice } from '@/components/pricing/estimate-cost'
import { FeeCalculator } from './_components/fee-calculator'
import { PricingAnswers } from '@/components/pricing/pricing-answers'
import { UsageCalculator } from '@/components/pricing/usage-calculator'
import { Button } from '@/components/ui/button'
import { type Catalog, getCatalog } from '@/lib/catalog'
import { formatPicosAsUsd } from '@/lib/core/money'

export const metadata: Metadata = {
  title: 'Pricing',
  description: 'The providers’ own prices per token, and one fee of 5.5 % on buying credits.',
}

/** Cheapest offer of each model that has a price. */
function listPrices(catalog: Catalog): ModelPrice[] {
  return catalog.models.flatMap(({ slug, name }) => {
    const [cheapest] = catalog.endpointsOf(slug)
    if (!cheapest || cheapest.completionPicos === 0n) return []
    const { promptPicos, completionPicos } = cheapest
    return [{ slug, name, promptUsd: formatPicosAsUsd(promptPicos), completionUsd: formatPicosAsUsd(completionPicos) }]
  })
}

export default async function PricingPage() {
  const prices = listPrices(await getCatalog())
  return (
    <PublicPage
      title="Pricing"
      lead="You pay each provider’s own price per token. The only fee is 5.5 % on buying credits, at least $0.80, shown before you pay."
      actions={
        <Button asChild>
          <Link href="/sign-up">Create an account</Link>
        </Button>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <FeeCalculator />
        <UsageCalculator prices={prices} />
      </div>
      <section aria-labelledby="answers" className="grid gap-5 border-t pt-8">
        <h2 id="answers" className="text-xl font-semibold tracking-tight">
          Good to know
        </h2>
        <PricingAnswers />
      </section>
    </PublicPage>
  )
}
