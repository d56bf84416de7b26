'use client'

import { useQuery } from '@tanstack/react-query'
import { Day } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { meQueries } from '@/lib/client/me'
import { formatUsd } from '@/lib/client/format-usd'
import { promotionQueries } from '@/lib/client/promotions'
import { mayManageMoney } from '@/lib/client/roles'
import type { PromotionalGrantObject } from '@/lib/schemas/promotions'
import { RedeemForm } from './redeem-form'

/** Promotional credit that is left, and the way to more of it. */
export function PromotionsCard() {
  const me = useQuery(meQueries.me())
  const grants = useQuery(promotionQueries.list())
  const mayPay = mayManageMoney(me.data?.organization.role)
  const hasGrants = grants.data !== undefined && grants.data.length > 0
  if (!mayPay && !hasGrants) return null
  return (
    <Card aria-label="Promotional credit" className="overflow-hidden">
      <CardHeader>
        <CardTitle>Promotional credit</CardTitle>
        <CardDescription>
          Used before purchased credit, from top to bottom: by priority, then what expires soonest.
        </CardDescription>
      </CardHeader>
      {grants.isPending && <Skeleton className="m-5 mt-0 h-12" />}
      {!grants.data && grants.isError && (
        <ErrorState
          title="Your promotional credit could not be loaded"
          description={grants.error.message}
          onRetry={() => void grants.refetch()}
          isRetrying={grants.isFetching}
        />
      )}
      {hasGrants && (
        <ul className="border-t text-sm">
          {grants.data.map((grant) => (
            <GrantRow key={grant.id} grant={grant} />
          ))}
        </ul>
      )}
      {mayPay && <RedeemForm />}
    </Card>
  )
}

function GrantRow({ grant }: { grant: PromotionalGrantObject }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b px-5 py-2.5 last:border-0">
      <span className="min-w-0">
        <span className="block truncate">{grant.source}</span>
        <span className="text-xs text-muted-foreground">
          {grant.expires_at === null ? (
            'Does not expire'
          ) : (
            <>
              Expires <Day iso={grant.expires_at} />
            </>
          )}
        </span>
      </span>
      <span className="tabular-nums">
        <span title={formatUsd(grant.remaining, 'exact')}>{formatUsd(grant.remaining, 'floor')}</span>{' '}
        <span className="text-muted-foreground">of</span> <Usd amount={grant.amount} />
      </span>
    </li>
  )
}
