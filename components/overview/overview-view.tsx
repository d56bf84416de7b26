'use client'

import { useQuery } from '@tanstack/react-query'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { activityQueries } from '@/lib/client/activity'
import { AlertList } from './alert-list'
import { BalanceOutlook } from './balance-outlook'
import { FirstSteps } from './first-steps'
import { LatestRequests } from './latest-requests'
import { SpendOutlook } from './spend-outlook'

const REFRESH_MS = 15_000
const REFRESH_BEFORE_FIRST_MS = 2_000

/** Where one lands: before the first request the way to it, afterwards what the account does and needs. */
export function OverviewView() {
  const overview = useQuery({
    ...activityQueries.overview(),
    refetchInterval: ({ state }) => (state.data?.steps.request === false ? REFRESH_BEFORE_FIRST_MS : REFRESH_MS),
  })
  const { data, error } = overview
  return (
    <>
      <PageHeader
        title="Overview"
        description={data?.steps.request === false ? 'One key for every model.' : 'What your account does, and needs.'}
      />
      {overview.isPending && <OverviewSkeleton />}
      {error && !data && (
        <Card>
          <ErrorState
            title="The overview could not be loaded"
            description={error.message}
            onRetry={() => void overview.refetch()}
            isRetrying={overview.isFetching}
          />
        </Card>
      )}
      {data?.steps.request === false && <FirstSteps steps={data.steps} />}
      {data?.steps.request === true && (
        <>
          <AlertList alerts={data.alerts} />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
            <BalanceOutlook overview={data} />
            <SpendOutlook days={data.days} />
          </div>
          <LatestRequests />
        </>
      )}
    </>
  )
}

function OverviewSkeleton() {
  return (
    <div aria-busy aria-label="Loading the overview" className="grid gap-4">
      <div className="grid gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <Skeleton className="h-52 rounded-lg" />
        <Skeleton className="h-52 rounded-lg" />
      </div>
      <Skeleton className="h-80 rounded-lg" />
    </div>
  )
}
