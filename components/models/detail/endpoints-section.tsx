'use client'

import { useQuery } from '@tanstack/react-query'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { Table, TableBody, TableHead, TableHeader } from '@/components/ui/table'
import { modelQueries } from '@/lib/client/models'
import type { EndpointStats } from '@/lib/schemas/model-stats'
import { EndpointRow } from './endpoint-row'
import { ENDPOINT_ORDERS, type EndpointOrder, orderEndpoints } from './endpoint-row-data'
import { ModelSection } from './model-section'
import { SortHead } from './sort-head'

const NO_STATS: readonly EndpointStats[] = []

const LEADS: Record<EndpointOrder, string> = {
  price: 'Cheapest input first.',
  output: 'Cheapest output first.',
  context: 'Longest context first.',
  latency: 'Quickest first token first.',
  throughput: 'Most tokens a second first.',
  uptime: 'Most reliable today first.',
}

/** Who serves the model, and on which terms. */
export function EndpointsSection({ slug }: { slug: string }) {
  const query = useQuery(modelQueries.endpoints(slug))
  const stats = useQuery(modelQueries.stats(slug)).data?.endpoints ?? NO_STATS
  const [order, setOrder] = useQueryState('sort', parseAsStringLiteral(ENDPOINT_ORDERS).withDefault('price'))
  const sort = { order, setOrder: (next: EndpointOrder) => void setOrder(next === 'price' ? null : next) }
  return (
    <ModelSection
      id="providers"
      title="Providers"
      lead={`${LEADS[order]} Prices per 1M tokens. When a provider is down, the request goes to the next one.`}
    >
      {query.isPending ? (
        <Skeleton className="mx-5 mb-5 h-40" />
      ) : query.isError ? (
        <ErrorState
          title="The providers could not be loaded"
          description={query.error.message}
          onRetry={() => void query.refetch()}
          isRetrying={query.isFetching}
        />
      ) : (
        <Table label="Providers of this model">
          <EndpointsHeader sort={sort} />
          <TableBody>
            {orderEndpoints(query.data.endpoints, stats, order).map((row) => (
              <EndpointRow key={row.endpoint.tag} row={row} />
            ))}
          </TableBody>
        </Table>
      )}
    </ModelSection>
  )
}

function EndpointsHeader({ sort }: { sort: { order: EndpointOrder; setOrder: (order: EndpointOrder) => void } }) {
  return (
    <TableHeader>
      <tr>
        <TableHead>Provider</TableHead>
        <SortHead value="price" label="Input" {...sort} />
        <SortHead value="output" label="Output" {...sort} />
        <TableHead align="end">Cache read</TableHead>
        <TableHead align="end">Cache write</TableHead>
        <SortHead value="context" label="Context" {...sort} />
        <TableHead align="end">Max output</TableHead>
        <SortHead value="latency" label="Latency" hint="Median time to the first token, last 30 minutes" {...sort} />
        <SortHead value="throughput" label="Throughput" hint="Median, last 30 minutes" {...sort} />
        <SortHead value="uptime" label="Uptime" hint="Answered requests, last day" {...sort} />
      </tr>
    </TableHeader>
  )
}
