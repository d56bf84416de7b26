'use client'

import { Skeleton } from '@/components/ui/skeleton'
import { formatCount } from '@/lib/client/format-count'
import type { ReviewedStep } from '@/lib/schemas/chain-review'
import { formatPart } from './format-part'
import { formatPerMillion } from './format-per-million'

/** What is known of a step, in a line: price, context, measured availability, share of the answers. */
export function StepFacts({ reviewed }: { reviewed: ReviewedStep | null }) {
  if (!reviewed) {
    return (
      <div className="border-t px-3 py-2.5">
        <Skeleton className="h-18 sm:h-8" />
      </div>
    )
  }
  const { cost, context_length: context, availability, share } = reviewed
  const [into, out] = [cost?.prompt_1k, cost?.completion_1k].map((usd) =>
    usd === undefined ? null : formatPerMillion(usd),
  )
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-2 border-t px-3 py-2.5 sm:grid-cols-4">
      <Fact name="In / out per 1M tokens" title={into && out ? `${into.exact} / ${out.exact}` : undefined}>
        {into && out ? `${into.short} / ${out.short}` : 'Chosen per request'}
      </Fact>
      <Fact name="Context">{context === null ? '–' : `${formatCount(context)} tokens`}</Fact>
      <Fact name="Availability" title={availability === null ? 'Fewer than 20 requests in the last day' : undefined}>
        {availability === null ? 'Too little data' : formatPart(availability)}
      </Fact>
      <Fact name="Share of answers">{availability === null ? '–' : formatPart(share)}</Fact>
    </dl>
  )
}

function Fact({ name, title, children }: { name: string; title?: string | undefined; children: string }) {
  return (
    <div className="grid min-w-0">
      <dt className="text-2xs text-muted-foreground">{name}</dt>
      <dd title={title} className="truncate text-xs tabular-nums">
        {children}
      </dd>
    </div>
  )
}
