'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Receipt } from 'lucide-react'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { meQueries } from '@/lib/client/me'
import { billingQueries } from '@/lib/client/billing'
import { mayManageMoney } from '@/lib/client/roles'
import type { OrderObject } from '@/lib/schemas/billing'
import { OrderDocuments } from './order-documents'
import { RefundButton } from './refunds/refund-button'

const STATUS_TONES = {
  paid: 'success',
  pending: 'warning',
  expired: 'neutral',
  failed: 'destructive',
  refunded: 'brand',
} as const satisfies Record<OrderObject['status'], string>

const DISPUTE_WORDS = {
  open: 'disputed at the bank',
  lost: 'taken back by the bank',
} as const satisfies Record<NonNullable<OrderObject['dispute']>, string>

/** Every purchase with its state and its documents, for those who buy. */
export function OrderHistory() {
  const me = useQuery(meQueries.me())
  const mayPay = mayManageMoney(me.data?.organization.role)
  const orders = useInfiniteQuery({ ...billingQueries.orders(), enabled: mayPay })
  const rows = orders.data?.pages.flatMap((page) => page.data)
  if (!mayPay) return null
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>History</CardTitle>
      </CardHeader>
      {orders.isPending && <Skeleton className="m-5 mt-0 h-24" />}
      {!rows && orders.isError && (
        <ErrorState
          title="Your purchases could not be loaded"
          description={orders.error.message}
          onRetry={() => void orders.refetch()}
          isRetrying={orders.isFetching}
        />
      )}
      {rows?.length === 0 && (
        <EmptyState
          icon={Receipt}
          title="No purchases yet"
          description="Each purchase appears here with its receipt and its invoice."
        />
      )}
      {rows && rows.length > 0 && <OrderTable rows={rows} />}
      {orders.hasNextPage && (
        <div className="border-t p-2 text-center">
          <Button
            variant="ghost"
            size="sm"
            onClick={() => void orders.fetchNextPage()}
            isLoading={orders.isFetchingNextPage}
          >
            Show earlier purchases
          </Button>
        </div>
      )}
    </Card>
  )
}

function OrderTable({ rows }: { rows: readonly OrderObject[] }) {
  return (
    <Table label="Purchases" className="border-t">
      <TableHeader>
        <TableRow className="hover:bg-transparent">
          <TableHead>Date</TableHead>
          <TableHead>Status</TableHead>
          <TableHead align="end">Credits</TableHead>
          <TableHead align="end" className="max-sm:hidden">
            Fee
          </TableHead>
          <TableHead align="end">Paid</TableHead>
          <TableHead className="max-sm:hidden">Documents</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((order) => (
          <OrderRows key={order.id} order={order} />
        ))}
      </TableBody>
    </Table>
  )
}

/** On phones the documents stand in a row of their own, below: six columns would have to be scrolled. */
function OrderRows({ order }: { order: OrderObject }) {
  const documents = (
    <div className="flex flex-wrap items-center gap-1">
      <OrderDocuments order={order} />
      <RefundButton order={order} />
    </div>
  )
  const hasDocuments = order.paid_at !== null
  return (
    <>
      <TableRow className={hasDocuments ? 'max-sm:border-0 max-sm:hover:bg-transparent' : undefined}>
        <TableCell className="text-muted-foreground">
          <Time iso={order.created_at} />
        </TableCell>
        <TableCell>
          <OrderState order={order} />
        </TableCell>
        <TableCell align="end" className="font-medium">
          <Usd amount={order.credits} />
        </TableCell>
        <TableCell align="end" className="text-muted-foreground max-sm:hidden">
          <Usd amount={order.fee} />
        </TableCell>
        <TableCell align="end">{order.paid_at === null ? '–' : <Usd amount={order.total} />}</TableCell>
        <TableCell className="max-sm:hidden">{documents}</TableCell>
      </TableRow>
      {hasDocuments && (
        <TableRow className="hover:bg-transparent sm:hidden">
          <TableCell colSpan={4} className="pt-0">
            {documents}
          </TableCell>
        </TableRow>
      )}
    </>
  )
}

/** A purchase of which a part went back is still paid; how much went back stands below. */
function OrderState({ order }: { order: OrderObject }) {
  const isRefunded = Number(order.refunded) > 0
  return (
    <div className="grid gap-0.5">
      <Badge tone={STATUS_TONES[order.status]}>{order.status}</Badge>
      {order.kind === 'auto_top_up' && <span className="text-xs text-muted-foreground">auto top-up</span>}
      {order.dispute !== null && <span className="text-xs text-destructive">{DISPUTE_WORDS[order.dispute]}</span>}
      {isRefunded && (
        <span className="text-xs whitespace-nowrap text-muted-foreground">
          <Usd amount={order.refunded} /> back
        </span>
      )}
    </div>
  )
}
