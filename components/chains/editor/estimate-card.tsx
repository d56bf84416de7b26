'use client'

import type { ReactNode } from 'react'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { formatCount } from '@/lib/client/format-count'
import { formatExactUsd } from '@/lib/client/format-exact-usd'
import { formatUsd } from '@/lib/client/format-usd'
import type { ChainReview } from '@/lib/schemas/chain-review'
import { formatPart } from './format-part'
import { formatPerMillion } from './format-per-million'

/** What a chain is expected to cost and how often it answers, from live data; says where there is too little of it. */
export function EstimateCard({ review, error }: { review: ChainReview | undefined; error: Error | null }) {
  return (
    <Card className="xl:sticky xl:top-6" aria-label="Estimate">
      <CardHeader>
        <CardTitle>Expected</CardTitle>
        <CardDescription>From prices now and the last day of traffic</CardDescription>
      </CardHeader>
      <CardContent>
        {error ? (
          <ErrorState title="The estimate could not be made" description={error.message} />
        ) : review ? (
          <Estimate review={review} />
        ) : (
          <Skeleton className="h-52" />
        )}
      </CardContent>
    </Card>
  )
}

function Estimate({ review: { estimate, typical_request: typical } }: { review: ChainReview }) {
  const { cost, availability, is_lower_bound: isLowerBound } = estimate
  const tokens = `${formatCount(typical.prompt_tokens)} in, ${formatCount(typical.completion_tokens)} out`
  return (
    <dl className="grid gap-4 max-xl:sm:grid-cols-2">
      <Row
        name="Availability"
        value={availability === null ? 'Too little data' : `${isLowerBound ? '≥ ' : ''}${formatPart(availability)}`}
        hint={describeData(estimate)}
      />
      <Row
        name="Typical request"
        value={cost ? formatUsd(cost.request) : '–'}
        exact={cost ? formatExactUsd(cost.request) : undefined}
        hint={
          typical.is_assumed
            ? `Assumed: ${tokens}. With ten requests in 30 days it is yours.`
            : `${tokens}: the mean of your ${formatCount(typical.requests)} requests in 30 days.`
        }
      />
      <PriceRow name="Million tokens in" usdPerThousand={cost?.prompt_1k} />
      <PriceRow name="Million tokens out" usdPerThousand={cost?.completion_1k} />
    </dl>
  )
}

function describeData({ endpoints, endpoints_measured: measured, availability }: ChainReview['estimate']): string {
  if (endpoints === 0) return 'Nobody can answer with your settings.'
  if (availability === null) return 'The first step had fewer than 20 requests in the last day.'
  return measured === endpoints
    ? `Measured at all ${endpoints} endpoints; failures taken as independent.`
    : `Measured at ${measured} of ${endpoints} endpoints; the rest counts as if it never answered.`
}

function PriceRow({ name, usdPerThousand }: { name: string; usdPerThousand: string | undefined }) {
  if (usdPerThousand === undefined) return <Row name={name} value="–" />
  const { short, exact } = formatPerMillion(usdPerThousand)
  return <Row name={name} value={short} exact={exact} />
}

function Row({
  name,
  value,
  exact,
  hint,
}: {
  name: string
  value: string
  exact?: string | undefined
  hint?: ReactNode
}) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-muted-foreground">{name}</dt>
      <dd title={exact} className="text-lg font-semibold tracking-tight tabular-nums">
        {value}
      </dd>
      {hint !== undefined && <dd className="text-xs text-muted-foreground">{hint}</dd>}
    </div>
  )
}
