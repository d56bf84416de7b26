import {
  type Attributes,
  context,
  type HrTime,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api'
import { readTraceparent } from './read-traceparent'
import type { AttemptFacts, GenerationFacts, TraceFacts } from './trace-facts'

type Child = {
  name: string
  from: number | undefined
  until: number | undefined
  attributes?: Attributes
  isFailed?: boolean
}

/**
 * Writes one request as spans, all at once when it is over: the request itself, and below it planning, holding credits,
 * each attempt at a provider with its first token, and settling. Names and attributes: OpenTelemetry's conventions for
 * HTTP servers and generative AI.
 */
export function writeSpans(tracer: Tracer, facts: TraceFacts): void {
  const { request, marks, generation, endedAtMs } = facts
  const remote = readTraceparent(request.traceparent)
  const outside = remote ? trace.setSpanContext(context.active(), remote) : context.active()
  const root = tracer.startSpan(
    `${request.method} ${request.tag}`,
    { kind: SpanKind.SERVER, startTime: toTime(request.startedAtMs), attributes: describeRequest(facts) },
    outside,
  )
  if (root.isRecording()) {
    const failedAt = request.status >= 400 ? endedAtMs : undefined
    writeChild(tracer, root, { name: 'plan', from: marks.planning, until: marks.planned ?? failedAt })
    writeChild(tracer, root, { name: 'hold', from: marks.planned, until: marks.held ?? failedAt })
    if (generation) writeAttempts(tracer, root, { ...facts, generation })
    writeChild(tracer, root, { name: 'settle', from: marks.settling, until: generation ? endedAtMs : undefined })
  }
  if (request.status >= 500 || generation?.status === 'error') root.setStatus({ code: SpanStatusCode.ERROR })
  root.end(toTime(endedAtMs))
}

function describeRequest({ request, generation }: TraceFacts): Attributes {
  const error = request.errorType ?? generation?.errorType
  return {
    'http.request.method': request.method,
    'http.response.status_code': request.status,
    'url.path': request.path,
    'causeway.request.id': request.requestId,
    ...(error ? { 'error.type': error } : {}),
    ...(generation ? describeGeneration(generation) : {}),
  }
}

function describeGeneration(generation: GenerationFacts): Attributes {
  return {
    'gen_ai.operation.name': generation.api === 'embeddings' ? 'embeddings' : 'chat',
    'gen_ai.provider.name': generation.provider,
    'gen_ai.request.model': generation.requestedModel,
    'gen_ai.response.model': generation.model,
    'gen_ai.response.id': generation.id,
    'gen_ai.usage.input_tokens': generation.inputTokens,
    'gen_ai.usage.output_tokens': generation.outputTokens,
    'causeway.organization.id': generation.organizationId,
    'causeway.generation.status': generation.status,
    'causeway.streamed': generation.streamed,
    ...(generation.finishReason ? { 'gen_ai.response.finish_reasons': [generation.finishReason] } : {}),
  }
}

/** One attempt follows the other; the last one goes on until its answer is complete. */
function writeAttempts(tracer: Tracer, root: Span, facts: TraceFacts & { generation: GenerationFacts }): void {
  const { marks, generation } = facts
  let from = marks.held ?? generation.startedAtMs
  for (const [index, attempt] of generation.attempts.entries()) {
    const isLast = index === generation.attempts.length - 1
    const until = isLast ? (marks.settling ?? facts.endedAtMs) : from + (attempt.latencyMs ?? 0)
    const span = writeChild(tracer, root, {
      name: `attempt ${attempt.provider}`,
      from,
      until: Math.max(from, until),
      attributes: describeAttempt(attempt, index),
      isFailed: attempt.errorType !== null,
    })
    if (span && isLast && generation.latencyMs !== null) {
      // Latencies are whole milliseconds; a part never ends after its whole.
      const firstTokenAtMs = Math.min(until, generation.startedAtMs + generation.latencyMs)
      writeChild(tracer, span, { name: 'first token', from, until: Math.max(from, firstTokenAtMs) })
    }
    from = until
  }
}

function describeAttempt({ provider, model, status, errorType }: AttemptFacts, index: number): Attributes {
  return {
    'gen_ai.provider.name': provider,
    'gen_ai.request.model': model,
    'causeway.attempt': index + 1,
    ...(status === null ? {} : { 'http.response.status_code': status }),
    ...(errorType === null ? {} : { 'error.type': errorType }),
  }
}

/** A part of its parent that has both its moments; the span is ended already. */
function writeChild(tracer: Tracer, parent: Span, child: Child): Span | null {
  const { name, from, until, attributes = {}, isFailed = false } = child
  if (from === undefined || until === undefined) return null
  const kind = name.startsWith('attempt') ? SpanKind.CLIENT : SpanKind.INTERNAL
  const span = tracer.startSpan(
    name,
    { kind, startTime: toTime(from), attributes },
    trace.setSpan(context.active(), parent),
  )
  if (isFailed) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end(toTime(until))
  return span
}

/** Of a moment of `performance.now()`: one clock for all spans, which each would correct by itself otherwise. */
function toTime(momentMs: number): HrTime {
  const epochMs = performance.timeOrigin + momentMs
  const seconds = Math.floor(epochMs / 1_000)
  return [seconds, Math.floor((epochMs - seconds * 1_000) * 1_000_000)]
}
