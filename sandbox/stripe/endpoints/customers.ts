import type Stripe from 'stripe'
import { z } from 'zod'
import { recordEvent } from '../machine/record-event'
import { buildCustomer } from '../objects/build-customer'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { clearableText, created, expand, invoiceFields, metadata, paging, text } from '../wire/parameters'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import { mergeMetadata } from '../wire/merge-metadata'
import type { World } from '../world'

const addressFields = z
  .strictObject({
    line1: clearableText.optional(),
    line2: clearableText.optional(),
    city: clearableText.optional(),
    state: clearableText.optional(),
    postal_code: clearableText.optional(),
    country: z
      .union([z.literal(''), z.string().regex(/^[A-Z]{2}$/, 'Country must be a two-letter code such as US')])
      .transform((code) => (code === '' ? null : code))
      .optional(),
  })
  .transform((given) => ({
    line1: given.line1 ?? null,
    line2: given.line2 ?? null,
    city: given.city ?? null,
    state: given.state ?? null,
    postal_code: given.postal_code ?? null,
    country: given.country ?? null,
  }))

const cleared = z.literal('').transform(() => null)

const fields = {
  email: z.union([cleared, z.email('Invalid email address')]).optional(),
  name: clearableText.optional(),
  business_name: clearableText.optional(),
  individual_name: clearableText.optional(),
  phone: clearableText.optional(),
  description: clearableText.optional(),
  address: z.union([cleared, addressFields]).optional(),
  shipping: z
    .union([cleared, z.strictObject({ address: addressFields, name: text, phone: text.optional() })])
    .optional(),
  preferred_locales: z.array(text).max(10).optional(),
  tax_exempt: z.enum(['none', 'exempt', 'reverse']).optional(),
  invoice_settings: z
    .strictObject({
      default_payment_method: clearableText.optional(),
      custom_fields: invoiceFields.optional(),
      footer: clearableText.optional(),
    })
    .optional(),
  metadata: z.union([z.literal(''), metadata]).optional(),
  expand,
}

function getCustomer(world: World, id: string): Stripe.Customer {
  const customer = world.store.find('customers', id)
  if (customer === undefined) throw noSuchObject('customer', id)
  return customer
}

type SettingsChange = z.infer<NonNullable<typeof fields.invoice_settings>>

const NO_SETTINGS: Stripe.Customer.InvoiceSettings = {
  custom_fields: null,
  default_payment_method: null,
  footer: null,
  rendering_options: null,
}

/** Only a payment method that is saved with the customer can be the default. */
function changeSettings(world: World, before: Stripe.Customer, change: NonNullable<SettingsChange>) {
  const methodId = change.default_payment_method
  const isOwn = typeof methodId !== 'string' || world.store.find('paymentMethods', methodId)?.customer === before.id
  if (isOwn) return { ...before.invoice_settings, ...withoutGaps(change) }
  throw invalidRequest(`The customer does not have a payment method with the ID ${methodId}.`, {
    param: 'invoice_settings[default_payment_method]',
    code: 'resource_missing',
  })
}

/** What was not given keeps its value. */
function withoutGaps(given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

const createCustomer = defineEndpoint({
  method: 'POST',
  path: '/v1/customers',
  parameters: z.strictObject(fields),
  run: ({ world, parameters, cause }) => {
    const { expand: _expand, metadata: given, invoice_settings: settings, ...rest } = parameters
    const { default_payment_method: methodId = null, ...texts } = settings ?? {}
    const blank = buildCustomer({
      createdSeconds: world.clock.nowSeconds(),
      email: null,
      name: null,
      phone: null,
      description: null,
      address: null,
      invoice_settings: NO_SETTINGS,
      preferred_locales: [],
      shipping: null,
      tax_exempt: 'none',
      metadata: mergeMetadata({}, given),
    })
    if (methodId !== null)
      throw invalidRequest('Attach the payment method first.', { param: 'invoice_settings[default_payment_method]' })
    const customer: Stripe.Customer = {
      ...blank,
      ...withoutGaps(rest),
      invoice_settings: { ...NO_SETTINGS, ...withoutGaps(texts) },
    }
    world.store.put('customers', customer)
    recordEvent(world, cause, { type: 'customer.created', object: customer })
    return customer
  },
})

const retrieveCustomer = defineEndpoint({
  method: 'GET',
  path: '/v1/customers/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => world.store.find('deletedCustomers', id) ?? getCustomer(world, id),
})

const updateCustomer = defineEndpoint({
  method: 'POST',
  path: '/v1/customers/:id',
  parameters: z.strictObject(fields),
  run: ({ world, parameters, id, cause }) => {
    const before = getCustomer(world, id)
    const { expand: _expand, metadata: changes, invoice_settings: settings, ...given } = parameters
    const changed = {
      ...withoutGaps(given),
      ...(settings === undefined ? {} : { invoice_settings: changeSettings(world, before, settings) }),
    }
    const customer: Stripe.Customer = { ...before, ...changed, metadata: mergeMetadata(before.metadata, changes) }
    const names = changes === undefined ? Object.keys(changed) : [...Object.keys(changed), 'metadata']
    const previous = Object.fromEntries(Object.entries(before).filter(([name]) => names.includes(name)))
    world.store.put('customers', customer)
    recordEvent(world, cause, { type: 'customer.updated', object: customer, previous })
    return customer
  },
})

const listCustomers = defineEndpoint({
  method: 'GET',
  path: '/v1/customers',
  parameters: z.strictObject({ ...paging, created, email: text.optional() }),
  run: ({ world, parameters }) => {
    const { email } = parameters
    const all = world.store.list('customers')
    const matching = email === undefined ? all : all.filter((customer) => customer.email === email)
    return listObjects(matching, parameters, '/v1/customers')
  },
})

export const customerEndpoints = [createCustomer, retrieveCustomer, updateCustomer, listCustomers]
