'use client'

import { useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { BackLink } from '@/components/layout/back-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { ApiError } from '@/lib/client/api-error'
import { keyQueries } from '@/lib/client/keys'
import { KeyDetails } from './key-details'

/** One key on a page of its own. */
export function KeyPageView({ hash }: { hash: string }) {
  const key = useQuery(keyQueries.one(hash))
  return (
    <>
      {/* As close to the name below as on the pages whose head holds both. */}
      <div className="-mb-3">
        <BackLink href="/keys" label="API keys" />
      </div>
      {key.isPending && <Skeleton className="h-96 rounded-lg" />}
      {key.isError && !key.data && (
        <Card>
          {key.error instanceof ApiError && key.error.status === 404 ? (
            <EmptyState
              icon={KeyRound}
              title="There is no such key"
              description="It was deleted, belongs to another organization, or the address is not whole."
            />
          ) : (
            <ErrorState
              title="This key could not be loaded"
              description={key.error.message}
              onRetry={() => void key.refetch()}
              isRetrying={key.isFetching}
            />
          )}
        </Card>
      )}
      {key.data && <KeyDetails apiKey={key.data} />}
    </>
  )
}
