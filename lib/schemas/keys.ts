import { z } from 'zod'
import { parseUsdToNanos } from '@/lib/core/money'
import { plainText } from './plain-text'
import { usdDecimal } from './usd'

const LIMIT_RESETS = ['daily', 'weekly', 'monthly'] as const
/** A billion dollars: within what JSON numbers carry exactly to the cent, and far below the column's bound. */
const LIMIT_NANOS_MAX = 1_000_000_000n * 1_000_000_000n

const SCIENTIFIC = /^(\d)(?:\.(\d+))?e-(\d+)$/

/** `1e-7`, as JavaScript prints small numbers, to `0.0000001`: by moving the point in the text, without arithmetic. */
function expandScientific(text: string): string {
  const match = SCIENTIFIC.exec(text)
  if (!match) return text
  const [, whole = '', fraction = '', exponent = ''] = match
  return `0.${'0'.repeat(Number(exponent) - 1)}${whole}${fraction}`
}

/** An amount in USD as a JSON number or an exact decimal string; becomes nano-dollars. */
export const usdLimit = z
  .union([z.number(), z.string().trim()], 'Must be an amount in USD, for example 25.')
  .transform((usd, context) => {
    const nanos = parseUsdToNanos(typeof usd === 'number' ? expandScientific(String(usd)) : usd)
    if (nanos !== null && nanos >= 0n && nanos <= LIMIT_NANOS_MAX) return nanos
    context.addIssue('Must be an amount in USD from 0 to 1,000,000,000 with at most 9 decimal places.')
    return z.NEVER
  })

export const keyName = plainText.min(1, 'Give the key a name.').max(100, 'A name has at most 100 characters.')
const limitReset = z.enum(LIMIT_RESETS, 'Must be daily, weekly, monthly or null.').nullable()
/** Requests a minute that the key may make; null = the server's default for keys. Ours. */
const rateLimit = z.number().int().min(1).max(1_000_000).nullable()
export const expiresAt = z.iso
  .datetime('Must be a time in UTC, for example 2027-12-31T23:59:59Z.')
  .refine((text) => Date.parse(text) > Date.now(), 'Must lie in the future.')
  .nullable()

/** The models that a key may use, by slug or `author/*`; empty or absent = all. Ours. */
const allowedModels = z
  .array(
    z
      .string()
      .trim()
      .regex(/^[^\s/]{1,100}\/(?:\*|[^\s*]{1,200})$/u, 'Write a model slug, or author/* for all of an author’s.'),
  )
  .max(100, 'A key names at most 100 models; use author/* for all of an author’s.')

export const createKeyBody = z.object({
  name: keyName,
  /** Most USD that the key may spend in each window of `limit_reset`; null or absent = no limit of its own. */
  limit: usdLimit.nullish(),
  limit_reset: limitReset.optional(),
  rate_limit_per_minute: rateLimit.optional(),
  allowed_models: allowedModels.optional(),
  expires_at: expiresAt.optional(),
  /** Whom to note as the creator; only a management key may name another member. */
  creator_user_id: plainText.min(1).nullish(),
  /** The organization; there is exactly one per credential. */
  workspace_id: z.string().optional(),
  /** Makes a management key, which administers keys and cannot infer. Only for a person who is signed in. */
  is_management_key: z.boolean().optional(),
})

export const updateKeyBody = z.object({
  name: keyName.optional(),
  disabled: z.boolean().optional(),
  limit: usdLimit.nullable().optional(),
  limit_reset: limitReset.optional(),
  rate_limit_per_minute: rateLimit.optional(),
  allowed_models: allowedModels.optional(),
  expires_at: expiresAt.optional(),
})

const WORKS_DAYS_MAX = 90
const DAY_MS = 86_400_000

export const rotateKeyBody = z.object({
  /** Until when the old key goes on working beside the new one; null = it ends now. A day unless said. */
  works_until: z.iso
    .datetime('Must be a time in UTC, for example 2027-12-31T23:59:59Z.')
    .refine(
      (text) => Date.parse(text) <= Date.now() + WORKS_DAYS_MAX * DAY_MS,
      `Must lie within ${WORKS_DAYS_MAX} days.`,
    )
    .nullable()
    .optional(),
})

