import { nanosToJsonNumber } from '@/lib/core/money'
import type { GuardrailObject } from '@/lib/schemas/guardrails'
import { PRESET_LABELS } from './content/presets'
import { type GuardrailRules, guardrailRules } from './guardrail-rules'

export type GuardrailRow = {
  id: string
  organizationId: string
  name: string
  description: string | null
  isDefault: boolean
  rules: unknown
  limitNanos: bigint | null
  resetInterval: string | null
  includesByok: boolean
  createdAt: Date
  updatedAt: Date
  _count: { keys: number; members: number }
}

/** What a row needs beside its columns to be shown. */
export const WITH_COUNTS = {
  _count: { select: { keys: { where: { apiKey: { deletedAt: null } } }, members: true } },
} as const

const INTERVALS = ['daily', 'weekly', 'monthly'] as const

/** A guardrail as the API shows it. */
export function toGuardrailObject(row: GuardrailRow): GuardrailObject {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    workspace_id: row.organizationId,
    ...describeRules(guardrailRules.parse(row.rules)),
    limit_usd: row.limitNanos === null ? null : nanosToJsonNumber(row.limitNanos),
    reset_interval: INTERVALS.find((interval) => interval === row.resetInterval) ?? null,
    include_byok_in_budgets: row.includesByok,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
    is_default: row.isDefault,
    key_count: row._count.keys,
    member_count: row._count.members,
  }
}

function describeRules(rules: GuardrailRules) {
  const { zdr } = rules
  const groups = [zdr.anthropic, zdr.openai, zdr.google, zdr.xai, zdr.other]
  const [first] = groups
  return {
    allowed_models: rules.allowedModels,
    ignored_models: rules.ignoredModels,
    allowed_providers: rules.allowedProviders,
    ignored_providers: rules.ignoredProviders,
    content_filter_builtins:
      rules.builtins?.map(({ slug, action, scope }) => ({
        slug,
        action,
        label: PRESET_LABELS[slug],
        ...(scope && { scan_scope: scope }),
      })) ?? null,
    content_filters: rules.patterns,
    enable_free_model_publication: rules.freePublication,
    enable_free_model_training: rules.freeTraining,
    enable_paid_model_training: rules.paidTraining,
    enforce_zdr: groups.every((value) => value === first) ? (first ?? null) : null,
    enforce_zdr_anthropic: zdr.anthropic ?? null,
    enforce_zdr_openai: zdr.openai ?? null,
    enforce_zdr_google: zdr.google ?? null,
    enforce_zdr_xai: zdr.xai ?? null,
    enforce_zdr_other: zdr.other ?? null,
  }
}
