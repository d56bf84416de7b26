import type { ProviderUsage } from '../spec'
import { buildUsage } from '../shared/build-usage'
import { readRecord, readText, type JsonRecord } from '../shared/read-json'
import { readTokenCount } from '../shared/read-token-count'

/**
 * Token counts in our form. `input_tokens` leaves out what was read from or written to the cache, so the prompt is the
 * sum of the three. Later reports win field by field: a stream tells the input first and the output last.
 */
export function mapUsage(...reports: readonly (JsonRecord | undefined)[]): ProviderUsage | null {
  const latest = (read: (report: JsonRecord) => number | null): number | null => {
    const counts = reports.map((report) => (report === undefined ? null : read(report)))
    return counts.findLast((count) => count !== null) ?? null
  }
  const inputTokens = latest((report) => readTokenCount(report, 'input_tokens'))
  const cachedTokens = latest((report) => readTokenCount(report, 'cache_read_input_tokens')) ?? 0
  const cacheWriteTokens = latest((report) => readTokenCount(report, 'cache_creation_input_tokens')) ?? 0
  return buildUsage({
    promptTokens: inputTokens === null ? null : inputTokens + cachedTokens + cacheWriteTokens,
    completionTokens: latest((report) => readTokenCount(report, 'output_tokens')),
    cachedTokens,
    cacheWriteTokens,
    cacheWriteHourTokens: latest((report) =>
      readTokenCount(readRecord(report, 'cache_creation'), 'ephemeral_1h_input_tokens'),
    ),
    reasoningTokens: latest((report) => readTokenCount(readRecord(report, 'output_tokens_details'), 'thinking_tokens')),
  })
}

/** The tier that served the answer, by the name that chat completions have for it. */
export function readServiceTier(usage: JsonRecord | undefined): string | undefined {
  const tier = readText(usage, 'service_tier')
  return tier === 'standard' ? 'default' : tier
}