export const keyParams = z.object({ hash: z.string().max(200) })

const flag = z
  .enum(['true', 'false', '1', '0', ''], 'Must be true or false.')
  .optional()
  .transform((value) => value === 'true' || value === '1')

export const listKeysQuery = z.object({
  include_disabled: flag,
  /** Keys whose time is over are left out unless asked for, as disabled ones. */
  include_expired: flag,
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  workspace_id: z.string().optional(),
})

const usd = z.number().nonnegative()

const usageFields = {
  /** USD of credits that the key has spent: ever, this UTC day, this week from Monday, this month. */
  usage: usd,
  usage_daily: usd,
  usage_weekly: usd,
  usage_monthly: usd,
  /** USD spent through the organization's own provider keys. */
  byok_usage: usd,
  byok_usage_daily: usd,
  byok_usage_weekly: usd,
  byok_usage_monthly: usd,
}

const limitFields = {
  limit: usd.nullable(),
  /** What is left of the limit in its present window; null without a limit. */
  limit_remaining: usd.nullable(),
  limit_reset: limitReset,
  rate_limit_per_minute: rateLimit,
  include_byok_in_limit: z.boolean(),
  expires_at: z.string().nullable(),
}

export const apiKeyObject = z.strictObject({
  id: z.string(),
  hash: z.string(),
  name: z.string(),
  label: z.string(),
  disabled: z.boolean(),
  ...limitFields,
  ...usageFields,
  is_management_key: z.boolean(),
  last_used_at: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string().nullable(),
  creator_user_id: z.string().nullable(),
  /** Origin of the program that got the key through the consent page; null for keys that people made. */
  oauth_app: z.string().nullable(),
  /** Empty = all. */
  allowed_models: z.array(z.string()),
  /** Hash of the key that takes its place since it was rotated, and since when; both null otherwise. */
  replaced_by: z.string().nullable(),
  replaced_at: z.string().nullable(),
  external_user: z.string().nullable(),
  workspace_id: z.string(),
})
export type ApiKeyObject = z.infer<typeof apiKeyObject>

export const keyListResponse = z.strictObject({ data: z.array(apiKeyObject) })
export const keyResponse = z.strictObject({ data: apiKeyObject })
/** `key` is the key itself: this answer is the only time it is shown. */
export const createdKeyResponse = z.strictObject({ data: apiKeyObject, key: z.string() })
export const deletedKeyResponse = z.strictObject({ deleted: z.literal(true) })

/** `GET /key`: the key that asks. */
export const currentKeyResponse = z.strictObject({
  data: z.strictObject({
    label: z.string(),
    ...limitFields,
    ...usageFields,
    is_free_tier: z.boolean(),
    is_management_key: z.boolean(),
    is_provisioning_key: z.boolean(),
    creator_user_id: z.string().nullable(),
    organization_id: z.string(),
    workspace_id: z.string(),
    allowed_data_regions: z.array(z.string()),
    free_model_daily_requests: z.strictObject({ limit: z.number(), remaining: z.number(), used: z.number() }),
    rate_limit: z.strictObject({ requests: z.number(), interval: z.string(), note: z.string() }),
  }),
})
export type CurrentKey = z.infer<typeof currentKeyResponse>['data']

export const keyUsageQuery = z.object({
  /** UTC days back, today included. */
  days: z.coerce.number().int().min(1).max(90).default(14),
})

/** What each key spent per day. */
export const keyUsageResponse = z.strictObject({
  data: z.strictObject({
    /** Start of each UTC day. */
    days: z.array(z.string()),
    /** Keys that were used; one value per day in each list. */
    keys: z.array(
      z.strictObject({
        hash: z.string(),
        spend_usd: z.array(usdDecimal),
        requests: z.array(z.number().int().nonnegative()),
        errors: z.array(z.number().int().nonnegative()),
      }),
    ),
  }),
})
export type KeyUsageSeries = z.infer<typeof keyUsageResponse>['data']
