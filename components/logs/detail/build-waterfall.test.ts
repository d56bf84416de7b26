import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LogAttempt, LogRow } from '@/lib/schemas/logs'
import { buildWaterfall } from './build-waterfall'

const toAttempt = (latencyMs: number | null, hasFailed: boolean): LogAttempt => ({
  endpoint_id: 'e',
  provider_name: 'Provider',
  model: 'a/b',
  status: hasFailed ? 503 : 200,
  error_type: hasFailed ? 'provider_overloaded' : null,
  latency_ms: latencyMs,
  is_byok: false,
  why: null,
})

/** Only the times of a row matter here. */
function toRow(latencyMs: number | null, generationMs: number | null): LogRow {
  return { latency_ms: latencyMs, generation_ms: generationMs } as LogRow
}

test('a failed attempt, the one that answered and the answer follow one another and end with the request', () => {
  const { spans, totalMs } = buildWaterfall({
    row: toRow(530, 1_500),
    attempts: [toAttempt(200, true), toAttempt(300, false)],
  })
  expect(spans.map(({ kind, startMs, durationMs }) => [kind, startMs, durationMs])).toEqual([
    ['gateway', 0, 30],
    ['failed', 30, 200],
    ['answered', 230, 300],
    ['writing', 530, 970],
  ])
  expect(totalMs).toBe(1_500)
})

test('whatever was measured, spans lie one after the other within the whole', () => {
  const milliseconds = fc.nat(100_000)
  const attempts = fc.array(
    fc.record({ latencyMs: fc.option(milliseconds), hasFailed: fc.boolean() }).map(({ latencyMs, hasFailed }) => {
      return toAttempt(latencyMs, hasFailed)
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(fc.option(milliseconds), fc.option(milliseconds), attempts, (latencyMs, generationMs, tried) => {
      const { spans, totalMs } = buildWaterfall({ row: toRow(latencyMs, generationMs), attempts: tried })
      let endMs = 0
      for (const { startMs, durationMs } of spans) {
        expect(startMs).toBeGreaterThanOrEqual(endMs)
        expect(durationMs).toBeGreaterThanOrEqual(0)
        endMs = startMs + durationMs
      }
      expect(endMs).toBeLessThanOrEqual(totalMs)
    }),
  )
})
