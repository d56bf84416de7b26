import { numberFormat } from './reader/intl'

/** A measured number with so many decimals, or from `min` to `max` of them. */
export function formatDecimal(value: number, decimals: number | { min: number; max: number }): string {
  const { min, max } = typeof decimals === 'number' ? { min: decimals, max: decimals } : decimals
  return numberFormat({ minimumFractionDigits: min, maximumFractionDigits: max }).format(value)
}
