'use client'

import { CardColumns } from './card-columns'
import { CardReturn } from './cards/card-return'
import { PaymentMethodsCard } from './cards/payment-methods-card'
import { BillingDetailsCard } from './details/billing-details-card'

/** How purchases are paid and what their documents say. */
export function BillingView() {
  return (
    <>
      <CardReturn />
      <CardColumns>
        <PaymentMethodsCard />
        <BillingDetailsCard />
      </CardColumns>
    </>
  )
}
