'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { paymentMethodQueries } from '@/lib/client/payment-methods'
import { AmountField } from './buying/amount-field'
import { PAYMENT_PAGE, PayWith } from './buying/pay-with'
import { usePurchase } from './buying/use-purchase'
import { isExpired } from './cards/describe-card'
import { checkAmount } from './check-amount'
import { QuoteLines } from './quote-lines'

const FIRST_AMOUNT = '20'

/** Cards that can pay, and the one to begin with. Without an answer yet, or without cards, it is the payment page. */
function useCards() {
  const { data = [] } = useQuery(paymentMethodQueries.list())
  const cards = data.filter((card) => !isExpired(card, new Date()))
  const first = cards.find((card) => card.is_default) ?? cards[0]
  return { cards, firstChoice: first?.id ?? PAYMENT_PAGE }
}

/** An amount, what it costs, and the way to pay it. */
export function BuyCredits({ isSandbox }: { isSandbox: boolean }) {
  const [typed, setTyped] = useState(FIRST_AMOUNT)
  const [choice, setChoice] = useState<string | null>(null)
  const [isCardSaved, setIsCardSaved] = useState(false)
  const { cards, firstChoice } = useCards()
  const { buy, isBuying, error, isProcessing } = usePurchase()
  const check = checkAmount(typed)
  const quotedAmount = useDeferredValue(check.isValid ? check.amountUsd : null)
  const isStillThere = choice === PAYMENT_PAGE || cards.some((card) => card.id === choice)
  const chosen = choice !== null && isStillThere ? choice : firstChoice
  const isOnPage = chosen === PAYMENT_PAGE
  return (
    <Card>
      <CardHeader>
        <CardTitle>Buy credits</CardTitle>
      </CardHeader>
      <CardContent>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!check.isValid || isBuying) return
            buy({ amountUsd: check.amountUsd, cardId: isOnPage ? null : chosen, isCardSaved })
          }}
          className="grid grid-cols-[minmax(0,1fr)] gap-5 sm:grid-cols-2 sm:gap-8"
        >
          <div className="grid content-start gap-4">
            <AmountField value={typed} error={check.isValid ? undefined : check.message} onChange={setTyped} />
            <PayWith
              cards={cards}
              chosen={chosen}
              isCardSaved={isCardSaved}
              onChoose={setChoice}
              onSaveChange={setIsCardSaved}
            />
          </div>
          <div className="grid content-start gap-4">
            <QuoteLines amountUsd={quotedAmount} />
            {error && <Alert tone="destructive" title={error.message} />}
            {isProcessing && (
              <Alert title="The bank is still working on it">The credits are added as soon as it is done.</Alert>
            )}
            <Button type="submit" disabled={!check.isValid || isBuying} isLoading={isBuying}>
              {isOnPage ? 'Continue to payment' : 'Pay now'}
              {isOnPage && <ArrowRight aria-hidden />}
            </Button>
            <p className="text-xs text-muted-foreground">{explainPayment({ isSandbox, isOnPage })}</p>
          </div>
        </form>
      </CardContent>
    </Card>
  )
}

function explainPayment({ isSandbox, isOnPage }: { isSandbox: boolean; isOnPage: boolean }): string {
  if (isSandbox) return 'The payment is simulated: pay with a test card, no real money moves.'
  if (isOnPage) return 'You pay on Stripe’s page. We never see your card.'
  return 'Your card is charged at once. If your bank wants to ask you, its question comes first.'
}
