import type { JsonRecord } from './read-json'

const DIGITS = /^\d{1,16}$/

/**
 * A token count that can be billed: a non-negative safe integer, also when written as text. Everything else (negative,
 * fractional, beyond 2^53, NaN written as null) is null, so that a broken report is never turned into money.
 */
export function readTokenCount(record: JsonRecord | undefined, key: string): number | null {
  const value = record?.[key]
  const count = typeof value === 'string' && DIGITS.test(value) ? Number(value) : value
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null
}

/** The first of several places in which a provider may put one count. */
export function readFirstTokenCount(places: readonly (readonly [JsonRecord | undefined, string])[]): number | null {
  for (const [record, key] of places) {
    const count = readTokenCount(record, key)
    if (count !== null) return count
  }
  return null
}
