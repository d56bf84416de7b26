import type { GenerationRecord } from '../types'
import type { Claim } from './hold'

/** What needs no quotes in a composite value. */
const PLAIN = /^[\w.:/@+-]+$/
const OTHER_IN_JSON = /[\p{Cc}\p{Cs}]/u
const TO_ESCAPE = /["\\]/g
const NOT_IN_JSONB = /\\u(?:0000|d[89a-f])/i

/**
 * Writes a generation as an element of the `ledger_captured[]` that `ledger_flush` takes: its columns in their order, in
 * PostgreSQL's notation of composite values (https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX).
 * Read faster by the database than JSON, and half as long.
 */
export function toCapturedRow(record: GenerationRecord, costNanos: bigint, claim: Claim): string {
  const columns = [
    toText(record.id),
    toText(record.organizationId),
    record.createdAt.toISOString(),
    toText(record.apiKeyId),
    toText(record.userId),
    toText(record.requestId),
    toText(record.model),
    toText(record.requestedModel),
    toText(record.provider),
    toText(record.endpointId),
    toText(record.priceVersionId),
    toText(record.upstreamId),
    record.streamed,
    record.cancelled,
    toText(record.finishReason),
    toText(record.nativeFinishReason),
    record.status,
    toText(record.errorType),
    record.nativeTokensPrompt,
    record.nativeTokensCompletion,
    record.nativeTokensReasoning,
    record.nativeTokensCached,
    record.nativeTokensCacheWrite,
    record.usageEstimated,
    costNanos,
    record.upstreamCostNanos,
    toInteger(record.latencyMs),
    toInteger(record.generationMs),
    record.isFree,
    toText(record.appReferer),
    toText(record.appTitle),
    toText(record.userAgent),
    toText(record.externalUser),
    toText(record.sessionId),
    toJson(record.attempts),
    claim.holdNanos,
    claim.sliceId,
    record.api,
    record.isByok,
    record.byokUpstreamNanos,
    toText(record.preset),
    toText(record.router),
    toJson(record.metadata),
    toJson(record.trace),
    toTextArray(record.appCategories),
    toText(record.cacheSourceId),
    toText(record.serviceTier),
  ]
  // `join` writes null as nothing, which is what null is in a composite value.
  return quote(`(${columns.join(',')})`)
}

/** JSON escapes quotes and backslashes as composite values do, faster than a replacement, but other characters differently. */
function quote(text: string): string {
  return OTHER_IN_JSON.test(text) ? `"${text.replace(TO_ESCAPE, '\\$&')}"` : JSON.stringify(text)
}

/** Text from clients and providers may hold NUL, which PostgreSQL refuses; it must not lose a capture. */
function toText(text: string | null): string | null {
  if (text === null || PLAIN.test(text)) return text
  return quote(text.replaceAll('\0', ''))
}

function toTextArray(texts: readonly string[] | null): string | null {
  return texts && quote(`{${texts.map((text) => quote(text.replaceAll('\0', ''))).join(',')}}`)
}

function toJson(value: object | null): string | null {
  if (value === null) return null
  const json = JSON.stringify(value)
  return quote(NOT_IN_JSONB.test(json) ? JSON.stringify(value, makeStorable) : json)
}

function makeStorable(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return toStorableText(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [toStorableText(name), field]))
}

/** Half a surrogate pair becomes what every encoder of UTF-8 makes of it outside of JSON. */
function toStorableText(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

function toInteger(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.round(milliseconds)
}
