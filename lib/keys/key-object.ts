import { nanosToJsonNumber } from '@/lib/core/money'
import type { KeyUsage } from '@/lib/ledger'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { remainingNanos } from './key-usage'

export type KeyRow = {
  id: string
  organizationId: string
  createdByUserId: string | null
  hash: string
  label: string
  name: string
  kind: string
  limitNanos: bigint | null
  limitReset: string | null
  rateLimitPerMinute: number | null
  allowedModels: string[]
  expiresAt: Date | null
  lastUsedAt: Date | null
  disabledAt: Date | null
  createdAt: Date
  updatedAt: Date
  replacedAt: Date | null
  lineId: string | null
  oauthApp: { origin: string } | null
  replacedBy: { hash: string } | null
}

/** What a query must bring along for a key to be shown. */
export const WITH_APP = { oauthApp: { select: { origin: true } }, replacedBy: { select: { hash: true } } } as const

/** A key as the API shows it. */
export function toKeyObject(row: KeyRow, usage: KeyUsage): ApiKeyObject {
  return {
    id: row.id,
    hash: row.hash,
    name: row.name,
    label: row.label,
    disabled: row.disabledAt !== null,
    ...toLimitFields(row, usage),
    ...toUsageFields(usage),
    is_management_key: row.kind === 'management',
    last_used_at: row.lastUsedAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
    creator_user_id: row.createdByUserId,
    oauth_app: row.oauthApp?.origin ?? null,
    allowed_models: row.allowedModels,
    replaced_by: row.replacedBy?.hash ?? null,
    replaced_at: row.replacedAt?.toISOString() ?? null,
    external_user: null,
    workspace_id: row.organizationId,
  }
}

type LimitRow = Pick<KeyRow, 'limitNanos' | 'limitReset' | 'rateLimitPerMinute' | 'expiresAt'>

/** The fields about a key's limit, as several answers show them. */
export function toLimitFields(row: LimitRow, usage: KeyUsage) {
  const remaining = remainingNanos(row, usage)
  return {
    limit: row.limitNanos === null ? null : nanosToJsonNumber(row.limitNanos),
    limit_remaining: remaining === null ? null : nanosToJsonNumber(remaining),
    limit_reset: toLimitReset(row.limitReset),
    rate_limit_per_minute: row.rateLimitPerMinute,
    // A limit is about credits; what own provider keys use is paid to their vendors.
    include_byok_in_limit: false,
    expires_at: row.expiresAt?.toISOString() ?? null,
  }
}

/** The fields about what a key has spent, of the credits and by list price on the organization's own provider keys. */
export function toUsageFields(usage: KeyUsage) {
  return {
    usage: nanosToJsonNumber(usage.totalNanos),
    usage_daily: nanosToJsonNumber(usage.dailyNanos),
    usage_weekly: nanosToJsonNumber(usage.weeklyNanos),
    usage_monthly: nanosToJsonNumber(usage.monthlyNanos),
    byok_usage: nanosToJsonNumber(usage.byok.totalNanos),
    byok_usage_daily: nanosToJsonNumber(usage.byok.dailyNanos),
    byok_usage_weekly: nanosToJsonNumber(usage.byok.weeklyNanos),
    byok_usage_monthly: nanosToJsonNumber(usage.byok.monthlyNanos),
  }
}

function toLimitReset(value: string | null): ApiKeyObject['limit_reset'] {
  return value === 'daily' || value === 'weekly' || value === 'monthly' ? value : null
}
