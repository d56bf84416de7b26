'use client'

import { useQuery } from '@tanstack/react-query'
import { Radio } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { observabilityQueries } from '@/lib/client/observability'
import { DestinationCard } from './destination-card'

const DestinationDialog = dynamic(() => import('./destination-dialog').then((module) => module.DestinationDialog), {
  ssr: false,
})

/** Where the organization's requests are told to. */
export function DestinationList() {
  const { data, error, refetch, isRefetching } = useQuery(observabilityQueries.destinations())
  const [isAdding, setIsAdding] = useState(false)
  const add = (
    <Button variant="outline" onClick={() => setIsAdding(true)}>
      Add a destination
    </Button>
  )
  return (
    <div className="grid gap-3">
      {error && (
        <ErrorState
          title="The destinations could not be loaded"
          description={error.message}
          onRetry={() => void refetch()}
          isRetrying={isRefetching}
        />
      )}
      {!data && !error && <Skeleton className="h-40 w-full" />}
      {data?.length === 0 && (
        <Card>
          <EmptyState
            icon={Radio}
            title="No destinations yet"
            description="Add an OpenTelemetry collector (Grafana, Honeycomb, Langfuse and most others take OTLP) or a webhook: each request is sent there after it is billed, without slowing it down."
            action={add}
          />
        </Card>
      )}
      {data && data.length > 0 && (
        <>
          <ul className="grid gap-3">
            {data.map((destination) => (
              <DestinationCard key={destination.id} destination={destination} />
            ))}
          </ul>
          <div>{add}</div>
        </>
      )}
      {isAdding && <DestinationDialog destination={null} onClose={() => setIsAdding(false)} />}
    </div>
  )
}
