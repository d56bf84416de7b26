import type Stripe from 'stripe'
import { z } from 'zod'
import { currency, expand, flag, integer, invoiceFields, metadata, naturalNumber, text } from '../wire/parameters'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import type { World } from '../world'

const changeable = z.enum(['auto', 'never'])

const priceData = z.strictObject({
  currency,
  unit_amount: naturalNumber,
  tax_behavior: z.enum(['exclusive', 'unspecified'], 'This sandbox adds tax on top').optional(),
  product_data: z.strictObject({
    name: text,
    description: text.optional(),
    images: z.array(text).max(8).optional(),
    metadata: metadata.optional(),
  }),
})

/** What a hosted session can be asked for here. */
export const sessionParameters = z.strictObject({
  mode: z.enum(['payment', 'setup'], 'This sandbox knows mode=payment and mode=setup'),
  ui_mode: z.literal('hosted_page', 'This sandbox only knows ui_mode=hosted_page').optional(),
  line_items: z
    .array(z.strictObject({ price_data: priceData, quantity: integer.refine((value) => value >= 1, 'At least 1') }))
    .min(1)
    .max(100)
    .optional(),
  customer: text.optional(),
  customer_email: z.email('Invalid email address').optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  client_reference_id: z.string().max(200).optional(),
  metadata: metadata.optional(),
  payment_intent_data: z
    .strictObject({
      description: text.optional(),
      metadata: metadata.optional(),
      receipt_email: z.email('Invalid email address').optional(),
      setup_future_usage: z.enum(['off_session', 'on_session']).optional(),
    })
    .optional(),
  billing_address_collection: z.enum(['auto', 'required']).optional(),
  tax_id_collection: z
    .strictObject({ enabled: flag, required: z.enum(['if_supported', 'never']).optional() })
    .optional(),
  customer_update: z
    .strictObject({ address: changeable.optional(), name: changeable.optional(), shipping: changeable.optional() })
    .optional(),
  invoice_creation: z
    .strictObject({
      enabled: flag,
      invoice_data: z
        .strictObject({
          description: text.optional(),
          footer: text.optional(),
          metadata: metadata.optional(),
          custom_fields: invoiceFields.optional(),
        })
        .optional(),
    })
    .optional(),
  automatic_tax: z.strictObject({ enabled: flag }).optional(),
  saved_payment_method_options: z
    .strictObject({
      allow_redisplay_filters: z
        .array(z.enum(['always', 'limited', 'unspecified']))
        .min(1)
        .optional(),
      payment_method_save: z.enum(['enabled', 'disabled']).optional(),
    })
    .optional(),
  consent_collection: z
    .strictObject({
      payment_method_reuse_agreement: z.strictObject({ position: z.enum(['auto', 'hidden']) }).optional(),
    })
    .optional(),
  setup_intent_data: z.strictObject({ description: text.optional(), metadata: metadata.optional() }).optional(),
  currency: currency.optional(),
  allowed_payment_method_types: z
    .array(z.enum(['card', 'us_bank_account'], 'This sandbox knows card and us_bank_account'))
    .min(1)
    .max(2)
    .optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  locale: text.optional(),
  success_url: z.url('Not a valid URL'),
  cancel_url: z.url('Not a valid URL').optional(),
  expires_at: integer.optional(),
  expand,
})

export type SessionParameters = z.infer<typeof sessionParameters>

/** @throws StripeError for a customer that does not exist, or is named twice */
export function checkCustomer(world: World, { customer, customer_email }: SessionParameters): void {
  if (customer !== undefined && customer_email !== undefined)
    throw invalidRequest('You may only specify one of these parameters: customer, customer_email.', {
      param: 'customer',
    })
  if (customer !== undefined && world.store.find('customers', customer) === undefined)
    throw noSuchObject('customer', customer, 'customer')
}

type Requirement = { isMet: boolean; message: string; param: string }

/** What a page that keeps something with a customer needs to be told. */
function listNeeds(given: SessionParameters, country: string | null | undefined): Requirement[] {
  const update = given.customer_update
  const collectsTaxIds = given.tax_id_collection?.enabled === true
  const addsTax = given.automatic_tax?.enabled === true
  return [
    {
      isMet: !collectsTaxIds || update?.name === 'auto',
      message:
        'Tax ID collection requires updating business name on the customer. Set `customer_update[name]` to auto.',
      param: 'customer_update[name]',
    },
    {
      isMet: !addsTax || Boolean(country) || update?.address === 'auto',
      message:
        'Automatic tax calculation requires a valid address on the Customer. Set `customer_update[address]` to auto.',
      param: 'customer_update[address]',
    },
  ]
}

/** What Stripe asks for when a page may change, or keep something with, a customer. @throws StripeError */
export function checkCollection(world: World, given: SessionParameters): void {
  const customer = given.customer === undefined ? undefined : world.store.find('customers', given.customer)
  if (given.customer_update !== undefined && customer === undefined)
    throw invalidRequest('`customer_update` can only be used with `customer`.', { param: 'customer_update' })
  if (given.mode === 'setup' && given.invoice_creation?.enabled === true)
    throw invalidRequest('`invoice_creation` can only be used in `payment` mode.', { param: 'invoice_creation' })
  if (customer === undefined) return
  const missing = listNeeds(given, customer.address?.country).find(({ isMet }) => !isMet)
  if (missing !== undefined) throw invalidRequest(missing.message, { param: missing.param })
}

function describeInvoice({ invoice_creation: wanted }: SessionParameters) {
  if (wanted === undefined) return null
  const { custom_fields = null, description = null, footer = null, metadata: given = null } = wanted.invoice_data ?? {}
  const data = { account_tax_ids: null, issuer: null, rendering_options: null }
  return { enabled: wanted.enabled, invoice_data: { ...data, custom_fields, description, footer, metadata: given } }
}

function describeAgreement({ consent_collection: wanted }: SessionParameters) {
  const agreement = wanted?.payment_method_reuse_agreement
  if (agreement === undefined) return null
  return { payment_method_reuse_agreement: agreement, promotions: null, terms_of_service: null }
}

/** The parts of a session that are the parameters, with what was left out. */
export function describeCollection(given: SessionParameters) {
  const { saved_payment_method_options: save, tax_id_collection: taxIds, automatic_tax: tax } = given
  return {
    automatic_tax: { enabled: tax?.enabled === true, liability: null, provider: null, status: null },
    billing_address_collection: given.billing_address_collection ?? null,
    consent_collection: describeAgreement(given),
    invoice_creation: describeInvoice(given),
    saved_payment_method_options: {
      allow_redisplay_filters: save?.allow_redisplay_filters ?? ['always'],
      payment_method_remove: 'disabled',
      payment_method_save: save?.payment_method_save ?? 'disabled',
    },
    tax_id_collection: { enabled: taxIds?.enabled === true, required: taxIds?.required ?? 'never' },
  } satisfies Partial<Stripe.Checkout.Session>
}
