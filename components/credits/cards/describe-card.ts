import type { PaymentMethodObject } from '@/lib/schemas/payment-methods'

/** Networks as they write themselves; others get a capital letter. */
const BRANDS: Readonly<Record<string, string>> = {
  amex: 'American Express',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
}

/** `Visa ending in 4242` */
export function describeCard({ brand, last4 }: Pick<PaymentMethodObject, 'brand' | 'last4'>): string {
  const name = BRANDS[brand] ?? `${brand.slice(0, 1).toUpperCase()}${brand.slice(1)}`
  return `${name} ending in ${last4}`
}

/** `08/29`, as it stands on the card. */
export function formatExpiry({ exp_month: month, exp_year: year }: PaymentMethodObject): string {
  return `${String(month).padStart(2, '0')}/${String(year).slice(-2)}`
}

/** A card is good until the end of its month. */
export function isExpired({ exp_month: month, exp_year: year }: PaymentMethodObject, now: Date): boolean {
  return year * 12 + month < now.getFullYear() * 12 + now.getMonth() + 1
}
