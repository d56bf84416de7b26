import { z } from 'zod'
import { CONTENT_ACTIONS } from './guardrail-values'
import { generationResponse } from './generation'
import { storedContent } from './stored-content'
import { usdDecimal } from './usd'
import { LOG_STATUSES } from './log-statuses'

/** Most values of one filter. */
const VALUES_MAX = 50
const VALUE_LENGTH_MAX = 300

const text = z.string().min(1).max(VALUE_LENGTH_MAX)

/** One value, or a parameter that is repeated. */
const list = z
  .union([text, z.array(text).max(VALUES_MAX)])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .optional()

const flag = z
  .enum(['true', 'false'], 'Must be true or false.')
  .transform((value) => value === 'true')
  .optional()

const moment = z.iso.datetime('Must be a time in UTC, for example 2026-12-31T23:59:59Z.').optional()

const period = { from: moment, to: moment }

export const logsQuery = z.object({
  ...period,
  model: list,
  /** Slugs. */
  provider: list,
  /** Hashes of API keys; `dashboard` for requests without one. */
  key: list,
  /** What an app calls itself, or its address. */
  app: list,
  /** Ids of people. */
  member: list,
  status: z
    .union([z.enum(LOG_STATUSES), z.array(z.enum(LOG_STATUSES)).max(LOG_STATUSES.length)])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .optional(),
  finish_reason: list,
  streamed: flag,
  /** A part of the prompt came from a cache, or the whole answer did. */
  cached: flag,
  session_id: text.optional(),
  /** USD. */
  cost_min: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,9})?$/, 'Must be an amount in USD, for example 0.01.')
    .optional(),
  /** Milliseconds to the first token. */
  latency_min: z.coerce.number().int().min(0).max(86_400_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
  cursor: z.string().max(200).optional(),
})
export type LogsQuery = z.infer<typeof logsQuery>

const count = z.number().int().nonnegative()
const nullableText = z.string().nullable()

const keyName = z.strictObject({ hash: z.string(), name: z.string() })
const personName = z.strictObject({ id: z.string(), name: z.string() })

const logRow = z.strictObject({
  id: z.string(),
  created_at: z.string(),
  /** `refused`: before any provider was asked, at no cost. `error`: the providers that were asked failed. */
  status: z.enum(LOG_STATUSES),
  /** Of the model that answered, or was asked for. */
  model: z.string(),
  requested_model: z.string(),
  provider: nullableText,
  provider_name: nullableText,
  key: keyName.nullable(),
  member: personName.nullable(),
  app: nullableText,
  api: nullableText,
  error_type: nullableText,
  finish_reason: nullableText,
  streamed: z.boolean(),
  is_byok: z.boolean(),
  is_cached: z.boolean(),
  attempts: count,
  prompt_tokens: count,
  completion_tokens: count,
  reasoning_tokens: count,
  cached_tokens: count,
  cost_usd: usdDecimal,
  /** Milliseconds to the first token. */
  latency_ms: count.nullable(),
  /** Milliseconds from the request to its end. */
  generation_ms: count.nullable(),
  session_id: nullableText,
})
export type LogRow = z.infer<typeof logRow>

export const logsResponse = z.strictObject({
  data: z.array(logRow),
  next_cursor: nullableText,
  /** On the last page: single requests from before are no longer kept. Null where all are there, and on other pages. */
  kept_since: nullableText,
})

export const logParams = z.object({ id: z.string().min(1).max(100) })

const logAttempt = z.strictObject({
  endpoint_id: z.string(),
  provider_name: z.string(),
  model: z.string(),
  status: z.number().int().nullable(),
  error_type: nullableText,
  /** Milliseconds until it failed or its first token came. */
  latency_ms: z.number().nullable(),
  is_byok: z.boolean(),
  /** Why it came at this place; null on requests from before that was noted. */
  why: nullableText,
})
export type LogAttempt = z.infer<typeof logAttempt>

const refusal = z.strictObject({
  status: z.number().int(),
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
  user_agent: nullableText,
  request_id: z.string(),
  app_referer: nullableText,
})

const logFinding = z.strictObject({
  guardrail_name: z.string(),
  /** `input`: in the request; `output`: in the answer. */
  direction: z.enum(['input', 'output']),
  action: z.enum(CONTENT_ACTIONS),
  /** Slug of a preset, or `pattern`. */
  detector: z.string(),
  label: z.string(),
  matches: count,
})

export const logEntryResponse = z.strictObject({
  data: z.strictObject({
    row: logRow,
    /** As `GET /generation` tells it; null for a refused request. */
    generation: generationResponse.shape.data.nullable(),
    attempts: z.array(logAttempt),
    /** Endpoints that were left out, and by which filter. */
    excluded: z.array(z.strictObject({ model: z.string(), endpoint: z.string(), reason: z.string() })),
    /** USD that was set aside before the first attempt. */
    held_usd: usdDecimal.nullable(),
    refusal: refusal.nullable(),
    /** What guardrails found in the request and its answer, and did about it; never the text. */
    findings: z.array(logFinding),
  }),
})
export type LogEntry = z.infer<typeof logEntryResponse>['data']

/** Null where nothing is stored, or not for the reader. */
export const logTextResponse = z.strictObject({ data: storedContent.nullable() })

const choice = z.strictObject({ value: z.string(), label: z.string() })
export type LogChoice = z.infer<typeof choice>

/** What the filters offer. */
export const logChoicesResponse = z.strictObject({
  data: z.strictObject({
    models: z.array(choice),
    providers: z.array(choice),
    keys: z.array(choice),
    apps: z.array(choice),
    members: z.array(choice),
  }),
})
export type LogChoices = z.infer<typeof logChoicesResponse>['data']

export const logSessionsQuery = z.object({ ...period, limit: z.coerce.number().int().min(1).max(200).default(100) })

const logSession = z.strictObject({
  session_id: z.string(),
  /** Those that failed or were refused included. */
  requests: count,
  errors: count,
  /** Refused before any provider was asked, at no cost. */
  refused: count,
  first_at: z.string(),
  last_at: z.string(),
  cost_usd: usdDecimal,
  prompt_tokens: count,
  completion_tokens: count,
  models: z.array(z.string()),
})
export type LogSession = z.infer<typeof logSession>

export const logSessionsResponse = z.strictObject({
  data: z.array(logSession),
  /** Only so many of the newest requests were looked at, and there are earlier ones in the period. */
  is_partial: z.boolean(),
})
