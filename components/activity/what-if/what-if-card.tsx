'use client'

import { useQuery } from '@tanstack/react-query'
import { Card, CardAction, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { activityQueries, type ActivityAsk } from '@/lib/client/activity'
import { ALTERNATIVES_MAX } from '@/lib/schemas/what-if-limits'
import { AlternativePicker } from './alternative-picker'
import { WhatIfTable } from './what-if-table'

type WhatIfCardProps = { ask: ActivityAsk; names: readonly string[]; onChange: (names: string[]) => void }

/** What the same requests would have cost, and how many would have failed, with other models or chains. */
export function WhatIfCard({ ask, names, onChange }: WhatIfCardProps) {
  const shown = names.slice(0, ALTERNATIVES_MAX)
  const whatIf = useQuery(activityQueries.whatIf(ask, shown))
  return (
    <Card aria-label="What if" className="overflow-hidden">
      <CardHeader>
        <CardTitle>What if</CardTitle>
        <CardDescription>
          The same requests, of this period and these filters, with another model or chain.
        </CardDescription>
        {shown.length < ALTERNATIVES_MAX && (
          <CardAction className="max-sm:col-span-2 max-sm:col-start-1 max-sm:row-span-1 max-sm:row-start-3 max-sm:mt-3">
            <AlternativePicker excluded={shown} onPick={(name) => onChange([...shown, name])} />
          </CardAction>
        )}
      </CardHeader>
      <div className="border-t">
        {shown.length === 0 && (
          <EmptyState
            title="Compare with up to three"
            description="Each request is priced again by its own tokens, caches and reasoning included; what would not have fitted or not been answered is counted."
          />
        )}
        {shown.length > 0 && whatIf.isPending && <Skeleton className="m-5 h-28" />}
        {shown.length > 0 && whatIf.error && (
          <ErrorState
            title="This could not be worked out"
            description={whatIf.error.message}
            onRetry={() => void whatIf.refetch()}
            isRetrying={whatIf.isFetching}
          />
        )}
        {shown.length > 0 && whatIf.data && !whatIf.error && (
          <WhatIfTable
            whatIf={whatIf.data}
            isStale={whatIf.isPlaceholderData}
            onRemove={(name) => onChange(shown.filter((one) => one !== name))}
          />
        )}
      </div>
    </Card>
  )
}
