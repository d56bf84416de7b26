import type { AppError } from '@/lib/core/errors'
import { traceRequest } from '@/lib/observability'
import { pathOf } from './path-of'

type AnsweredRequest = {
  tag: string
  request: Request
  requestId: string
  status: number
  /** From `performance.now()`. */
  startedAt: number
  error?: AppError
}

/** Tells the trace of a request how it was answered, where traces are on. */
export function traceAnswer({ tag, request, requestId, status, startedAt, error }: AnsweredRequest): void {
  traceRequest(() => ({
    requestId,
    tag,
    method: request.method,
    path: pathOf(request.url),
    status,
    startedAtMs: startedAt,
    errorType: error?.code ?? null,
    traceparent: request.headers.get('traceparent'),
  }))
}
