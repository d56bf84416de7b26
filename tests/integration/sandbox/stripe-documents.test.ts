import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf, startStripeSandbox } from '@/tests/factories/stripe-sandbox'
import type { RunningStripeSandbox } from '@/tests/factories/stripe-sandbox'

let sandbox: RunningStripeSandbox

beforeAll(async () => {
  sandbox = await startStripeSandbox()
})
afterAll(() => sandbox.close())

const ADDRESS = { line1: 'Hauptstr. 1', city: 'Berlin', postal_code: '10115', country: 'DE' }

const credits = {
  mode: 'payment',
  line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 2000, product_data: { name: 'Credits' } } }],
  success_url: 'http://product.test/credits',
} satisfies Stripe.Checkout.SessionCreateParams

const createCustomer = (params: Stripe.CustomerCreateParams = {}) =>
  sandbox.stripe.customers.create({ email: 'payer@example.com', ...params })
const createSession = (params: Partial<Stripe.Checkout.SessionCreateParams>) =>
  sandbox.stripe.checkout.sessions.create({ ...credits, ...params })

/** The types of all events so far that begin like this, oldest first. */
async function eventsLike(prefix: string, id: string): Promise<string[]> {
  const { data } = await sandbox.stripe.events.list({ limit: 100 })
  const about = data.filter(
    ({ type, data: { object } }) => type.startsWith(prefix) && 'id' in object && object.id === id,
  )
  return about.map(({ type }) => type).reverse()
}

describe('a tax id', () => {
  test('is created, listed, retrieved and deleted, at the customer and by its owner alike', async () => {
    const { id: customer } = await createCustomer()
    const first = await sandbox.stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'de123456789' })
    expect(first).toMatchObject({ value: 'DE123456789', country: 'DE', verification: { status: 'pending' } })
    const owner = { type: 'customer', customer } as const
    const second = await sandbox.stripe.taxIds.create({ type: 'ch_vat', value: 'CHE-123.456.789 MWST', owner })
    expect((await sandbox.stripe.taxIds.list({ owner })).data.map(({ id }) => id)).toEqual([second.id, first.id])
    expect((await sandbox.stripe.customers.listTaxIds(customer)).data).toHaveLength(2)
    expect(await sandbox.stripe.taxIds.del(first.id)).toMatchObject({ deleted: true })
    expect((await failureOf(sandbox.stripe.taxIds.retrieve(first.id))).statusCode).toBe(404)
    expect(await eventsLike('customer.tax_id', first.id)).toEqual([
      'customer.tax_id.created',
      'customer.tax_id.deleted',
    ])
  })

  test.each([
    ['DE000000000', 'verified'],
    ['DE111111111', 'unverified'],
    ['DE222222222', 'pending'],
  ])('%s is %s, as Stripe’s test mode plays the authorities', async (value, status) => {
    const { id: customer } = await createCustomer()
    const taxId = await sandbox.stripe.customers.createTaxId(customer, { type: 'eu_vat', value })
    expect(taxId.verification?.status).toBe(status)
  })

  test('of a wrong form is refused by its parameter, and so is an unknown one', async () => {
    const { id: customer } = await createCustomer()
    const wrong = failureOf(sandbox.stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'nonsense' }))
    expect(await wrong).toMatchObject({ statusCode: 400, code: 'tax_id_invalid', param: 'value' })
    const params: Stripe.CustomerCreateTaxIdParams & { colour: string } = {
      type: 'eu_vat',
      value: 'DE1',
      colour: 'red',
    }
    const unknown = failureOf(sandbox.stripe.customers.createTaxId(customer, params))
    expect(await unknown).toMatchObject({ code: 'parameter_unknown', param: 'colour' })
  })
})

describe('a customer', () => {
  test('keeps what is given, clears what is empty and leaves the rest', async () => {
    const { id } = await createCustomer({ name: 'Ada', address: ADDRESS, preferred_locales: ['de'] })
    const settings = { custom_fields: [{ name: 'PO number', value: '7' }], footer: 'Thanks' }
    await sandbox.stripe.customers.update(id, { invoice_settings: settings, tax_exempt: 'reverse' })
    const changed = await sandbox.stripe.customers.update(id, { name: '', address: { country: 'AT' } })
    expect(changed).toMatchObject({
      name: null,
      address: { line1: null, country: 'AT' },
      preferred_locales: ['de'],
      tax_exempt: 'reverse',
      invoice_settings: settings,
    })
    const without = await sandbox.stripe.customers.update(id, { address: '', invoice_settings: { custom_fields: '' } })
    expect(without).toMatchObject({ address: null, invoice_settings: { custom_fields: null, footer: 'Thanks' } })
  })

  test.each([
    [{ email: 'nobody' }, 'email'],
    [{ address: { country: 'Germany' } }, 'address'],
    [{ invoice_settings: { default_payment_method: 'pm_unknown' } }, 'invoice_settings[default_payment_method]'],
  ])('refuses %j by its parameter', async (params, param) => {
    const { id } = await createCustomer()
    const error = await failureOf(sandbox.stripe.customers.update(id, params))
    expect(error.statusCode).toBe(400)
    expect(error.param).toContain(param)
  })
})

