import { formatExactUsd } from '@/lib/client/format-exact-usd'
import { formatUsd } from '@/lib/client/format-usd'
import { formatPicosAsUsd, parseUsdToPicos } from '@/lib/core/money'

const THOUSANDS_PER_MILLION = 1_000n

/** A price in USD per 1,000 tokens as the other pages write prices: per million, and with every digit for the hover text. */
export function formatPerMillion(usdPerThousand: string): { short: string; exact: string } {
  const picos = parseUsdToPicos(usdPerThousand) ?? 0n
  const usd = formatPicosAsUsd(picos * THOUSANDS_PER_MILLION)
  return { short: formatUsd(usd), exact: formatExactUsd(usd) }
}
