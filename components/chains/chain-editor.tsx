'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { ApiError } from '@/lib/client/api-error'
import { chainQueries } from '@/lib/client/chains'
import { ChainWorkspace } from './editor/chain-workspace'

/** One fallback chain: its steps, its rehearsal, its versions, the code that uses it. */
export function ChainEditor({ slug }: { slug: string }) {
  const chain = useQuery(chainQueries.detail(slug))
  if (chain.data) return <ChainWorkspace key={slug} chain={chain.data} />
  if (chain.isPending) return <ChainSkeleton />
  if (chain.error instanceof ApiError && chain.error.status === 404) {
    return (
      <Card>
        <EmptyState
          title="There is no such chain"
          description="It was deleted, or it belongs to another organization."
          action={
            <Button asChild variant="outline">
              <Link href="/chains">All chains</Link>
            </Button>
          }
        />
      </Card>
    )
  }
  return (
    <Card>
      <ErrorState
        title="The chain could not be loaded"
        description={chain.error.message}
        onRetry={() => void chain.refetch()}
        isRetrying={chain.isFetching}
      />
    </Card>
  )
}

function ChainSkeleton() {
  return (
    <div aria-busy className="grid gap-5">
      <Skeleton className="h-14 w-72 max-w-full" />
      <Skeleton className="h-9 w-full" />
      <div className="grid gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Skeleton className="h-96 rounded-lg" />
        <Skeleton className="h-72 rounded-lg" />
      </div>
    </div>
  )
}
