import type Stripe from 'stripe'
import { createId } from '../create-id'

type RefundFields = {
  charge: Stripe.Charge
  amount: number
  reason: Stripe.Refund['reason']
  metadata: Record<string, string>
  createdSeconds: number
}

export function buildRefund({ charge, amount, reason, metadata, createdSeconds }: RefundFields) {
  return {
    id: createId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: createdSeconds,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      type: 'card',
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
    },
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  } satisfies Stripe.Refund
}
