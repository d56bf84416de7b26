'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { parseAsString, useQueryStates } from 'nuqs'
import { useEffect, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { billingQueries } from '@/lib/client/billing'
import { creditQueries } from '@/lib/client/credits'
import { formatUsd } from '@/lib/client/format-usd'

const RETURN_PARAMS = { session_id: parseAsString, cancelled: parseAsString }

/** Says how a payment ended when the payment page sends the browser back. Shows nothing otherwise. */
export function PaymentReturn() {
  return (
    <NuqsAdapter>
      <HowItEnded />
    </NuqsAdapter>
  )
}

function HowItEnded() {
  const [params, setParams] = useQueryStates(RETURN_PARAMS)
  // Kept here, because the address is cleaned once the payment is decided: a reload must not tell it again.
  const [returned] = useState(params)
  if (returned.session_id !== null) return <ReturnedPayment sessionId={returned.session_id} />
  if (params.cancelled === null) return null
  return (
    <Alert
      title="The payment was cancelled"
      action={
        <Button variant="ghost" size="sm" onClick={() => void setParams({ cancelled: null })}>
          Dismiss
        </Button>
      }
    >
      Nothing was charged.
    </Alert>
  )
}

function ReturnedPayment({ sessionId }: { sessionId: string }) {
  const [, setParams] = useQueryStates(RETURN_PARAMS)
  const queryClient = useQueryClient()
  const order = useQuery(billingQueries.returned(sessionId))
  const status = order.data?.status
  const credits = order.data?.credits
  useEffect(() => {
    if (status === undefined || status === 'pending') return
    // The id keeps a second run of this effect from showing a second toast.
    if (status === 'paid')
      toast.success(`${formatUsd(credits ?? '0', 'exact')} was added to your balance`, { id: sessionId })
    void queryClient.invalidateQueries({ queryKey: creditQueries.all() })
    void queryClient.invalidateQueries({ queryKey: billingQueries.orders().queryKey })
    void setParams({ session_id: null })
  }, [status, credits, sessionId, queryClient, setParams])

  if (order.isError)
    return (
      <Alert tone="destructive" title="The payment could not be looked up">
        {order.error.message}
      </Alert>
    )
  if (!order.data || status === 'pending') return <Spinner label="Confirming your payment" />
  if (status === 'paid') {
    return (
      <Alert tone="success" title={`${formatUsd(order.data.credits)} was added to your balance`}>
        You paid {formatUsd(order.data.total, 'exact')}, including the fee of {formatUsd(order.data.fee, 'exact')}.
      </Alert>
    )
  }
  if (status === 'refunded') return <Alert title="This payment was refunded" />
  return (
    <Alert tone="warning" title={status === 'failed' ? 'The payment failed' : 'The payment page has expired'}>
      Nothing was added. You can try again below.
    </Alert>
  )
}
