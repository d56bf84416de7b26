import type Stripe from 'stripe'
import { createId } from '../create-id'
import type { Instrument } from '../store/tables'

type ChargeFields = {
  intent: Stripe.PaymentIntent
  instrument: Instrument
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

function buildCardDetails({ instrument, intent, threeDSecure, failure }: ChargeFields) {
  return {
    amount_authorized: failure === null ? intent.amount : null,
    authorization_code: failure === null ? '123456' : null,
    brand: instrument.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    electronic_commerce_indicator: null,
    exp_month: instrument.expMonth,
    exp_year: instrument.expYear,
    funding: 'credit',
    installments: null,
    last4: instrument.last4,
    mandate: null,
    network: instrument.brand,
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

function buildMethodDetails(fields: ChargeFields): Stripe.Charge.PaymentMethodDetails {
  const { kind, brand, last4 } = fields.instrument
  if (kind === 'card') return { type: 'card', card: buildCardDetails(fields) }
  const account = {
    account_holder_type: 'individual',
    account_type: 'checking',
    bank_name: brand,
    fingerprint: null,
    last4,
    payment_reference: null,
    routing_number: '110000000',
  } satisfies Stripe.Charge.PaymentMethodDetails.UsBankAccount
  return { type: 'us_bank_account', us_bank_account: account }
}

/** A charge as it is in its `charge.succeeded` event: the balance transaction follows a moment later. */
export function buildCharge(fields: ChargeFields) {
  const { intent, failure } = fields
  const id = createId('ch')
  const isPaid = failure === null
  const isCaptured = isPaid && intent.capture_method !== 'manual'
  return {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: isCaptured ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: {
      address: null,
      email: fields.instrument.email,
      name: fields.instrument.name,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: 'CAUSEWAY SANDBOX',
    captured: isCaptured,
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
    payment_method: fields.instrument.id,
    payment_method_details: buildMethodDetails(fields),
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
