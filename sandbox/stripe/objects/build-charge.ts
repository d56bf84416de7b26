import type Stripe from 'stripe'
import { createId } from '../create-id'
import type { CardSummary } from '../store/tables'

type ChargeFields = {
  intent: Stripe.PaymentIntent
  card: CardSummary
  createdSeconds: number
  publicUrl: string
  threeDSecure: 'authenticated' | null
  /** Null for a payment that went through. */
  failure: { code: string; declineCode: string | null; message: string } | null
}

function buildOutcome(failure: ChargeFields['failure']) {
  const isDeclined = failure !== null
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: isDeclined ? '05' : null,
    network_status: isDeclined ? 'declined_by_network' : 'approved_by_network',
    reason: failure?.declineCode ?? failure?.code ?? null,
    risk_level: 'normal',
    risk_score: 12,
    seller_message: isDeclined ? 'The bank did not approve this payment.' : 'Payment complete.',
    type: isDeclined ? 'issuer_declined' : 'authorized',
  } satisfies Stripe.Charge.Outcome
}

function buildCardDetails({ card, intent, threeDSecure, failure }: ChargeFields) {
  return {
    amount_authorized: failure === null ? intent.amount : null,
    authorization_code: failure === null ? '123456' : null,
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    electronic_commerce_indicator: null,
    exp_month: card.expMonth,
    exp_year: card.expYear,
    funding: 'credit',
    installments: null,
    last4: card.last4,
    mandate: null,
    network: card.brand,
    network_transaction_id: null,
    regulated_status: 'unregulated',
    three_d_secure:
      threeDSecure === null
        ? null
        : {
            authentication_flow: 'challenge',
            electronic_commerce_indicator: '05',
            exemption_indicator: null,
            result: threeDSecure,
            result_reason: null,
            transaction_id: null,
            version: '2.2.0',
          },
    transaction_link_id: null,
    wallet: null,
  } satisfies Stripe.Charge.PaymentMethodDetails.Card
}

/** A charge as it is in its `charge.succeeded` event: the balance transaction follows a moment later. */
export function buildCharge(fields: ChargeFields) {
  const { intent, failure } = fields
  const id = createId('ch')
  const isPaid = failure === null
  return {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: isPaid ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: null, email: fields.card.email, name: fields.card.name, phone: null, tax_id: null },
    calculated_statement_descriptor: 'CAUSEWAY SANDBOX',
    captured: isPaid,
    created: fields.createdSeconds,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: buildOutcome(failure),
    paid: isPaid,
    payment_intent: intent.id,
    payment_method: fields.card.paymentMethod,
    payment_method_details: { type: 'card', card: buildCardDetails(fields) },
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: isPaid ? `${fields.publicUrl}/sandbox/stripe/receipts/${id}` : null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: isPaid ? 'succeeded' : 'failed',
    transfer_data: null,
    transfer_group: null,
  } satisfies Stripe.Charge
}
