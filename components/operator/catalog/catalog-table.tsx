'use client'

import Link from 'next/link'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatUtcDay } from '@/lib/client/format-time'
import { formatPricePerMillion } from '@/lib/client/format-price'
import type { CatalogEndpointObject, CatalogEntry } from '@/lib/schemas/operator-catalog'

const toHref = (id: string) => `/operator/catalog/endpoint?id=${encodeURIComponent(id)}`

/** Models, each with its endpoints below it. */
export function CatalogTable({ entries }: { entries: readonly CatalogEntry[] }) {
  return (
    <Table label="Models and endpoints">
      <TableHeader>
        <TableRow className="hover:bg-transparent">
          <TableHead>Model, endpoints</TableHead>
          <TableHead align="end">Input / M</TableHead>
          <TableHead align="end">Output / M</TableHead>
          <TableHead>State</TableHead>
        </TableRow>
      </TableHeader>
      {entries.map((entry) => (
        <TableBody key={entry.slug} className="border-b last:border-0">
          <ModelRow entry={entry} />
          {entry.endpoints.map((endpoint) => (
            <EndpointRow key={endpoint.id} endpoint={endpoint} />
          ))}
        </TableBody>
      ))}
    </Table>
  )
}

function ModelRow({ entry }: { entry: CatalogEntry }) {
  return (
    <TableRow className="border-0 hover:bg-transparent">
      <TableCell colSpan={3} className="h-auto max-w-72 pt-3 pb-1">
        <span className="block truncate font-medium">{entry.name}</span>
        <code className="block truncate font-mono text-xs text-muted-foreground">{entry.slug}</code>
      </TableCell>
      <TableCell className="h-auto pt-3 pb-1">
        <span className="flex gap-1.5">
          {!entry.is_listed && <Badge>left the files</Badge>}
          {entry.disabled_at !== null && <Badge tone="destructive">off</Badge>}
          {entry.expiration_date !== null && <Badge tone="warning">until {formatUtcDay(entry.expiration_date)}</Badge>}
        </span>
      </TableCell>
    </TableRow>
  )
}

function EndpointRow({ endpoint }: { endpoint: CatalogEndpointObject }) {
  const { price } = endpoint
  return (
    <TableRow className="border-0">
      <TableCell className="h-9 py-1 pl-9 first:pl-9">
        <Link href={toHref(endpoint.id)} className="font-medium text-brand hover:underline" title={endpoint.id}>
          {endpoint.provider_name}
          {endpoint.tag !== endpoint.provider && (
            <span className="font-normal text-muted-foreground"> {endpoint.tag}</span>
          )}
        </Link>
      </TableCell>
      <TableCell align="end" className="h-9 py-1">
        {price === null ? '–' : formatPricePerMillion(price.prompt)}
      </TableCell>
      <TableCell align="end" className="h-9 py-1">
        {price === null ? '–' : formatPricePerMillion(price.completion)}
      </TableCell>
      <TableCell className="h-9 py-1">
        <span className="flex gap-1.5">
          {!endpoint.is_listed && <Badge>left the files</Badge>}
          {endpoint.disabled_at !== null && <Badge tone="destructive">off</Badge>}
          {endpoint.origin === 'operator' && <Badge tone="brand">set here</Badge>}
          {endpoint.scheduled_from !== null && (
            <Badge tone="warning">
              changes <Time iso={endpoint.scheduled_from} />
            </Badge>
          )}
        </span>
      </TableCell>
    </TableRow>
  )
}
