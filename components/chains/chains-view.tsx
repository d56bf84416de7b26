'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus, Route } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { chainQueries } from '@/lib/client/chains'
import { ChainCard } from './chain-card'

const CreateChainDialog = dynamic(() => import('./create-chain-dialog').then((module) => module.CreateChainDialog), {
  ssr: false,
})

/** The organization's fallback chains. */
export function ChainsView() {
  const [isCreating, setCreating] = useState(false)
  const chains = useQuery(chainQueries.list())
  return (
    <>
      <PageHeader
        title="Fallback chains"
        description="Models in order under one name. If one fails, the next answers, and only the one that answers is billed."
        // Where there is no chain, what says so offers the first one.
        actions={
          chains.data?.length !== 0 && (
            <Button onClick={() => setCreating(true)}>
              <Plus aria-hidden />
              Create chain
            </Button>
          )
        }
      />
      <ChainList onCreate={() => setCreating(true)} />
      {isCreating && <CreateChainDialog onClose={() => setCreating(false)} />}
    </>
  )
}

function ChainList({ onCreate }: { onCreate: () => void }) {
  const chains = useQuery(chainQueries.list())
  if (chains.isPending) return <Skeleton className="h-80 rounded-lg" />
  if (!chains.data) {
    return (
      <Card>
        <ErrorState
          title="Your chains could not be loaded"
          description={chains.error.message}
          onRetry={() => void chains.refetch()}
          isRetrying={chains.isFetching}
        />
      </Card>
    )
  }
  if (chains.data.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={Route}
          title="No chains yet"
          description="Choose two or three models that can do the same job. Your code names the chain, and an outage at one provider no longer stops it."
          action={<Button onClick={onCreate}>Create the first chain</Button>}
        />
      </Card>
    )
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {chains.data.map((chain) => (
        <ChainCard key={chain.slug} chain={chain} />
      ))}
    </div>
  )
}
