import type { ProviderUsage } from '../spec'

type RawUsage = { [Field in keyof Omit<ProviderUsage, 'cacheWriteHourTokens'>]: number | null } & {
  cacheWriteHourTokens?: number | null
}

/**
 * Makes a usage report that adds up, or null when it cannot be true: no real request has neither prompt nor completion
 * tokens, and a sum beyond 2^53 is noise. Parts are cut to their whole, because a part larger than its whole would turn
 * the price of the remainder negative.
 */
export function buildUsage(raw: RawUsage): ProviderUsage | null {
  const { promptTokens, completionTokens } = raw
  if (promptTokens === null || completionTokens === null) return null
  if (!Number.isSafeInteger(promptTokens) || !Number.isSafeInteger(completionTokens)) return null
  if (promptTokens + completionTokens === 0) return null
  const cachedTokens = Math.min(raw.cachedTokens ?? 0, promptTokens)
  const cacheWriteTokens = Math.min(raw.cacheWriteTokens ?? 0, promptTokens - cachedTokens)
  const hourTokens = Math.min(raw.cacheWriteHourTokens ?? 0, cacheWriteTokens)
  return {
    promptTokens,
    completionTokens,
    cachedTokens,
    cacheWriteTokens,
    ...(hourTokens > 0 && { cacheWriteHourTokens: hourTokens }),
    reasoningTokens: Math.min(raw.reasoningTokens ?? 0, completionTokens),
  }
}
