import { FeeTable } from '@/components/marketing/fee-table'
import { describeQuote, quotePurchase } from '@/lib/billing'
import { formatUsd } from '@/lib/client/format-usd'

// The first shows where the minimum bites, the second where the percentage takes over.
const EXAMPLES_CENTS = [500, 2_000, 10_000] as const

/** Purchases priced by the same rule as real ones. */
export function FeeExamples() {
  const examples = EXAMPLES_CENTS.map((creditCents) => {
    const { credits, fee, total } = describeQuote(quotePurchase({ creditCents }))
    return { credits: formatUsd(credits, 'exact'), fee: formatUsd(fee, 'exact'), total: formatUsd(total, 'exact') }
  })
  return <FeeTable examples={examples} />
}
