import type { CardEntry } from '../machine/create-instrument'

export const PAY_FIELDS = [
  'method',
  'email',
  'card_number',
  'card_expiry',
  'card_cvc',
  'card_name',
  'account_number',
  'save_card',
  'address_line1',
  'address_city',
  'address_postal_code',
  'address_country',
  'business_name',
  'tax_id',
] as const

export type PayField = (typeof PAY_FIELDS)[number]
export type PayFormValues = Record<PayField, string>
export type PayFormErrors = Partial<Record<PayField, string>>

/** The checksum that every card number carries; catches a mistyped digit. */
function hasValidChecksum(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

function readExpiry(text: string): { month: number; year: number } | null {
  const match = /^(\d{2})\s*\/?\s*(\d{2})$/.exec(text)
  if (match === null) return null
  const month = Number(match[1])
  return month >= 1 && month <= 12 ? { month, year: 2000 + Number(match[2]) } : null
}

function findExpiryError(expiry: ReturnType<typeof readExpiry>, now: Date): string | undefined {
  if (expiry === null) return 'Enter the expiry date as MM / YY.'
  const isPast = expiry.year * 12 + expiry.month < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1
  return isPast ? 'The card has expired.' : undefined
}

/** Reads what the payer typed: a card to pay with, or one message per field that needs another look. */
export function readCardForm(values: PayFormValues, now: Date): { entry: CardEntry } | { errors: PayFormErrors } {
  const number = values.card_number.replace(/[\s-]/g, '')
  const expiry = readExpiry(values.card_expiry.trim())
  const expiryError = findExpiryError(expiry, now)
  const errors: PayFormErrors = {}
  if (!/^\S+@\S+\.\S+$/.test(values.email.trim())) errors.email = 'Enter an e-mail address.'
  if (!/^\d{14,16}$/.test(number) || !hasValidChecksum(number)) errors.card_number = 'Enter a valid card number.'
  if (expiryError !== undefined) errors.card_expiry = expiryError
  if (!/^\d{3,4}$/.test(values.card_cvc.trim())) errors.card_cvc = 'Enter the 3 or 4 digits on the card.'
  if (values.card_name.trim() === '') errors.card_name = 'Enter the name on the card.'
  if (expiry === null || Object.keys(errors).length > 0) return { errors }
  return {
    entry: {
      number,
      expMonth: expiry.month,
      expYear: expiry.year,
      name: values.card_name.trim(),
      email: values.email.trim(),
    },
  }
}
