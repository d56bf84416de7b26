import { z } from 'zod'
import { addInvoiceLine, creditInvoice, draftInvoice, finalizeInvoice } from '../machine/write-invoice'
import { createId } from '../create-id'
import type { WireInvoice } from '../store/tables'
import { defineEndpoint } from '../wire/define-endpoint'
import { listObjects } from '../wire/list-objects'
import { mergeMetadata } from '../wire/merge-metadata'
import { created, currency, expand, flag, integer, invoiceFields, metadata, paging, text } from '../wire/parameters'
import { invalidRequest, noSuchObject } from '../wire/stripe-error'
import type { World } from '../world'
import { getPaymentIntent } from './payment-intents'

function getInvoice(world: World, id: string): WireInvoice {
  const invoice = world.store.find('invoices', id)
  if (invoice === undefined) throw noSuchObject('invoice', id)
  return invoice
}

function getDraft(world: World, id: string): WireInvoice {
  const invoice = getInvoice(world, id)
  if (invoice.status === 'draft') return invoice
  throw invalidRequest(`Invoice ${id} is no longer a draft.`, { code: 'invoice_not_editable' })
}

const create = defineEndpoint({
  method: 'POST',
  path: '/v1/invoices',
  parameters: z.strictObject({
    customer: text,
    currency: currency.optional(),
    auto_advance: z.literal('false', 'This sandbox advances no invoice by itself').optional(),
    collection_method: z.literal('charge_automatically').optional(),
    pending_invoice_items_behavior: z.literal('exclude').optional(),
    description: text.optional(),
    footer: text.optional(),
    custom_fields: invoiceFields.optional(),
    metadata: metadata.optional(),
    expand,
  }),
  run: ({ world, cause, parameters: given }) => {
    const customer = world.store.find('customers', given.customer)
    if (customer === undefined) throw noSuchObject('customer', given.customer, 'customer')
    return draftInvoice(world, cause, {
      customer,
      currency: given.currency ?? 'usd',
      description: given.description ?? null,
      footer: given.footer ?? null,
      customFields: given.custom_fields ?? null,
      metadata: mergeMetadata({}, given.metadata),
    })
  },
})

const addItem = defineEndpoint({
  method: 'POST',
  path: '/v1/invoiceitems',
  parameters: z.strictObject({
    customer: text.optional(),
    invoice: text,
    amount: integer,
    currency,
    description: text.optional(),
    expand,
  }),
  run: ({ world, parameters: { invoice: id, amount, currency: given, description, customer } }) => {
    const invoice = getDraft(world, id)
    if (customer !== undefined && customer !== invoice.customer)
      throw invalidRequest('The invoice belongs to another customer.', { param: 'invoice' })
    if (given !== invoice.currency)
      throw invalidRequest(`The currency of the invoice is ${invoice.currency}.`, { param: 'currency' })
    addInvoiceLine(world, invoice, { amount, description: description ?? null, quantity: 1 })
    return { id: createId('ii'), object: 'invoiceitem', amount, currency: given, invoice: id, livemode: false }
  },
})

const retrieve = defineEndpoint({
  method: 'GET',
  path: '/v1/invoices/:id',
  parameters: z.strictObject({ expand }),
  run: ({ world, id }) => getInvoice(world, id),
})

const list = defineEndpoint({
  method: 'GET',
  path: '/v1/invoices',
  parameters: z.strictObject({
    ...paging,
    created,
    customer: text.optional(),
    status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).optional(),
  }),
  run: ({ world, parameters }) => {
    const { customer, status } = parameters
    const matching = world.store
      .list('invoices')
      .filter((invoice) => customer === undefined || invoice.customer === customer)
      .filter((invoice) => status === undefined || invoice.status === status)
    return listObjects(matching, parameters, '/v1/invoices')
  },
})

const finalize = defineEndpoint({
  method: 'POST',
  path: '/v1/invoices/:id/finalize',
  parameters: z.strictObject({ auto_advance: flag.optional(), expand }),
  run: ({ world, id, cause }) => finalizeInvoice(world, cause, getDraft(world, id)),
})

const attachPayment = defineEndpoint({
  method: 'POST',
  path: '/v1/invoices/:id/attach_payment',
  parameters: z.strictObject({ payment_intent: text, expand }),
  run: ({ world, id, cause, parameters }) => {
    const invoice = getInvoice(world, id)
    if (invoice.status !== 'open') throw invalidRequest(`Invoice ${id} is ${invoice.status ?? 'gone'}, not open.`)
    const intent = getPaymentIntent(world, parameters.payment_intent)
    if (intent.customer !== invoice.customer)
      throw invalidRequest('The payment belongs to another customer.', { param: 'payment_intent' })
    if (intent.status !== 'succeeded')
      throw invalidRequest('This sandbox attaches payments that have succeeded.', { param: 'payment_intent' })
    return creditInvoice(world, cause, { invoice, amount: intent.amount_received })
  },
})

export const invoiceEndpoints = [create, addItem, retrieve, list, finalize, attachPayment]
