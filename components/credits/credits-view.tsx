'use client'

import dynamic from 'next/dynamic'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { AutoTopUpCard } from './auto-top-up/auto-top-up-card'
import { BalanceSummary } from './balance-summary'
import { BudgetsCard } from './budgets/budgets-card'
import { BuyCredits } from './buy-credits'
import { CardColumns } from './card-columns'
import { OrderHistory } from './order-history'
import { PayersOnly } from './payers-only'
import { PromotionsCard } from './promotions/promotions-card'

// Few come from the payment page.
const PaymentReturn = dynamic(() => import('./payment-return').then((module) => module.PaymentReturn))

/** Balance, buying and past purchases. A card about credits is a file of its own and one line in the columns here. */
export function CreditsView({ isSandbox }: { isSandbox: boolean }) {
  const params = useSearchParams()
  // It stays when it has cleaned the address.
  const [isReturn] = useState(params.has('session_id') || params.has('cancelled'))
  return (
    <>
      {isReturn && <PaymentReturn />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[minmax(0,19rem)_minmax(0,1fr)]">
        <BalanceSummary />
        <PayersOnly title="You cannot buy credits here" purpose="to add credits">
          <BuyCredits isSandbox={isSandbox} />
        </PayersOnly>
      </div>
      {/* Two columns of about the same height. */}
      <CardColumns>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <AutoTopUpCard />
          <PromotionsCard />
        </div>
        <BudgetsCard />
      </CardColumns>
      <OrderHistory />
    </>
  )
}
