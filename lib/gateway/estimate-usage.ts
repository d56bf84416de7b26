import type { ProviderUsage } from '@/lib/providers'
import { estimateTextTokens, type PromptSize } from './estimate-tokens'

/** Our own count when a provider reported none: typical tokens for the prompt, the text's for the answer, never above the bound. */
export function estimateUsage({
  prompt,
  textBytes,
  tokensMax,
}: {
  prompt: PromptSize
  /** UTF-8 bytes of everything that the model wrote. */
  textBytes: number
  tokensMax: number
}): ProviderUsage {
  return {
    promptTokens: prompt.tokensTypical,
    completionTokens: Math.min(estimateTextTokens(textBytes), tokensMax),
    cachedTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0,
  }
}
