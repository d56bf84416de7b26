'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { toast } from '@/components/ui/toast'
import { ApiError } from '@/lib/client/api-error'
import { billingMutations, billingQueries } from '@/lib/client/billing'
import { creditQueries } from '@/lib/client/credits'
import { formatUsd } from '@/lib/client/format-usd'
import { paymentMethodMutations } from '@/lib/client/payment-methods'
import { useAwakening } from '../use-awakening'
import { createRequestId } from './create-request-id'

type Wish = { amountUsd: string; /** Null: on the payment page. */ cardId: string | null; isCardSaved: boolean }

/** A purchase whose end is not known is asked for again under its name; one that is decided is followed by a new one. */
function isUndecided(error: Error): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500)
}

/** Buying: with a saved card at once, else on the payment page. */
export function usePurchase() {
  const queryClient = useQueryClient()
  const checkout = useMutation(billingMutations.checkout())
  const pay = useMutation(paymentMethodMutations.pay())
  const named = useRef<{ wish: string; requestId: string } | null>(null)
  useAwakening(checkout.reset)
  useAwakening(pay.reset)

  /** The same wish keeps its name until it is decided, so that trying again after a lost answer pays once. */
  const nameWish = (wish: string): string => {
    if (named.current?.wish !== wish) named.current = { wish, requestId: createRequestId() }
    return named.current.requestId
  }
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: creditQueries.all() })
    void queryClient.invalidateQueries({ queryKey: billingQueries.orders().queryKey })
  }
  const payWithCard = (amountUsd: string, cardId: string) => {
    const requestId = nameWish(`${amountUsd} ${cardId}`)
    pay.mutate(
      { amount_usd: amountUsd, payment_method_id: cardId, request_id: requestId },
      {
        onSuccess: ({ order, url }) => {
          if (url !== null) return window.location.assign(url)
          named.current = null
          if (order.status === 'paid') toast.success(`${formatUsd(order.credits)} was added to your balance`)
          refresh()
        },
        onError: (error) => {
          if (!isUndecided(error)) named.current = null
          refresh()
        },
      },
    )
  }
  const buy = ({ amountUsd, cardId, isCardSaved }: Wish) => {
    if (cardId !== null) return payWithCard(amountUsd, cardId)
    checkout.mutate(
      { amount_usd: amountUsd, save_card: isCardSaved },
      { onSuccess: ({ url }) => window.location.assign(url) },
    )
  }
  // A page that is on its way keeps its button waiting, until it is left.
  const isLeaving = checkout.isSuccess || (pay.data?.url ?? null) !== null
  const isBuying = checkout.isPending || pay.isPending || isLeaving
  return { buy, isBuying, error: checkout.error ?? pay.error, isProcessing: pay.data?.order.status === 'pending' }
}
