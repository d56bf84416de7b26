'use client'

import { PageHeader } from '@/components/ui/page-header'
import { BalanceSummary } from './balance-summary'
import { BuyCredits } from './buy-credits'
import { OrderHistory } from './order-history'
import { PaymentReturn } from './payment-return'

/** Balance, buying and past purchases. */
export function CreditsView({ isSandbox }: { isSandbox: boolean }) {
  return (
    <>
      <PageHeader title="Credits" description="One balance pays for every model." />
      <PaymentReturn />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[minmax(0,19rem)_minmax(0,1fr)]">
        <BalanceSummary />
        <BuyCredits isSandbox={isSandbox} />
      </div>
      <OrderHistory />
    </>
  )
}
