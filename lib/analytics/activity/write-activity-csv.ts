import { writeCsvRow } from '@/lib/core/write-csv-row'
import type { Activity, ActivityMeasures } from '@/lib/schemas/activity'

const MEASURES = [
  'spend_usd',
  'requests',
  'errors',
  'prompt_tokens',
  'completion_tokens',
  'reasoning_tokens',
  'cached_tokens',
] as const satisfies readonly (keyof ActivityMeasures)[]

/** The measures of each choice of a file. */
export const CSV_METRICS = {
  summary: MEASURES,
  spend: ['spend_usd'],
  requests: ['requests'],
  tokens: ['prompt_tokens', 'completion_tokens', 'reasoning_tokens', 'cached_tokens'],
  errors: ['requests', 'errors'],
} as const satisfies Record<string, readonly (keyof ActivityMeasures)[]>

/** Activity as CSV, piece by piece: a row for each bucket and series in which anything happened. Amounts are exact USD. */
export function* writeActivityCsv(
  activity: Activity,
  { dimension, metric }: { dimension: string; metric: keyof typeof CSV_METRICS },
): Generator<string> {
  const names = CSV_METRICS[metric]
  yield writeCsvRow([`${activity.bucket}_start_utc`, dimension, `${dimension}_name`, ...names])
  for (const [index, start] of activity.buckets.entries()) {
    const rows = activity.series.filter((series) => (series.requests[index] ?? 0) > 0)
    yield rows
      .map((series) => writeCsvRow([start, series.id, series.label, ...names.map((name) => series[name][index] ?? 0)]))
      .join('')
  }
}
