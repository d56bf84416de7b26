import type { ProviderUsage } from '@/lib/providers'
import type { CompletionRun } from './completion-run'

/** What the catalogue knows of a context may be old, and providers add words of their own to a prompt. */
const MARGIN = 4

/**
 * A provider's count, or null when no answer of this endpoint can have so many tokens: then our own count is billed and
 * marked as estimated. Anything that can be true is billed as reported, also above the hold.
 */
export function believeUsage(
  usage: ProviderUsage | null,
  { attempt }: Pick<CompletionRun, 'attempt'>,
): ProviderUsage | null {
  if (usage === null) return null
  const tokensMax = attempt.endpoint.contextLength * MARGIN
  return Math.max(usage.promptTokens, usage.completionTokens) <= tokensMax ? usage : null
}
