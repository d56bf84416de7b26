import { createHistogram, SECONDS } from '@/lib/observability'

const CAPTURES = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256]

const flushes = createHistogram({
  name: 'causeway_flush_captures',
  help: 'Generations that one commit wrote; 0 = it only gave money back.',
  buckets: CAPTURES,
})
const lags = createHistogram({
  name: 'causeway_settlement_seconds',
  help: 'From the end of an answer to the commit of its bill.',
  buckets: SECONDS,
})

/** Counts a commit of captures that had waited since `addedAtMs` (`performance.now()`). */
export function observeFlush(captures: readonly { addedAtMs: number }[]): void {
  const nowMs = performance.now()
  flushes.of().observe(captures.length)
  for (const { addedAtMs } of captures) lags.of().observe((nowMs - addedAtMs) / 1000)
}
