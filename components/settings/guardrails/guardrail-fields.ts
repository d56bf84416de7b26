import type { GuardrailDraft, GuardrailInput } from '@/lib/client/guardrails'
import type { ContentAction, ContentPreset, ZdrGroup } from '@/lib/schemas/guardrail-values'
import type { GuardrailObject } from '@/lib/schemas/guardrails'

export type PatternFields = { id: number; pattern: string; label: string; action: ContentAction }

/** What the form of a guardrail holds. */
export type GuardrailFields = {
  name: string
  description: string
  isDefault: boolean
  allowedModels: string[]
  ignoredModels: string[]
  allowedProviders: string[]
  ignoredProviders: string[]
  deniesPaidTraining: boolean
  deniesFreeTraining: boolean
  deniesPublication: boolean
  zdrGroups: ZdrGroup[]
  limitUsd: string
  reset: 'daily' | 'weekly' | 'monthly' | 'never'
  includesByok: boolean
  presets: Partial<Record<ContentPreset, ContentAction>>
  patterns: PatternFields[]
}

export const EMPTY_FIELDS: GuardrailFields = {
  name: '',
  description: '',
  isDefault: false,
  allowedModels: [],
  ignoredModels: [],
  allowedProviders: [],
  ignoredProviders: [],
  deniesPaidTraining: false,
  deniesFreeTraining: false,
  deniesPublication: false,
  zdrGroups: [],
  limitUsd: '',
  reset: 'monthly',
  includesByok: false,
  presets: {},
  patterns: [],
}

const ZDR = ['anthropic', 'openai', 'google', 'xai', 'other'] as const

export function toFields(guardrail: GuardrailObject): GuardrailFields {
  return {
    name: guardrail.name,
    description: guardrail.description ?? '',
    isDefault: guardrail.is_default,
    allowedModels: guardrail.allowed_models ?? [],
    ignoredModels: guardrail.ignored_models ?? [],
    allowedProviders: guardrail.allowed_providers ?? [],
    ignoredProviders: guardrail.ignored_providers ?? [],
    deniesPaidTraining: guardrail.enable_paid_model_training === false,
    deniesFreeTraining: guardrail.enable_free_model_training === false,
    deniesPublication: guardrail.enable_free_model_publication === false,
    zdrGroups: ZDR.filter((group) => guardrail[`enforce_zdr_${group}`] === true),
    limitUsd: guardrail.limit_usd === null ? '' : String(guardrail.limit_usd),
    reset: guardrail.limit_usd === null ? 'monthly' : (guardrail.reset_interval ?? 'never'),
    includesByok: guardrail.include_byok_in_budgets,
    presets: Object.fromEntries((guardrail.content_filter_builtins ?? []).map(({ slug, action }) => [slug, action])),
    patterns: (guardrail.content_filters ?? []).map(({ pattern, label, action }, id) => ({
      id,
      pattern,
      label: label ?? '',
      action,
    })),
  }
}

/** The rules alone, as they can be tried. */
export function toDraft(fields: GuardrailFields): GuardrailDraft {
  const presets = Object.entries(fields.presets).map(([slug, action]) => ({ slug, action }))
  const patterns = fields.patterns
    .filter(({ pattern }) => pattern !== '')
    .map(({ pattern, label, action }) => ({ pattern, action, label: label || null }))
  return {
    allowed_models: orNull(fields.allowedModels),
    ignored_models: orNull(fields.ignoredModels),
    allowed_providers: orNull(fields.allowedProviders),
    ignored_providers: orNull(fields.ignoredProviders),
    enable_paid_model_training: fields.deniesPaidTraining ? false : null,
    enable_free_model_training: fields.deniesFreeTraining ? false : null,
    enable_free_model_publication: fields.deniesPublication ? false : null,
    ...Object.fromEntries(ZDR.map((group) => [`enforce_zdr_${group}`, fields.zdrGroups.includes(group) ? true : null])),
    // The names of the presets come from this page's own list.
    content_filter_builtins: orNull(presets) as GuardrailDraft['content_filter_builtins'],
    content_filters: orNull(patterns),
  }
}

export function toInput(fields: GuardrailFields): GuardrailInput {
  const hasLimit = fields.limitUsd.trim() !== ''
  return {
    name: fields.name.trim(),
    description: fields.description.trim() || null,
    is_default: fields.isDefault,
    ...toDraft(fields),
    limit_usd: hasLimit ? fields.limitUsd.trim() : null,
    reset_interval: hasLimit && fields.reset !== 'never' ? fields.reset : null,
    include_byok_in_budgets: hasLimit && fields.includesByok,
  }
}

function orNull<Entry>(entries: Entry[]): Entry[] | null {
  return entries.length > 0 ? entries : null
}
