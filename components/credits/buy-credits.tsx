'use client'

import { useMutation } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { useDeferredValue, useEffect, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { billingMutations } from '@/lib/client/billing'
import { checkAmount } from './check-amount'
import { QuickAmounts } from './quick-amounts'
import { QuoteLines } from './quote-lines'

const FIRST_AMOUNT = '20'

/** An amount, what it costs, and the way to the payment page. */
export function BuyCredits({ isSandbox }: { isSandbox: boolean }) {
  const [typed, setTyped] = useState(FIRST_AMOUNT)
  const check = checkAmount(typed)
  const quotedAmount = useDeferredValue(check.isValid ? check.amountUsd : null)
  const checkout = useMutation(billingMutations.checkout())
  const { reset } = checkout
  useEffect(() => {
    // The back button may bring this page back as it was left: on its way to the payment page, with a button that waits.
    const awaken = (event: PageTransitionEvent) => event.persisted && reset()
    window.addEventListener('pageshow', awaken)
    return () => window.removeEventListener('pageshow', awaken)
  }, [reset])
  const buy = (amountUsd: string) => checkout.mutate(amountUsd, { onSuccess: ({ url }) => window.location.assign(url) })
  return (
    <Card>
      <CardHeader>
        <CardTitle>Buy credits</CardTitle>
      </CardHeader>
      <CardContent>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (check.isValid) buy(check.amountUsd)
          }}
          className="grid grid-cols-[minmax(0,1fr)] gap-5 sm:grid-cols-2 sm:gap-8"
        >
          <div className="grid content-start gap-4">
            <FormField label="Amount in USD" error={check.isValid ? undefined : check.message}>
              {(control) => (
                <div className="relative">
                  <span aria-hidden className="absolute top-2 left-3 text-muted-foreground">
                    $
                  </span>
                  <Input
                    {...control}
                    inputMode="decimal"
                    autoComplete="off"
                    className="pl-6.5 tabular-nums"
                    value={typed}
                    onChange={(event) => setTyped(event.target.value.replace(',', '.'))}
                  />
                </div>
              )}
            </FormField>
            <QuickAmounts value={typed} onChoose={setTyped} />
          </div>
          <div className="grid content-start gap-4">
            <QuoteLines amountUsd={quotedAmount} />
            {checkout.error && <Alert tone="destructive" title={checkout.error.message} />}
            <Button type="submit" disabled={!check.isValid} isLoading={checkout.isPending || checkout.isSuccess}>
              Continue to payment
              <ArrowRight aria-hidden />
            </Button>
            <p className="text-xs text-muted-foreground">
              {isSandbox
                ? 'The payment page is simulated: pay with a test card, no real money moves.'
                : 'You pay on Stripe’s page. We never see your card.'}
            </p>
          </div>
        </form>
      </CardContent>
    </Card>
  )
}