describe('a session', () => {
  test('writes a paid, numbered invoice that opens, with the events Stripe sends', async () => {
    const customer = await createCustomer({ name: 'Ada Ltd', address: ADDRESS })
    const session = await createSession({
      customer: customer.id,
      invoice_creation: { enabled: true, invoice_data: { metadata: { order: '1' }, description: 'Credits' } },
    })
    await sandbox.pay(session.id)
    const { invoice } = await sandbox.stripe.checkout.sessions.retrieve(session.id, { expand: ['invoice'] })
    expect(invoice).toMatchObject({ status: 'paid', total: 2000, customer_name: 'Ada Ltd', metadata: { order: '1' } })
    const { id, number, hosted_invoice_url: url } = invoice as Stripe.Invoice
    expect(number).toBe(`${customer.invoice_prefix ?? ''}-0001`)
    expect(await eventsLike('invoice.', id)).toEqual([
      'invoice.created',
      'invoice.finalized',
      'invoice.updated',
      'invoice.paid',
      'invoice.payment_succeeded',
    ])
    const page = await fetch(String(url).replace('http://product.test', sandbox.url))
    expect(await page.text()).toContain('Ada Ltd')
  })

  test('makes a customer of a payer who has none, where it is told to', async () => {
    const session = await createSession({ customer_creation: 'always' })
    await sandbox.pay(session.id)
    const { customer } = await sandbox.stripe.checkout.sessions.retrieve(session.id, { expand: ['customer'] })
    expect(customer).toMatchObject({ email: 'payer@example.com', name: 'Test Payer' })
  })

  test('keeps the business, the tax id and the address that the payer writes, after it has checked them', async () => {
    const { id: customer } = await createCustomer()
    const session = await createSession({
      customer,
      billing_address_collection: 'required',
      tax_id_collection: { enabled: true },
      customer_update: { name: 'auto', address: 'auto' },
    })
    const place = { address_line1: 'Hauptstr. 1', address_city: 'Berlin', address_country: 'de' }
    const card = { card_number: '4242 4242 4242 4242' }
    const refused = await sandbox.submit(session.id, { ...card, tax_id: 'nonsense', ...place })
    expect(refused.status).toBe(422)
    expect((await sandbox.submit(session.id, card)).status).toBe(422)
    const typed = { business_name: 'Ada Ltd', tax_id: 'DE123456789', ...place }
    expect((await sandbox.submit(session.id, { ...card, ...typed })).status).toBe(303)
    expect(await sandbox.stripe.customers.retrieve(customer)).toMatchObject({
      name: 'Ada Ltd',
      address: { line1: 'Hauptstr. 1', country: 'DE' },
    })
    expect(await sandbox.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      customer_details: { name: 'Ada Ltd', tax_ids: [{ type: 'eu_vat', value: 'DE123456789' }] },
    })
  })

  test('adds tax by the payer’s country, to the payment and to the invoice', async () => {
    const { id: customer } = await createCustomer({ address: ADDRESS })
    const session = await createSession({
      customer,
      automatic_tax: { enabled: true },
      invoice_creation: { enabled: true },
    })
    const place = { address_line1: 'Hauptstr. 1', address_city: 'Berlin', address_country: 'DE' }
    await sandbox.submit(session.id, { card_number: '4242 4242 4242 4242', ...place })
    const paid = await sandbox.stripe.checkout.sessions.retrieve(session.id, { expand: ['invoice', 'payment_intent'] })
    expect(paid).toMatchObject({
      amount_subtotal: 2000,
      amount_total: 2380,
      total_details: { amount_tax: 380 },
      payment_intent: { amount_received: 2380 },
      invoice: { total: 2380, total_taxes: [{ amount: 380 }] },
    })
  })

  test.each([
    [{ customer_update: { name: 'auto' } }, 'customer_update'],
    [{ customer: 'own', tax_id_collection: { enabled: true } }, 'customer_update[name]'],
    [{ customer: 'own', automatic_tax: { enabled: true } }, 'customer_update[address]'],
  ] as const)('refuses %j as Stripe does', async (params, param) => {
    const { id } = await createCustomer()
    const given = 'customer' in params ? { ...params, customer: id } : params
    expect((await failureOf(createSession(given))).param).toBe(param)
  })

  test('marks a card that its payer has chosen to keep otherwise than one that the shop keeps', async () => {
    const { id: customer } = await createCustomer()
    const kept = await createSession({ customer, payment_intent_data: { setup_future_usage: 'off_session' } })
    await sandbox.pay(kept.id)
    const chosen = await createSession({ customer, saved_payment_method_options: { payment_method_save: 'enabled' } })
    await sandbox.submit(chosen.id, { card_number: '4242 4242 4242 4242', save_card: '1' })
    const { data } = await sandbox.stripe.customers.listPaymentMethods(customer)
    expect(data.map((method) => method.allow_redisplay)).toEqual(['always', 'limited'])
  })
})

describe('an invoice of our own', () => {
  test('is drafted, filled, finalized and paid by a payment that was made before', async () => {
    const { id: customer } = await createCustomer()
    const intent = await sandbox.stripe.paymentIntents.create({
      amount: 2110,
      currency: 'usd',
      customer,
      payment_method: 'pm_card_visa',
      confirm: true,
    })
    const draft = await sandbox.stripe.invoices.create({ customer, auto_advance: false })
    await sandbox.stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 2110, currency: 'usd' })
    const open = await sandbox.stripe.invoices.finalizeInvoice(draft.id)
    expect(open).toMatchObject({ status: 'open', amount_due: 2110 })
    const paid = await sandbox.stripe.invoices.attachPayment(draft.id, { payment_intent: intent.id })
    expect(paid).toMatchObject({ status: 'paid', amount_remaining: 0 })
    const late = sandbox.stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 1, currency: 'usd' })
    expect((await failureOf(late)).code).toBe('invoice_not_editable')
    const pdf = await fetch(String(paid.invoice_pdf).replace('http://product.test', sandbox.url))
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })
})
