import { z } from 'zod'
import { emailAddress } from './auth'
import { plainText } from './plain-text'

const TEXT_LENGTH_MAX = 200
/** What Stripe prints of a custom field. */
const PURCHASE_ORDER_LENGTH_MAX = 140

/** A line of text; nothing but spaces means that there is none. */
const line = (lengthMax: number) =>
  plainText
    .max(lengthMax, `Must have at most ${lengthMax} characters.`)
    .transform((text) => (text === '' ? null : text))
    .nullable()

const country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'Choose a country: two letters such as DE.')

const address = z.strictObject({
  line1: line(TEXT_LENGTH_MAX),
  line2: line(TEXT_LENGTH_MAX),
  city: line(TEXT_LENGTH_MAX),
  state: line(TEXT_LENGTH_MAX),
  postal_code: line(TEXT_LENGTH_MAX),
  country: country.nullable(),
})

/** Replaces all of it: what is null is cleared. */
export const billingDetailsBody = z.strictObject({
  /** A person or a company, as invoices name it. */
  name: line(TEXT_LENGTH_MAX),
  /** Where Stripe sends invoices and receipts. */
  email: emailAddress.nullable(),
  address: address.nullable(),
  /** Printed on every invoice. */
  purchase_order: line(PURCHASE_ORDER_LENGTH_MAX),
})

export type BillingDetailsInput = z.infer<typeof billingDetailsBody>

export const taxIdObject = z.strictObject({
  id: z.string(),
  /** Stripe's name of the kind, for example `eu_vat`. */
  type: z.string(),
  value: z.string(),
  /** `pending`, `verified`, `unverified` or `unavailable`. */
  verification: z.string().nullable(),
})

export type TaxIdObject = z.infer<typeof taxIdObject>

export const billingDetailsObject = z.strictObject({
  name: z.string().nullable(),
  email: z.string().nullable(),
  address: z
    .strictObject({
      line1: z.string().nullable(),
      line2: z.string().nullable(),
      city: z.string().nullable(),
      state: z.string().nullable(),
      postal_code: z.string().nullable(),
      country: z.string().nullable(),
    })
    .nullable(),
  purchase_order: z.string().nullable(),
  tax_ids: z.array(taxIdObject),
})

export type BillingDetails = z.infer<typeof billingDetailsObject>

export const billingDetailsResponse = z.strictObject({ data: billingDetailsObject })

export const addTaxIdBody = z.strictObject({
  type: z.string().regex(/^[a-z]{2,3}_[a-z_]{2,12}$/, 'Choose the kind of tax id, for example eu_vat.'),
  value: plainText.min(1, 'Enter the tax id.').max(50, 'A tax id has at most 50 characters.'),
})
export const taxIdParams = z.object({ id: z.string().regex(/^\w{3,100}$/, 'Give the id of a tax id.') })
export const taxIdResponse = z.strictObject({ data: taxIdObject })
export const removedResponse = z.strictObject({ deleted: z.literal(true) })

export const orderParams = z.object({ id: z.string().min(1).max(100) })

export const invoiceObject = z.strictObject({
  number: z.string().nullable(),
  /** Stripe's page of it. */
  url: z.url().nullable(),
  pdf_url: z.url().nullable(),
})

export type InvoiceObject = z.infer<typeof invoiceObject>

export const invoiceResponse = z.strictObject({ data: invoiceObject })
