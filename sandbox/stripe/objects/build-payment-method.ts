import type Stripe from 'stripe'
import type { Instrument } from '../store/tables'

type PaymentMethodFields = { instrument: Instrument; customer: string | null; createdSeconds: number }

function buildCard({ brand, expMonth, expYear, last4 }: Instrument) {
  return {
    brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    display_brand: brand,
    exp_month: expMonth,
    exp_year: expYear,
    fingerprint: null,
    funding: 'credit',
    generated_from: null,
    last4,
    networks: { available: [brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: true },
    wallet: null,
  } satisfies Stripe.PaymentMethod.Card
}

function buildBankAccount({ brand, last4 }: Instrument) {
  return {
    account_holder_type: 'individual',
    account_type: 'checking',
    bank_name: brand,
    financial_connections_account: null,
    fingerprint: null,
    last4,
    networks: { preferred: 'ach', supported: ['ach'] },
    routing_number: '110000000',
    status_details: null,
  } satisfies Stripe.PaymentMethod.UsBankAccount
}

/** What an instrument looks like to the API. */
export function buildPaymentMethod({ instrument, customer, createdSeconds }: PaymentMethodFields) {
  const { id, kind, email, name } = instrument
  return {
    id,
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address: null, email: email || null, name: name || null, phone: null, tax_id: null },
    created: createdSeconds,
    customer,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: kind,
    ...(kind === 'card' ? { card: buildCard(instrument) } : { us_bank_account: buildBankAccount(instrument) }),
  } satisfies Stripe.PaymentMethod
}
