'use client'

import { CardColumns } from './card-columns'
import { CardReturn } from './cards/card-return'
import { PaymentMethodsCard } from './cards/payment-methods-card'
import { BillingDetailsCard } from './details/billing-details-card'
import { PayersOnly } from './payers-only'

/** How purchases are paid and what their documents say. */
export function BillingView() {
  return (
    <PayersOnly title="You do not see cards and billing details here" purpose="about them">
      <CardReturn />
      <CardColumns>
        <PaymentMethodsCard />
        <BillingDetailsCard />
      </CardColumns>
    </PayersOnly>
  )
}
