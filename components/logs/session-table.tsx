import Link from 'next/link'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Badge } from '@/components/ui/badge'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import type { LogSession } from '@/lib/schemas/logs'
import { formatDuration } from './table/format-duration'

/** Sessions, the one that was used last first; each leads to its requests. */
export function SessionTable({ sessions }: { sessions: readonly LogSession[] }) {
  return (
    <Table label="Sessions">
      <TableHeader>
        <TableRow className="hover:bg-transparent">
          <TableHead>Session</TableHead>
          <TableHead className="max-sm:hidden">Models</TableHead>
          <TableHead align="end">Requests</TableHead>
          <TableHead align="end" className="max-sm:hidden">
            Tokens
          </TableHead>
          <TableHead align="end">Cost</TableHead>
          <TableHead align="end" className="max-sm:hidden">
            Span
          </TableHead>
          <TableHead>Last used</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {sessions.map((session) => (
          <SessionRow key={session.session_id} session={session} />
        ))}
      </TableBody>
    </Table>
  )
}

function SessionRow({ session }: { session: LogSession }) {
  const [model, ...others] = session.models
  const spanMs = Date.parse(session.last_at) - Date.parse(session.first_at)
  return (
    <TableRow>
      <TableCell className="max-w-56 max-sm:max-w-36">
        <Link
          href={`/logs?range=all&session_id=${encodeURIComponent(session.session_id)}`}
          className="block truncate rounded-sm font-mono text-xs underline decoration-border underline-offset-4 hover:decoration-current"
          title={session.session_id}
        >
          {session.session_id}
        </Link>
      </TableCell>
      <TableCell className="max-w-56 max-sm:hidden">
        <span className="block truncate font-mono text-xs" title={session.models.join(', ')}>
          {model}
          {others.length > 0 && <span className="text-muted-foreground"> +{others.length}</span>}
        </span>
      </TableCell>
      <TableCell align="end">
        {session.errors > 0 && (
          <Badge tone="destructive" className="mr-2">
            {session.errors} failed
          </Badge>
        )}
        {session.refused > 0 && (
          <Badge tone="warning" className="mr-2">
            {session.refused} refused
          </Badge>
        )}
        {formatCount(session.requests)}
      </TableCell>
      <TableCell align="end" className="max-sm:hidden">
        {formatCount(session.prompt_tokens + session.completion_tokens)}
      </TableCell>
      <TableCell align="end">
        <Usd amount={session.cost_usd} />
      </TableCell>
      <TableCell align="end" className="text-muted-foreground max-sm:hidden">
        {formatDuration(spanMs)}
      </TableCell>
      <TableCell className="text-muted-foreground">
        <Time iso={session.last_at} />
      </TableCell>
    </TableRow>
  )
}
