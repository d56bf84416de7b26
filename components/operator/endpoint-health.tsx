'use client'

import Link from 'next/link'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import type { EndpointHealthObject } from '@/lib/schemas/operator'
import { formatUptime } from './format-rate'

/** The endpoints of a provider, those in trouble first. */
export function EndpointHealth({ health }: { health: readonly EndpointHealthObject[] }) {
  return (
    <Card className="overflow-hidden">
      <Table label="Endpoints">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Model</TableHead>
            <TableHead>Now</TableHead>
            <TableHead align="end">Attempts, 24 h</TableHead>
            <TableHead align="end">Failed</TableHead>
            <TableHead align="end">Worked</TableHead>
            <TableHead>Last failure</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {health.map((endpoint) => (
            <TableRow key={endpoint.id}>
              <TableCell className="max-w-80 min-w-40 max-sm:max-w-48">
                <Link
                  href={`/operator/catalog/endpoint?id=${encodeURIComponent(endpoint.id)}`}
                  title={endpoint.id}
                  className="block truncate font-mono text-xs hover:underline"
                >
                  {endpoint.model}
                </Link>
              </TableCell>
              <TableCell>
                <Condition endpoint={endpoint} />
              </TableCell>
              <TableCell align="end">{formatCount(endpoint.requests, 'exact')}</TableCell>
              <TableCell align="end">{formatCount(endpoint.failures, 'exact')}</TableCell>
              <TableCell align="end">{formatUptime(endpoint)}</TableCell>
              <TableCell className="text-muted-foreground">
                {endpoint.last_failed_at === null ? '–' : <Time iso={endpoint.last_failed_at} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

function Condition({ endpoint }: { endpoint: EndpointHealthObject }) {
  if (endpoint.blocked_until !== null) return <Badge tone="warning">provider asked for a pause</Badge>
  if (endpoint.ejected_until !== null) return <Badge tone="destructive">out after failures</Badge>
  return <Badge tone="success">in use</Badge>
}
