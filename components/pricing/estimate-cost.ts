import { formatPicosAsUsd, parseUsdToPicos } from '@/lib/core/money'

export type ModelPrice = {
  slug: string
  name: string
  /** USD per token, exact. */
  promptUsd: string
  completionUsd: string
}

type EstimateInput = { price: ModelPrice; requests: number; promptTokens: number; completionTokens: number }

/** USD, exact, that so many requests of so many tokens each cost. Null when a number is none. */
export function estimateCost({ price, requests, promptTokens, completionTokens }: EstimateInput): string | null {
  const counts = [requests, promptTokens, completionTokens]
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return null
  const promptPicos = parseUsdToPicos(price.promptUsd)
  const completionPicos = parseUsdToPicos(price.completionUsd)
  if (promptPicos === null || completionPicos === null) return null
  const perRequest = promptPicos * BigInt(promptTokens) + completionPicos * BigInt(completionTokens)
  return formatPicosAsUsd(perRequest * BigInt(requests))
}
