import { formatNanosAsUsd } from '@/lib/core/money'
import type { ActivityMeasures, ActivityTotals } from '@/lib/schemas/activity'
import type { CountRow } from './read-counts'

export type Counts = Omit<CountRow, 'bucket' | 'series'>

const NOTHING: Counts = {
  costNanos: 0n,
  requests: 0,
  errors: 0,
  promptTokens: 0,
  completionTokens: 0,
  reasoningTokens: 0,
  cachedTokens: 0,
}

/** Exact: nano-dollars stay integers. */
export function sumCounts(rows: readonly Counts[]): Counts {
  const sum = { ...NOTHING }
  for (const row of rows) {
    sum.costNanos += row.costNanos
    sum.requests += row.requests
    sum.errors += row.errors
    sum.promptTokens += row.promptTokens
    sum.completionTokens += row.completionTokens
    sum.reasoningTokens += row.reasoningTokens
    sum.cachedTokens += row.cachedTokens
  }
  return sum
}

/** One value per bucket in each list; several rows of a bucket are added up. */
export function toMeasures(rows: readonly CountRow[], starts: readonly Date[]): ActivityMeasures {
  const byStart = new Map<number, CountRow[]>()
  for (const row of rows) byStart.set(row.bucket.getTime(), [...(byStart.get(row.bucket.getTime()) ?? []), row])
  const values = starts.map((start) => sumCounts(byStart.get(start.getTime()) ?? []))
  return {
    spend_usd: values.map(({ costNanos }) => formatNanosAsUsd(costNanos)),
    requests: values.map(({ requests }) => requests),
    errors: values.map(({ errors }) => errors),
    prompt_tokens: values.map(({ promptTokens }) => promptTokens),
    completion_tokens: values.map(({ completionTokens }) => completionTokens),
    reasoning_tokens: values.map(({ reasoningTokens }) => reasoningTokens),
    cached_tokens: values.map(({ cachedTokens }) => cachedTokens),
  }
}

export function toTotals(counts: Counts): ActivityTotals {
  return {
    spend_usd: formatNanosAsUsd(counts.costNanos),
    tokens: counts.promptTokens + counts.completionTokens,
    requests: counts.requests,
    errors: counts.errors,
    prompt_tokens: counts.promptTokens,
    completion_tokens: counts.completionTokens,
    reasoning_tokens: counts.reasoningTokens,
    cached_tokens: counts.cachedTokens,
  }
}
