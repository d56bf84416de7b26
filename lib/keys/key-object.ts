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
  expiresAt: Date | null
  lastUsedAt: Date | null
  disabledAt: Date | null
  createdAt: Date
  updatedAt: Date
}

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
    external_user: null,
    workspace_id: row.organizationId,
  }
}

type LimitRow = Pick<KeyRow, 'limitNanos' | 'limitReset' | 'expiresAt'>

/** The fields about a key's limit, as several answers show them. */
export function toLimitFields(row: LimitRow, usage: KeyUsage) {
  const remaining = remainingNanos(row, usage)
  return {
    limit: row.limitNanos === null ? null : nanosToJsonNumber(row.limitNanos),
    limit_remaining: remaining === null ? null : nanosToJsonNumber(remaining),
    limit_reset: toLimitReset(row.limitReset),
    // Own provider keys do not exist yet, so nothing of theirs can count.
    include_byok_in_limit: false,
    expires_at: row.expiresAt?.toISOString() ?? null,
  }
}

/** The fields about what a key has spent; own provider keys do not exist yet, so they have spent nothing. */
export function toUsageFields(usage: KeyUsage) {
  return {
    usage: nanosToJsonNumber(usage.totalNanos),
    usage_daily: nanosToJsonNumber(usage.dailyNanos),
    usage_weekly: nanosToJsonNumber(usage.weeklyNanos),
    usage_monthly: nanosToJsonNumber(usage.monthlyNanos),
    byok_usage: 0,
    byok_usage_daily: 0,
    byok_usage_weekly: 0,
    byok_usage_monthly: 0,
  }
}

function toLimitReset(value: string | null): ApiKeyObject['limit_reset'] {
  return value === 'daily' || value === 'weekly' || value === 'monthly' ? value : null
}
