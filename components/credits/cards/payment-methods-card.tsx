'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { CreditCard, Plus } from 'lucide-react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { paymentMethodMutations, paymentMethodQueries } from '@/lib/client/payment-methods'
import { useAwakening } from '../use-awakening'
import { PaymentMethodRow } from './payment-method-row'

/** The saved cards: which is the default, and how they come and go. */
export function PaymentMethodsCard() {
  const cards = useQuery(paymentMethodQueries.list())
  const add = useMutation(paymentMethodMutations.add())
  useAwakening(add.reset)
  const addCard = () => add.mutate(undefined, { onSuccess: ({ url }) => window.location.assign(url) })
  return (
    <Card aria-label="Payment methods">
      <CardHeader>
        <CardTitle>Payment methods</CardTitle>
        <CardDescription>Cards are kept by Stripe. We never see their numbers.</CardDescription>
        <CardAction>
          <Button variant="outline" size="sm" onClick={addCard} isLoading={add.isPending || add.isSuccess}>
            <Plus aria-hidden />
            Add card
          </Button>
        </CardAction>
      </CardHeader>
      <CardContent className="grid gap-3">
        {add.error && <Alert tone="destructive" title={add.error.message} />}
        {cards.isPending && <Skeleton className="h-24" />}
        {!cards.data && cards.isError && (
          <ErrorState
            title="Your cards could not be loaded"
            description={cards.error.message}
            onRetry={() => void cards.refetch()}
            isRetrying={cards.isFetching}
          />
        )}
        {cards.data?.length === 0 && (
          <EmptyState
            icon={CreditCard}
            title="No cards saved"
            description="Add one to buy credits with one click, or tick the box when you buy."
          />
        )}
        {cards.data && cards.data.length > 0 && (
          <ul className="grid divide-y rounded-md border">
            {cards.data.map((card) => (
              <PaymentMethodRow key={card.id} card={card} />
            ))}
          </ul>
        )}
      </CardContent>
    </Card>
  )
}
