import type { ProviderUsage } from '../spec'
import { buildUsage } from '../shared/build-usage'
import type { JsonRecord } from '../shared/read-json'
import { readTokenCount } from '../shared/read-token-count'

/**
 * `usageMetadata` in our form: thoughts are counted beside the candidates and billed like them, tool-use prompts beside
 * the prompt. Fields that are zero are left out by Google, so a missing one is 0 once the prompt is there.
 */
export function mapUsage(usage: JsonRecord | undefined): ProviderUsage | null {
  const promptTokens = readTokenCount(usage, 'promptTokenCount')
  if (usage === undefined || promptTokens === null) return null
  const thoughtTokens = readOptional(usage, 'thoughtsTokenCount')
  const answerTokens = readOptional(usage, 'candidatesTokenCount')
  if (thoughtTokens === null || answerTokens === null) return null
  return buildUsage({
    promptTokens: promptTokens + (readTokenCount(usage, 'toolUsePromptTokenCount') ?? 0),
    completionTokens: answerTokens + thoughtTokens,
    cachedTokens: readTokenCount(usage, 'cachedContentTokenCount'),
    cacheWriteTokens: 0,
    reasoningTokens: thoughtTokens,
  })
}

/** 0 when it is absent, null when it is there and cannot be true. */
function readOptional(usage: JsonRecord, key: string): number | null {
  return usage[key] === undefined || usage[key] === null ? 0 : readTokenCount(usage, key)
}
