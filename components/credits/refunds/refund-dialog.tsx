'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Skeleton } from '@/components/ui/skeleton'
import { formatUsd } from '@/lib/client/format-usd'
import { refundMutations, refundQueries } from '@/lib/client/refunds'
import type { OrderObject } from '@/lib/schemas/billing'
import type { RefundObject } from '@/lib/schemas/refunds'
import { createRequestId } from '../buying/create-request-id'
import { RefundLines } from './refund-lines'

function announce(refund: RefundObject): void {
  if (refund.status === 'failed') toast.error('The bank refused the refund. Your credits are back.')
  else if (refund.status === 'succeeded')
    toast.success(`${formatUsd(refund.total, 'exact')} are on their way to your card.`)
  else
    toast.info(
      `${formatUsd(refund.total, 'exact')} were set aside. The refund is finished as soon as the bank answers.`,
    )
}

/** Shows exactly what comes back before it does. Render it while it is open. */
export function RefundDialog({ order, onClose }: { order: OrderObject; onClose: () => void }) {
  // One name per opening: a second click finds the refund of the first.
  const [requestKey] = useState(createRequestId)
  const preview = useQuery(refundQueries.preview(order.id))
  const refund = useMutation(refundMutations.request(useQueryClient()))
  const { data } = preview
  const confirm = (amountUsd: string) =>
    refund.mutate(
      { orderId: order.id, amountUsd, requestKey },
      {
        onSuccess: (made) => {
          announce(made)
          onClose()
        },
      },
    )
  const error = refund.error ?? preview.error
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title="Give unspent credits back">
        <DialogBody>
          {error && <Alert tone="destructive" title={error.message} />}
          {preview.isPending && <Skeleton className="h-24" />}
          {data && <RefundLines preview={data} />}
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="ghost">Keep the credits</Button>
          </DialogClose>
          <Button
            variant="destructive"
            disabled={data === undefined}
            isLoading={refund.isPending}
            onClick={() => data && confirm(data.credits)}
          >
            {data ? `Refund ${formatUsd(data.total, 'exact')}` : 'Refund'}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
