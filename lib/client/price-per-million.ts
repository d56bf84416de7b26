import { formatPicosAsUsd, parseUsdToPicos } from '@/lib/core/money'

const TOKENS_PER_MILLION = 1_000_000n
const DECIMAL = /^\d{1,12}(\.\d{0,30})?$/

/** USD per token, exact, as the number of USD per million tokens that people write: `0.0000025` is `2.5`. */
export function toPerMillion(usdPerToken: string): string {
  const picos = parseUsdToPicos(usdPerToken)
  return picos === null ? usdPerToken : formatPicosAsUsd(picos * TOKENS_PER_MILLION)
}

/** The way back, without losing a digit; what is no such number is left as it was written, for the server to refuse by name. */
export function fromPerMillion(usdPerMillion: string): string {
  const text = usdPerMillion.trim()
  if (!DECIMAL.test(text)) return text
  const [whole = '0', fraction = ''] = text.split('.')
  const digits = whole.padStart(7, '0')
  const perToken = `${digits.slice(0, -6)}.${digits.slice(-6)}${fraction}`
  return perToken.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '')
}
