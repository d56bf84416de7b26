'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { meQueries } from '@/lib/client/me'
import { mayManageMoney } from '@/lib/client/roles'
import type { OrderObject } from '@/lib/schemas/billing'

const RefundDialog = dynamic(() => import('./refund-dialog').then((module) => module.RefundDialog), { ssr: false })

/** Gives what is unspent of a purchase back, for those who buy, as long as the operator's rule allows it. */
export function RefundButton({ order }: { order: OrderObject }) {
  const { data: me } = useQuery(meQueries.me())
  const [isOpen, setIsOpen] = useState(false)
  const mayRefund = mayManageMoney(me?.organization.role) && me?.organization.is_frozen === false
  if (order.refundable_until === null || !mayRefund) return null
  return (
    <>
      <Button variant="ghost" size="sm" onClick={() => setIsOpen(true)}>
        Refund
      </Button>
      {isOpen && <RefundDialog order={order} onClose={() => setIsOpen(false)} />}
    </>
  )
}
