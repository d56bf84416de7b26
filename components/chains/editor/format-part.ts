import { formatDecimal } from '@/lib/client/format-decimal'

const DECIMALS_MAX = 5

/** A part of one as a percentage with as many nines as it has: `99.98 %`, `100 %` only for all of it. */
export function formatPart(part: number): string {
  if (part >= 1) return '100 %'
  if (part <= 0) return '0 %'
  const percent = part * 100
  const missing = 100 - percent
  const decimals = missing >= 1 ? 1 : Math.min(DECIMALS_MAX, Math.ceil(-Math.log10(missing)) + 1)
  const cut = Math.floor(percent * 10 ** decimals) / 10 ** decimals
  return cut === 0 ? `< ${formatDecimal(0.1, 1)} %` : `${formatDecimal(cut, { min: 0, max: decimals })} %`
}
