'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import { operatorQueries } from '@/lib/client/operator'
import type { OperatorProvider } from '@/lib/schemas/operator'
import { formatUptime } from './format-rate'
import { KeySource } from './key-source'
import { LoadState } from './load-state'

/** Which providers can be used here, and how their requests of the last day went. */
export function ProvidersView() {
  const providers = useQuery(operatorQueries.providers())
  if (!providers.data) return <LoadState query={providers} title="The providers could not be loaded" />
  return (
    <Card className="overflow-hidden">
      <Table label="Providers">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Provider</TableHead>
            <TableHead>Key</TableHead>
            <TableHead align="end">Endpoints</TableHead>
            <TableHead align="end">Attempts, 24 h</TableHead>
            <TableHead align="end">Worked</TableHead>
            <TableHead align="end">Rate-limited</TableHead>
            <TableHead>Last failure</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {providers.data.map((provider) => (
            <ProviderRow key={provider.slug} provider={provider} />
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

function ProviderRow({ provider }: { provider: OperatorProvider }) {
  return (
    <TableRow>
      <TableCell className="min-w-40">
        <Link
          href={`/operator/providers/${encodeURIComponent(provider.slug)}`}
          className="font-medium text-brand hover:underline"
        >
          {provider.name}
        </Link>
      </TableCell>
      <TableCell>
        <KeySource provider={provider} />
      </TableCell>
      <TableCell align="end">
        {provider.endpoints_out > 0 && <Badge tone="destructive">{provider.endpoints_out} out</Badge>}{' '}
        {provider.endpoints}
      </TableCell>
      <TableCell align="end">{formatCount(provider.requests, 'exact')}</TableCell>
      <TableCell align="end">{formatUptime(provider)}</TableCell>
      <TableCell align="end">{formatCount(provider.rate_limited, 'exact')}</TableCell>
      <TableCell className="text-muted-foreground">
        {provider.last_failed_at === null ? '–' : <Time iso={provider.last_failed_at} />}
      </TableCell>
    </TableRow>
  )
}
