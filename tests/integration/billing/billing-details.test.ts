import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getDb } from '@/lib/db'
import { billingDetailsResponse, invoiceResponse, taxIdResponse } from '@/lib/schemas/billing-details'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import { serveBilling } from '@/tests/factories/serve-billing'
import type { BillingServer } from '@/tests/factories/serve-billing'

let billing: BillingServer

beforeAll(async () => {
  billing = await serveBilling()
})
afterAll(() => billing.close())

const refusal = z.object({
  error: z.object({ metadata: z.object({ fields: z.array(z.object({ field: z.string(), message: z.string() })) }) }),
})

const DETAILS = {
  name: 'Analytical Engines Ltd',
  email: 'bills@example.com',
  purchase_order: 'PO-1843',
  address: {
    line1: '12 St James Square',
    line2: null,
    city: 'London',
    state: null,
    postal_code: 'SW1Y',
    country: 'GB',
  },
}

const save = (person: TestPerson, details: object) => billing.request(person, 'PUT', 'billing-details', details)
const addTaxId = (person: TestPerson, type: string, value: string) =>
  billing.request(person, 'POST', 'billing-details/tax-ids', { type, value })

async function read(person: TestPerson) {
  return billingDetailsResponse.parse(await (await billing.request(person, 'GET', 'billing-details')).json()).data
}

async function invoiceOf(person: TestPerson, orderId: string) {
  const response = await billing.request(person, 'GET', `credits/orders/${orderId}/invoice`)
  return invoiceResponse.parse(await response.json()).data
}

const open = (url: string | null) => fetch(String(url).replace('http://product.test', billing.sandbox.url))

describe('billing details', () => {
  test('are the buyer’s own name and address at first and make no customer, are kept at Stripe, and are cleared field by field', async () => {
    const person = await createTestPerson()
    expect(await read(person)).toMatchObject({ email: person.email, address: null, purchase_order: null, tax_ids: [] })
    const before = await getDb().organization.findUniqueOrThrow({ where: { id: person.organizationId } })
    expect(before.stripeCustomerId).toBeNull()
    expect((await save(person, DETAILS)).status).toBe(200)
    expect(await read(person)).toEqual({ ...DETAILS, tax_ids: [] })
    const cleared = { ...DETAILS, purchase_order: '', address: null }
    expect((await save(person, cleared)).status).toBe(200)
    expect(await read(person)).toEqual({ ...DETAILS, purchase_order: null, address: null, tax_ids: [] })
  })

  test.each([
    ['email', { ...DETAILS, email: 'nobody' }],
    ['address.country', { ...DETAILS, address: { ...DETAILS.address, country: 'England' } }],
    ['purchase_order', { ...DETAILS, purchase_order: 'x'.repeat(141) }],
  ])('that do not fit are refused at their field: %s', async (field, details) => {
    const response = await save(await createTestPerson(), details)
    expect(response.status).toBe(400)
    expect(refusal.parse(await response.json()).error.metadata.fields[0]?.field).toBe(field)
  })

  test('of another organization are not seen, and are nothing for members', async () => {
    const person = await createTestPerson()
    await save(person, DETAILS)
    const stranger = await createTestPerson()
    expect(await read(stranger)).toMatchObject({ email: stranger.email, address: null, purchase_order: null })
    await getDb().membership.updateMany({ where: { userId: person.userId }, data: { role: 'member' } })
    const member = await createTestPerson()
    await getDb().membership.updateMany({ where: { userId: member.userId }, data: { role: 'member' } })
    expect((await billing.request(member, 'GET', 'billing-details')).status).toBe(403)
  })
})

