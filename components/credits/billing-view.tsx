'use client'

import { CardColumns } from './card-columns'

/** How purchases are paid and what their documents say. */
export function BillingView() {
  return <CardColumns>{null}</CardColumns>
}
