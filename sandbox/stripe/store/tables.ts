import type Stripe from 'stripe'

/** On the wire a decimal is a string; the SDK turns it into an object when it reads the answer. */
export type WirePrice = Omit<Stripe.Price, 'unit_amount_decimal' | 'product'> & {
  unit_amount_decimal: string | null
  product: string
}
export type WireLineItem = Omit<Stripe.LineItem, 'price'> & { price: WirePrice }

/** An event is frozen when it happens: `data.object` never changes afterwards. */
export type StoredEvent = {
  id: string
  object: 'event'
  api_version: string
  created: number
  data: { object: object; previous_attributes?: object }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: string
}

export type Delivery = {
  id: string
  eventId: string
  state: 'pending' | 'delivered' | 'failed' | 'dropped'
  attempts: number
  dueAtMs: number
  lastStatus: number | null
}

export type IdempotencyRecord = { id: string; fingerprint: string; status: number; body: string; createdAtMs: number }

/** A card as it may be remembered: only what a receipt shows, never the number. */
export type CardSummary = {
  paymentMethod: string
  brand: string
  last4: string
  expMonth: number
  expYear: number
  name: string
  email: string
}

/** Everything the sandbox remembers, by kind. The key of a record is its `id`. */
export type Tables = {
  balanceTransactions: Stripe.BalanceTransaction
  charges: Stripe.Charge
  customers: Stripe.Customer
  deliveries: Delivery
  events: StoredEvent
  idempotency: IdempotencyRecord
  /** What `payment_intent_data` asked for, kept until the first try makes the payment intent; by session. */
  intentTemplates: {
    id: string
    description: string | null
    metadata: Record<string, string>
    receiptEmail: string | null
  }
  lineItems: { id: string; items: WireLineItem[] }
  paymentIntents: Stripe.PaymentIntent
  /** Cards of payments that wait for the 3-D Secure step, by payment intent. */
  pendingCards: { id: string; card: CardSummary }
  prices: WirePrice
  products: Stripe.Product
  refunds: Stripe.Refund
  sessions: Stripe.Checkout.Session
  settings: { id: 'clock'; offsetMs: number }
}

export type TableName = keyof Tables
