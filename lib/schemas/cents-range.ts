import { NANOS_PER_CENT, parseUsdToNanos } from '@/lib/core/money'

// Apart from the schemas: a form that checks an amount need not load a schema library.

/** Least and most, in cents, both allowed, and what is said of anything else. */
export type CentsRange = { min: number; max: number; message: string }

/** What one purchase adds to the balance. */
export const PURCHASE_CENTS: CentsRange = {
  min: 500,
  max: 2_500_000,
  message: 'Must be an amount from $5.00 to $25,000.00.',
}

/** Cents of an amount in USD with at most two decimal places, or what is wrong with it. */
export function readCents(usd: string, { min, max, message }: CentsRange): { cents: number } | { problem: string } {
  const nanos = parseUsdToNanos(usd)
  if (nanos === null || nanos % NANOS_PER_CENT !== 0n) {
    return { problem: 'Must be an amount in USD with at most two decimal places, for example 20 or "20.00".' }
  }
  const cents = nanos / NANOS_PER_CENT
  return cents >= BigInt(min) && cents <= BigInt(max) ? { cents: Number(cents) } : { problem: message }
}
