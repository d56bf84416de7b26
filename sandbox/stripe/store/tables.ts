import type Stripe from 'stripe'
import type { CardBehaviour } from '../machine/test-cards'

/** On the wire a decimal is a string; the SDK turns it into an object when it reads the answer. */
export type WirePrice = Omit<Stripe.Price, 'unit_amount_decimal' | 'product'> & {
  unit_amount_decimal: string | null
  product: string
}
export type WireLineItem = Omit<Stripe.LineItem, 'price'> & { price: WirePrice }

export type WireInvoiceLine = Omit<Stripe.InvoiceLineItem, 'quantity_decimal'> & { quantity_decimal: string }
export type WireInvoice = Omit<Stripe.Invoice, 'lines'> & {
  lines: { object: 'list'; data: WireInvoiceLine[]; has_more: boolean; url: string }
}

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
  /** Absent in deliveries of before there were several endpoints: the configured one. */
  endpointId?: string
  state: 'pending' | 'delivered' | 'failed' | 'dropped'
  attempts: number
  dueAtMs: number
  lastStatus: number | null
}

export type IdempotencyRecord = { id: string; fingerprint: string; status: number; body: string; createdAtMs: number }

/** What pays, as it may be remembered: what a receipt shows and how its bank behaves, never the number. */
export type Instrument = {
  /** The payment method's id. */
  id: string
  kind: 'card' | 'us_bank_account'
  brand: string
  last4: string
  /** 0 for a bank account, as the year. */
  expMonth: number
  expYear: number
  name: string
  email: string
  behaviour: CardBehaviour
  /** Authenticated once for later payments without the payer. */
  isSetUp: boolean
  /** The payer ticked the page's own box; a card that the shop alone keeps is shown again only where the shop says so. */
  isSavedByPayer?: boolean
  /** Taken from its customer: it never pays again. */
  isDetached?: boolean
}

/** What happens by itself when its time has come. */
export type ScheduledWork = {
  id: string
  dueAtMs: number
  kind: 'open-dispute' | 'open-inquiry' | 'settle-debit' | 'settle-refund' | 'fail-refund' | 'lose-dispute'
  /** The charge, payment intent, refund or dispute that it is about. */
  subjectId: string
}

/** Everything the sandbox remembers, by kind. The key of a record is its `id`. */
export type Tables = {
  balanceTransactions: Stripe.BalanceTransaction
  charges: Stripe.Charge
  customers: Stripe.Customer
  /** What is left of customers that were deleted. */
  deletedCustomers: Stripe.DeletedCustomer
  deliveries: Delivery
  disputes: Stripe.Dispute
  events: StoredEvent
  idempotency: IdempotencyRecord
  /** What `payment_intent_data` asked for, kept until the first try makes the payment intent; by session. */
  intentTemplates: {
    id: string
    description: string | null
    metadata: Record<string, string>
    receiptEmail: string | null
    setupFutureUsage: Stripe.PaymentIntent.SetupFutureUsage | null
  }
  instruments: Instrument
  invoices: WireInvoice
  lineItems: { id: string; items: WireLineItem[] }
  paymentIntents: Stripe.PaymentIntent
  paymentMethods: Stripe.PaymentMethod
  prices: WirePrice
  products: Stripe.Product
  refunds: Stripe.Refund
  scheduledWork: ScheduledWork
  sessions: Stripe.Checkout.Session
  setupIntents: Stripe.SetupIntent
  taxIds: Stripe.TaxId
  settings: { id: 'clock'; offsetMs: number }
  webhookEndpoints: Stripe.WebhookEndpoint
  /** By endpoint; the one before signs too until it expires. */
  webhookSecrets: { id: string; current: string; previous: { secret: string; expiresAtMs: number } | null }
}

export type TableName = keyof Tables
