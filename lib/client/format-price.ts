import { formatUsdDecimal } from './format-usd-decimal'
import { formatPicosAsUsd, parseUsdToPicos } from '@/lib/core/money'

const TOKENS_PER_MILLION = 1_000_000n

/** An exact price in USD per token as people compare prices: `$0.27` per million tokens, every digit kept. */
export function formatPricePerMillion(usdPerToken: string): string {
  const picos = parseUsdToPicos(usdPerToken)
  if (picos === null) return usdPerToken
  if (picos === 0n) return 'Free'
  return formatUsdDecimal(formatPicosAsUsd(picos * TOKENS_PER_MILLION))
}
