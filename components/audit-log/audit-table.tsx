'use client'

import { Time } from '@/components/layout/time'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { AuditEventObject } from '@/lib/schemas/audit-log'
import { describeActor, describeDetails } from './describe-event'

/** Changes, newest first. */
export function AuditTable({ events }: { events: readonly AuditEventObject[] }) {
  return (
    <Table label="Changes">
      <TableHeader>
        <TableRow className="hover:bg-transparent">
          <TableHead>When</TableHead>
          <TableHead className="max-sm:hidden">Who</TableHead>
          <TableHead>What</TableHead>
          <TableHead className="max-sm:hidden">From</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {events.map((event) => (
          <AuditRow key={event.id} event={event} />
        ))}
      </TableBody>
    </Table>
  )
}

function AuditRow({ event }: { event: AuditEventObject }) {
  const details = describeDetails(event.details, event.target)
  const { name, note } = describeActor(event.actor)
  const target = event.target ?? event.target_id
  return (
    <TableRow className="align-top">
      <TableCell className="whitespace-nowrap text-muted-foreground max-sm:pr-0">
        <Time iso={event.occurred_at} />
      </TableCell>
      <TableCell className="max-w-48 min-w-36 max-sm:hidden">
        <span className="block truncate" title={note === null ? name : `${name}, ${note}`}>
          {name}
        </span>
        {note !== null && <span className="block truncate text-xs text-muted-foreground">{note}</span>}
      </TableCell>
      <TableCell className="w-full max-w-0 sm:min-w-64">
        <span className="font-medium">{event.action}</span>
        {target !== null && (
          <span className="block truncate text-xs text-muted-foreground" title={event.target_id ?? target}>
            {event.target ?? <code className="font-mono">{target.slice(0, 28)}</code>}
          </span>
        )}
        {details !== '' && <span className="block text-xs break-words text-muted-foreground">{details}</span>}
        <span className="block truncate text-xs text-muted-foreground sm:hidden">
          {name}
          {event.address !== null && ` · ${event.address}`}
        </span>
      </TableCell>
      <TableCell className="max-w-44 min-w-28 text-muted-foreground max-sm:hidden">
        <span className="block truncate" title={event.user_agent ?? undefined}>
          {event.address ?? 'unknown'}
        </span>
      </TableCell>
    </TableRow>
  )
}
