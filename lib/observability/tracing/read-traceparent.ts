import type { SpanContext } from '@opentelemetry/api'

/** W3C Trace Context, level 1: version, trace, parent, flags; neither id may be all zeros. */
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/

/** The caller's span, to which ours belong; null when the header is missing or wrong, which starts a trace of our own. */
export function readTraceparent(header: string | null): SpanContext | null {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(header?.trim() ?? '') ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return null
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
}
