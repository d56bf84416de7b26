import { formatDecimal } from '@/lib/client/format-decimal'

const MS_PER_SECOND = 1_000
const MS_PER_MINUTE = 60_000
/** What is written faster arrived all at once: a speed of it would tell of the clock's precision only. */
const WRITING_MS_MIN = 10

/** `840 ms`, `2.31 s`, `3 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < MS_PER_SECOND) return `${Math.round(milliseconds)} ms`
  if (milliseconds < MS_PER_MINUTE) return `${formatDecimal(milliseconds / MS_PER_SECOND, 2)} s`
  const seconds = Math.round(milliseconds / MS_PER_SECOND)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Tokens a second after the first one; null where there is nothing to divide, as with answers that came whole. */
export function findSpeed(row: {
  streamed: boolean
  completion_tokens: number
  latency_ms: number | null
  generation_ms: number | null
}): number | null {
  if (!row.streamed || row.latency_ms === null || row.generation_ms === null || row.completion_tokens === 0) return null
  const writingMs = row.generation_ms - row.latency_ms
  return writingMs >= WRITING_MS_MIN ? (row.completion_tokens * MS_PER_SECOND) / writingMs : null
}
