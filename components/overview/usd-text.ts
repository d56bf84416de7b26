import { formatNanosAsUsd } from '@/lib/core/money'
import { nanosFromJson } from '@/lib/client/usd-from-json'

/** A JSON amount of USD as the exact decimal text that amounts are shown from. */
export const usdText = (usd: number): string => formatNanosAsUsd(nanosFromJson(usd))
