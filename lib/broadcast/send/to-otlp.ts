import { createHash } from 'node:crypto'
import { formatNanosAsUsd } from '@/lib/core/money'
import type { ToldGeneration } from './told-generation'

type Value =
  | { stringValue: string }
  | { intValue: string }
  | { doubleValue: number }
  | { boolValue: boolean }
  | { arrayValue: { values: Value[] } }
type Attribute = { key: string; value: Value }

const CLIENT = 3
const ERROR = 2
const OK = 1
const OPERATIONS: Readonly<Record<string, string>> = { completions: 'text_completion', embeddings: 'embeddings' }

/** Generations as spans in OTLP's JSON form; names after OpenTelemetry's conventions for generative AI. */
export function toOtlp(generations: readonly ToldGeneration[], { isPrivate }: { isPrivate: boolean }): string {
  const scope = { name: 'causeway' }
  const resource = { attributes: listAttributes({ 'service.name': 'causeway' }) }
  const spans = generations.map((generation) => toSpan(generation, isPrivate))
  return JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ scope, spans }] }] })
}

function toSpan(generation: ToldGeneration, isPrivate: boolean) {
  const { id, createdAt, durationMs, trace, errorType } = generation
  const operation = OPERATIONS[generation.api] ?? 'chat'
  const startMs = createdAt.getTime()
  const parent = readText(trace?.parent_span_id)
  return {
    traceId: toTraceId(readText(trace?.trace_id) ?? id),
    spanId: digest(id).slice(0, 16),
    ...(parent !== null && /^[0-9a-f]{16}$/i.test(parent) ? { parentSpanId: parent.toLowerCase() } : {}),
    name: readText(trace?.generation_name) ?? `${operation} ${generation.model}`,
    kind: CLIENT,
    startTimeUnixNano: `${startMs}000000`,
    endTimeUnixNano: `${startMs + Math.max(0, durationMs)}000000`,
    attributes: listAttributes({
      ...describe(generation, operation),
      ...(isPrivate ? {} : describeContent(generation)),
    }),
    status: errorType === null ? { code: OK } : { code: ERROR, message: errorType },
  }
}

function describe(generation: ToldGeneration, operation: string): Record<string, unknown> {
  return {
    'gen_ai.operation.name': operation,
    'gen_ai.provider.name': generation.provider,
    'gen_ai.request.model': generation.requestedModel,
    'gen_ai.response.model': generation.model,
    'gen_ai.response.id': generation.id,
    'gen_ai.response.finish_reasons': generation.finishReason === null ? null : [generation.finishReason],
    'gen_ai.usage.input_tokens': generation.inputTokens,
    'gen_ai.usage.output_tokens': generation.outputTokens,
    'gen_ai.usage.cache_read.input_tokens': generation.cachedTokens,
    'gen_ai.usage.reasoning.output_tokens': generation.reasoningTokens,
    'gen_ai.conversation.id': generation.sessionId,
    'error.type': generation.errorType,
    'user.hash': generation.externalUser,
    'causeway.organization.id': generation.organizationId,
    'causeway.api_key.id': generation.apiKeyId,
    'causeway.app': generation.appTitle,
    'causeway.status': generation.status,
    'causeway.streamed': generation.streamed,
    'causeway.time_to_first_token_ms': generation.latencyMs,
    // Exact, as text; numbers of this format are binary fractions.
    'causeway.cost_usd': formatNanosAsUsd(generation.costNanos),
    ...Object.fromEntries(
      Object.entries(generation.metadata ?? {}).map(([key, value]) => [`causeway.metadata.${key}`, value]),
    ),
  }
}

function describeContent({ content }: ToldGeneration): Record<string, unknown> {
  return content === null ? {} : { 'gen_ai.input.messages': content.input, 'gen_ai.output.messages': content.output }
}

function listAttributes(values: Record<string, unknown>): Attribute[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const written = toValue(value)
    return written === null ? [] : [{ key, value: written }]
  })
}

function toValue(value: unknown): Value | null {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value }
  if (Array.isArray(value)) return { arrayValue: { values: value.flatMap((item) => toValue(item) ?? []) } }
  return null
}

/** A trace id that is one is kept; any other name becomes one, always the same. */
function toTraceId(name: string): string {
  return /^[0-9a-f]{32}$/i.test(name) ? name.toLowerCase() : digest(name).slice(0, 32)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
