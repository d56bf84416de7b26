import { formatNanosAsUsd, formatPicosAsUsd } from '@/lib/core/money'
import type { EndpointPrice } from '@/lib/gateway/price-usage'

export type CountedTokens = {
  /** With those that were read from a cache or written to it. */
  prompt: number
  /** With those of the reasoning. */
  completion: number
  cached: number
  written: number
  reasoning: number
  images: number
}

type Rational = { over: bigint; under: bigint }

/** An exact decimal, as the catalogue prints prices, as a fraction. */
function parse(decimal: string): Rational {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) }
}

function add(left: Rational, right: Rational): Rational {
  return { over: left.over * right.under + right.over * left.under, under: left.under * right.under }
}

function times(count: number, { over, under }: Rational): Rational {
  return { over: BigInt(count) * over, under }
}

/**
 * What an answer costs by school arithmetic on the printed dollar prices: fractions, no pico-dollars, nothing shared with
 * the product's own formula. @returns nano-dollars, rounded up, and by how much of one they were
 */
export function costExactly(price: EndpointPrice, counted: CountedTokens): { nanos: bigint; rounding: number } {
  const { prompt, completion, cached, written, images } = counted
  const perPrompt = parse(formatPicosAsUsd(price.promptPicos))
  const perRead = price.cacheReadPicos === null ? perPrompt : parse(formatPicosAsUsd(price.cacheReadPicos))
  const perWrite = price.cacheWritePicos === null ? perPrompt : parse(formatPicosAsUsd(price.cacheWritePicos))
  const dollars = [
    times(prompt - cached - written, perPrompt),
    times(cached, perRead),
    times(written, perWrite),
    times(completion, parse(formatPicosAsUsd(price.completionPicos))),
    parse(formatNanosAsUsd(price.requestNanos)),
    times(images, parse(formatNanosAsUsd(price.imageNanos))),
  ].reduce(add)
  const over = dollars.over * 1_000_000_000n
  const nanos = (over + dollars.under - 1n) / dollars.under
  const missing = nanos * dollars.under - over
  return { nanos, rounding: Number((missing * 1_000_000n) / dollars.under) / 1_000_000 }
}
