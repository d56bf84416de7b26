'use client'

import { useQuery } from '@tanstack/react-query'
import { parseAsString, useQueryState } from 'nuqs'
import { BackLink } from '@/components/layout/back-link'
import { operatorCatalogQueries } from '@/lib/client/operator-catalog'
import { LoadState } from '../load-state'
import { EndpointState } from './endpoint-state'
import { PriceCard } from './price-card'
import { VersionTable } from './version-table'

/** One endpoint: what it costs, cost and will cost, and whether it is offered. */
export function EndpointView() {
  const [id] = useQueryState('id', parseAsString.withDefault(''))
  const endpoint = useQuery(operatorCatalogQueries.endpoint(id))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <BackLink href="/operator/catalog" label="Catalogue" />
      {endpoint.data ? (
        <>
          <header className="grid gap-0.5">
            <h2 className="text-lg font-semibold tracking-tight">
              {endpoint.data.model.name} at {endpoint.data.provider_name}
            </h2>
            <code className="font-mono text-xs break-all text-muted-foreground">{endpoint.data.id}</code>
          </header>
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
            <PriceCard endpoint={endpoint.data} />
            <EndpointState endpoint={endpoint.data} />
          </div>
          <VersionTable endpoint={endpoint.data} />
        </>
      ) : (
        <LoadState query={endpoint} title="The endpoint could not be loaded" missingTitle="There is no such endpoint" />
      )}
    </div>
  )
}
