'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { RequestStatus } from '@/components/layout/request-status'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Button } from '@/components/ui/button'
import { Card, CardAction, CardHeader, CardTitle } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { activityQueries } from '@/lib/client/activity'
import { formatCount } from '@/lib/client/format-count'
import type { GenerationRow } from '@/lib/schemas/activity'

const SHOWN = 6
const REFRESH_MS = 10_000

/** The last few requests, each with the way to what it cost and why. */
export function LatestRequests() {
  const latest = useQuery({ ...activityQueries.latest(SHOWN), refetchInterval: REFRESH_MS })
  if (latest.isPending) return <Skeleton className="h-80 rounded-lg" />
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Last requests</CardTitle>
        <CardAction>
          <Button asChild size="sm" variant="outline">
            <Link href="/logs">See all</Link>
          </Button>
        </CardAction>
      </CardHeader>
      {latest.data ? (
        <Table label="Last requests" className="border-t">
          <TableHeader>
            <TableRow className="hover:bg-transparent">
              <TableHead>Time</TableHead>
              <TableHead>Model</TableHead>
              <TableHead className="max-sm:hidden">Provider</TableHead>
              <TableHead align="end" className="max-sm:hidden">
                Tokens
              </TableHead>
              <TableHead align="end" className="max-sm:pr-5">
                Cost
              </TableHead>
              <TableHead className="max-sm:hidden">Status</TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {latest.data.map((row) => (
              <LatestRow key={row.id} row={row} />
            ))}
          </TableBody>
        </Table>
      ) : (
        <ErrorState
          title="The last requests could not be loaded"
          description={latest.error.message}
          onRetry={() => void latest.refetch()}
          isRetrying={latest.isFetching}
        />
      )}
    </Card>
  )
}

function LatestRow({ row }: { row: GenerationRow }) {
  return (
    <TableRow>
      <TableCell className="text-muted-foreground">
        <Link
          href={`/activity/generations/${encodeURIComponent(row.id)}`}
          className="rounded-sm underline decoration-border underline-offset-4 hover:text-foreground hover:decoration-current"
        >
          <Time iso={row.created_at} />
          <span className="sr-only">: what it cost, and why</span>
        </Link>
      </TableCell>
      {/* Takes what the others leave, and is cut off where that is too little. */}
      <TableCell className="max-sm:w-full max-sm:max-w-0">
        <span className="block truncate font-mono text-xs sm:max-w-72" title={row.model}>
          {row.model}
        </span>
        {row.status === 'error' && (
          <span className="mt-1 block sm:hidden">
            <RequestStatus row={row} />
          </span>
        )}
      </TableCell>
      <TableCell className="text-muted-foreground max-sm:hidden">{row.provider_name ?? '–'}</TableCell>
      <TableCell align="end" className="max-sm:hidden">
        {formatCount(row.prompt_tokens + row.completion_tokens)}
      </TableCell>
      <TableCell align="end" className="max-sm:pr-5">
        <Usd amount={row.cost_usd} />
      </TableCell>
      <TableCell className="max-sm:hidden">
        <RequestStatus row={row} />
      </TableCell>
    </TableRow>
  )
}
