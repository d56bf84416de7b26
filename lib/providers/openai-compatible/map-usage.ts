import type { ProviderUsage } from '../spec'
import { buildUsage } from '../shared/build-usage'
import { readRecord, type JsonRecord } from '../shared/read-json'
import { readFirstTokenCount, readTokenCount } from '../shared/read-token-count'

/** Finds the usage object of an answer or a chunk: at the top, in Groq's `x_groq`, or in the choice (Moonshot). */
export function findUsage(body: JsonRecord, choice: JsonRecord | undefined): JsonRecord | undefined {
  return readRecord(body, 'usage') ?? readRecord(readRecord(body, 'x_groq'), 'usage') ?? readRecord(choice, 'usage')
}

/** Token counts in our form, or null when the report is missing or cannot be true. */
export function mapUsage(
  usage: JsonRecord | undefined,
  options: { reasoningTokensOnTop: boolean },
): ProviderUsage | null {
  if (usage === undefined) return null
  const promptDetails = readRecord(usage, 'prompt_tokens_details')
  const completionDetails = readRecord(usage, 'completion_tokens_details')
  const promptTokens = readTokenCount(usage, 'prompt_tokens')
  const totalTokens = readTokenCount(usage, 'total_tokens')
  const reasoningTokens = readFirstTokenCount([
    [completionDetails, 'reasoning_tokens'],
    [usage, 'reasoning_tokens'],
  ])
  const counted = { promptTokens, totalTokens, completionTokens: readTokenCount(usage, 'completion_tokens') }
  return buildUsage({
    promptTokens,
    completionTokens: options.reasoningTokensOnTop
      ? addReasoning(counted, reasoningTokens ?? 0)
      : counted.completionTokens,
    cachedTokens: readFirstTokenCount([
      [promptDetails, 'cached_tokens'],
      [usage, 'prompt_cache_hit_tokens'],
      [usage, 'cached_tokens'],
      [usage, 'num_cached_tokens'],
    ]),
    cacheWriteTokens: readFirstTokenCount([
      [promptDetails, 'cache_write_tokens'],
      [promptDetails, 'cache_creation_input_tokens'],
      [promptDetails, 'cache_creation_tokens'],
    ]),
    reasoningTokens,
  })
}

type Counted = { promptTokens: number | null; completionTokens: number | null; totalTokens: number | null }

/** The total tells whether this answer counts reasoning beside the completion or, as later versions may, within it. */
function addReasoning(
  { promptTokens, completionTokens, totalTokens }: Counted,
  reasoningTokens: number,
): number | null {
  if (promptTokens === null || completionTokens === null) return null
  return totalTokens === promptTokens + completionTokens ? completionTokens : completionTokens + reasoningTokens
}