describe('a tax id', () => {
  test('is added, checked by Stripe and removed; several can stand beside each other', async () => {
    const person = await createTestPerson()
    const added = taxIdResponse.parse(await (await addTaxId(person, 'eu_vat', 'DE000000000')).json()).data
    expect(added).toMatchObject({ type: 'eu_vat', value: 'DE000000000', verification: 'verified' })
    expect((await addTaxId(person, 'us_ein', '12-3456789')).status).toBe(201)
    expect((await read(person)).tax_ids.map(({ type }) => type)).toEqual(['eu_vat', 'us_ein'])
    await billing.request(person, 'DELETE', `billing-details/tax-ids/${added.id}`)
    expect((await read(person)).tax_ids.map(({ type }) => type)).toEqual(['us_ein'])
  })

  test.each([
    ['eu_vat', 'nonsense', 'value'],
    ['zz_top', 'ZZ1', 'type'],
    ['EU', 'DE123456789', 'type'],
    ['eu_vat', '', 'value'],
  ])('%s %j is refused at the field %3$s, in Stripe’s words', async (type, value, field) => {
    const response = await addTaxId(await createTestPerson(), type, value)
    expect(response.status).toBe(400)
    expect(refusal.parse(await response.json()).error.metadata.fields).toMatchObject([{ field }])
  })

  test('of another organization cannot be removed', async () => {
    const owner = await createTestPerson()
    const { data } = taxIdResponse.parse(await (await addTaxId(owner, 'eu_vat', 'DE123456789')).json())
    const stranger = await createTestPerson()
    await addTaxId(stranger, 'eu_vat', 'FR12345678901')
    expect((await billing.request(stranger, 'DELETE', `billing-details/tax-ids/${data.id}`)).status).toBe(404)
    expect((await read(owner)).tax_ids).toHaveLength(1)
  })
})

describe('an invoice', () => {
  test('of a purchase on the page names the buyer as told, opens, and downloads as a PDF that can be read', async () => {
    const person = await createTestPerson()
    await save(person, DETAILS)
    await addTaxId(person, 'gb_vat', 'GB123456789')
    const order = await billing.order(20, person)
    expect((await billing.request(person, 'GET', `credits/orders/${order.orderId}/invoice`)).status).toBe(409)
    await billing.sandbox.pay(order.sessionId)
    await billing.confirm(person, order.sessionId)
    const invoice = await invoiceOf(person, order.orderId)
    const page = await (await open(invoice.url)).text()
    const pdf = await open(invoice.pdf_url)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdf.arrayBuffer())), {
      mergePages: true,
    })
    for (const part of [
      'Analytical Engines Ltd',
      'GB123456789',
      'PO-1843',
      '$20.00',
      '$1.10',
      '$21.10',
      invoice.number,
    ])
      for (const place of [page, text]) expect(place).toContain(part)
  })

  test('of a purchase with a saved card is written once, however often it is asked for, and is paid', async () => {
    const person = await createTestPerson()
    await save(person, DETAILS)
    const { stripeCustomerId } = await getDb().organization.findUniqueOrThrow({ where: { id: person.organizationId } })
    const customer = stripeCustomerId ?? ''
    const card = await billing.sandbox.stripe.paymentMethods.attach('pm_card_visa', { customer })
    await billing.call(person, 'pay', { amount_usd: 20, payment_method_id: card.id, request_id: 'one-purchase' })
    const order = await getDb().creditOrder.findFirstOrThrow({ where: { organizationId: person.organizationId } })
    const asked = await Promise.all([1, 2, 3].map(() => invoiceOf(person, order.id)))
    expect(new Set(asked.map(({ number }) => number)).size).toBe(1)
    const { data } = await billing.sandbox.stripe.invoices.list({ customer })
    expect(data).toMatchObject([{ status: 'paid', total: 2110, amount_paid: 2110, number: asked[0]?.number }])
  })

  test('of another organization’s purchase is unknown', async () => {
    const order = await billing.order(20)
    await billing.sandbox.pay(order.sessionId)
    await billing.confirm(order.person, order.sessionId)
    const response = await billing.request(await createTestPerson(), 'GET', `credits/orders/${order.orderId}/invoice`)
    expect(response.status).toBe(404)
  })
})
