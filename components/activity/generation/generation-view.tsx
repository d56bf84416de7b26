'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, SearchX } from 'lucide-react'
import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { ApiError } from '@/lib/client/api-error'
import { generationQueries } from '@/lib/client/generations'
import { ChargeCard } from './charge-card'
import { LedgerCard } from './ledger-card'
import { RequestCard } from './request-card'

/** One request: what it cost, why, and where that stands in the ledger. */
export function GenerationView({ id }: { id: string }) {
  const generation = useQuery(generationQueries.detail(id))
  return (
    <>
      <div className="grid gap-3">
        <Link
          href="/activity"
          className="inline-flex w-fit items-center gap-1.5 rounded-sm text-sm text-muted-foreground hover:text-foreground"
        >
          <ArrowLeft aria-hidden className="size-4" />
          Activity
        </Link>
        <PageHeader
          title={generation.data?.model ?? 'Request'}
          description="What this request cost, and why: every part, to the last digit."
        />
      </div>
      {generation.isPending && <Skeleton className="h-96 rounded-lg" />}
      {generation.isError && (
        <Card>
          {isUnknown(generation.error) ? (
            <EmptyState
              icon={SearchX}
              title="There is no such request"
              description="It may belong to another organization, or the address is not whole."
            />
          ) : (
            <ErrorState
              title="This request could not be loaded"
              description={generation.error.message}
              onRetry={() => void generation.refetch()}
              isRetrying={generation.isFetching}
            />
          )}
        </Card>
      )}
      {generation.data && (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            <ChargeCard charge={generation.data.charge} />
            {generation.data.charge.transactions.map((transaction) => (
              <LedgerCard key={transaction.id} transaction={transaction} />
            ))}
          </div>
          <RequestCard generation={generation.data} />
        </div>
      )}
    </>
  )
}

const isUnknown = (error: Error): boolean => error instanceof ApiError && error.status === 404
