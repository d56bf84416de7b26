'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronDown, Download, ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { Skeleton } from '@/components/ui/skeleton'
import { billingDetailsQueries } from '@/lib/client/billing-details'
import type { OrderObject } from '@/lib/schemas/billing'

/** The receipt of a purchase, and its invoice to look at or to keep. */
export function OrderDocuments({ order }: { order: OrderObject }) {
  if (order.paid_at === null) return <span className="text-muted-foreground">–</span>
  return (
    <div className="flex items-center gap-3">
      {order.receipt_url !== null && (
        <a
          href={order.receipt_url}
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1.5 rounded-sm font-medium text-brand hover:underline"
        >
          Receipt
          <ExternalLink aria-hidden className="size-3.5" />
          <span className="sr-only">(opens in a new tab)</span>
        </a>
      )}
      <InvoiceMenu orderId={order.id} />
    </div>
  )
}

function InvoiceMenu({ orderId }: { orderId: string }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <DropdownMenu open={isOpen} onOpenChange={setIsOpen}>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="sm">
          Invoice
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">{isOpen && <InvoiceLinks orderId={orderId} />}</DropdownMenuContent>
    </DropdownMenu>
  )
}

/** Asked for when the menu opens: the addresses do not last. */
function InvoiceLinks({ orderId }: { orderId: string }) {
  const invoice = useQuery(billingDetailsQueries.invoice(orderId))
  if (invoice.isPending) return <Skeleton className="m-1 h-16" />
  if (!invoice.data) return <DropdownMenuLabel className="max-w-64">{invoice.error.message}</DropdownMenuLabel>
  const { number, url, pdf_url: pdfUrl } = invoice.data
  return (
    <>
      <DropdownMenuLabel>Invoice {number ?? ''}</DropdownMenuLabel>
      {url !== null && (
        <DropdownMenuItem asChild>
          <a href={url} target="_blank" rel="noreferrer">
            <ExternalLink aria-hidden />
            View
          </a>
        </DropdownMenuItem>
      )}
      {pdfUrl !== null && (
        <DropdownMenuItem asChild>
          <a href={pdfUrl} target="_blank" rel="noreferrer">
            <Download aria-hidden />
            Download PDF
          </a>
        </DropdownMenuItem>
      )}
    </>
  )
}
