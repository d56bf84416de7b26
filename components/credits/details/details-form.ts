import type { BillingDetails, BillingDetailsInput } from '@/lib/schemas/billing-details'

const ADDRESS_PARTS = ['line1', 'line2', 'city', 'state', 'postal_code', 'country'] as const

/** What stands in the fields: text, empty for nothing. */
export type DetailsForm = Record<'name' | 'email' | 'purchase_order' | (typeof ADDRESS_PARTS)[number], string>

export function toForm({ name, email, purchase_order: order, address }: BillingDetails): DetailsForm {
  const { line1, line2, city, state, postal_code: postalCode, country } = address ?? {}
  const place = { line1: line1 ?? '', line2: line2 ?? '', city: city ?? '', state: state ?? '' }
  const rest = { postal_code: postalCode ?? '', country: country ?? '' }
  return { name: name ?? '', email: email ?? '', purchase_order: order ?? '', ...place, ...rest }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** An address without any text is none. */
export function fromForm(form: DetailsForm): BillingDetailsInput {
  const isAnywhere = ADDRESS_PARTS.some((part) => form[part].trim() !== '')
  const address = {
    line1: orNull(form.line1),
    line2: orNull(form.line2),
    city: orNull(form.city),
    state: orNull(form.state),
    postal_code: orNull(form.postal_code),
    country: orNull(form.country),
  }
  return {
    name: orNull(form.name),
    email: orNull(form.email),
    purchase_order: orNull(form.purchase_order),
    address: isAnywhere ? address : null,
  }
}
