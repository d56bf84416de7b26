import type { LogEntry } from '@/lib/schemas/logs'

export type WaterfallSpan = {
  kind: 'gateway' | 'failed' | 'answered' | 'writing'
  label: string
  /** Milliseconds from the request's arrival. */
  startMs: number
  durationMs: number
  /** Of the attempt that it shows; null for what is no attempt. */
  attemptIndex: number | null
}

/**
 * A request in time: what the gateway took until the first attempt, each attempt, and the answer from its first token to its
 * last. Attempts follow one another, so their times add up; what is left until the first token is the gateway's.
 */
export function buildWaterfall({ row, attempts }: Pick<LogEntry, 'row' | 'attempts'>): {
  spans: WaterfallSpan[]
  totalMs: number
} {
  const tryingMs = attempts.reduce((sum, { latency_ms: latencyMs }) => sum + (latencyMs ?? 0), 0)
  const endMs = row.generation_ms ?? tryingMs
  const firstTokenMs = row.latency_ms ?? endMs
  const gatewayMs = Math.max(0, Math.min(firstTokenMs, endMs) - tryingMs)
  const spans: WaterfallSpan[] = [
    { kind: 'gateway', label: 'Gateway', startMs: 0, durationMs: gatewayMs, attemptIndex: null },
  ]
  let startMs = gatewayMs
  attempts.forEach((attempt, index) => {
    const durationMs = attempt.latency_ms ?? 0
    const kind = attempt.error_type === null ? 'answered' : 'failed'
    spans.push({ kind, label: attempt.provider_name, startMs, durationMs, attemptIndex: index })
    startMs += durationMs
  })
  const writingMs = row.latency_ms === null ? 0 : endMs - startMs
  if (writingMs > 0) {
    spans.push({ kind: 'writing', label: 'Answer', startMs, durationMs: writingMs, attemptIndex: null })
  }
  return { spans, totalMs: Math.max(endMs, startMs, 1) }
}
