'use client'

import Link from 'next/link'
import { RequestStatus } from '@/components/layout/request-status'
import { Time } from '@/components/layout/time'
import { Button } from '@/components/ui/button'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import { formatUsd } from '@/lib/client/format-usd'
import type { GenerationRow } from '@/lib/schemas/activity'

type GenerationTableProps = {
  rows: readonly GenerationRow[]
  hasMore: boolean
  /** Single requests from before are no longer kept; null: all are there, or not all of these are shown yet. */
  keptSince: string | null
  isLoadingMore: boolean
  onLoadMore: () => void
}

/** The latest requests, newest first. */
export function GenerationTable({ rows, hasMore, keptSince, isLoadingMore, onLoadMore }: GenerationTableProps) {
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Latest requests</CardTitle>
        <CardDescription>
          The newest first, whatever period the charts show. Each leads to what it cost, and why.
        </CardDescription>
      </CardHeader>
      <Table label="Latest requests" className="border-t">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Time</TableHead>
            <TableHead>Model</TableHead>
            <TableHead className="max-sm:hidden">Provider</TableHead>
            <TableHead align="end" className="max-sm:hidden">
              Tokens in / out
            </TableHead>
            <TableHead align="end">Cost</TableHead>
            <TableHead>Status</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <GenerationTableRow key={row.id} row={row} />
          ))}
        </TableBody>
      </Table>
      {hasMore && (
        <div className="border-t p-2 text-center">
          <Button variant="ghost" size="sm" onClick={onLoadMore} isLoading={isLoadingMore}>
            Show earlier requests
          </Button>
        </div>
      )}
      {keptSince !== null && (
        <p className="border-t p-3 text-center text-sm text-muted-foreground">
          Single requests from before {keptSince.slice(0, 10)} are no longer kept. The charts know all of them.
        </p>
      )}
    </Card>
  )
}

function GenerationTableRow({ row }: { row: GenerationRow }) {
  const isFallback = row.requested_model !== row.model
  return (
    <TableRow>
      <TableCell className="text-muted-foreground">
        <Link
          href={`/activity/generations/${encodeURIComponent(row.id)}`}
          className="rounded-sm underline decoration-border underline-offset-4 hover:text-foreground hover:decoration-current"
        >
          <Time iso={row.created_at} />
          <span className="sr-only">, what it cost, and why</span>
        </Link>
      </TableCell>
      <TableCell>
        <span className="block font-mono text-xs whitespace-nowrap">{row.model}</span>
        {isFallback && <span className="text-2xs text-muted-foreground">asked for {row.requested_model}</span>}
      </TableCell>
      <TableCell className="whitespace-nowrap text-muted-foreground max-sm:hidden">
        {row.provider_name ?? 'none'}
      </TableCell>
      <TableCell align="end" className="max-sm:hidden">
        {formatCount(row.prompt_tokens)} <span className="text-muted-foreground">/</span>{' '}
        {formatCount(row.completion_tokens)}
      </TableCell>
      {/* Every digit: here people look up what a request cost. */}
      <TableCell align="end" className="whitespace-nowrap tabular-nums">
        {formatUsd(row.cost_usd, 'exact')}
      </TableCell>
      <TableCell>
        <RequestStatus row={row} />
      </TableCell>
    </TableRow>
  )
}
