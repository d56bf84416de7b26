import { z } from 'zod'
import {
  CONTENT_ACTIONS,
  CONTENT_PRESETS,
  type UpdateGuardrail,
  ZDR_GROUPS,
  type ZdrGroup,
} from '@/lib/schemas/guardrails'

const list = z.array(z.string()).nullable().default(null)
const toggle = z.boolean().nullable().default(null)

/** What the column `rules` of a guardrail holds. A field that a row lacks is not set. */
export const guardrailRules = z.object({
  allowedModels: list,
  ignoredModels: list,
  allowedProviders: list,
  ignoredProviders: list,
  builtins: z
    .array(
      z.object({
        slug: z.enum(CONTENT_PRESETS),
        action: z.enum(CONTENT_ACTIONS),
        scope: z.enum(['user_only', 'all_messages']).optional(),
      }),
    )
    .nullable()
    .default(null),
  patterns: z
    .array(z.object({ pattern: z.string(), action: z.enum(CONTENT_ACTIONS), label: z.string().nullable() }))
    .nullable()
    .default(null),
  freePublication: toggle,
  freeTraining: toggle,
  paidTraining: toggle,
  /** Null = not set for that group. */
  zdr: z.partialRecord(z.enum(ZDR_GROUPS), z.boolean().nullable()).default({}),
})
export type GuardrailRules = z.infer<typeof guardrailRules>

export const NO_RULES: GuardrailRules = guardrailRules.parse({})

/** The rules with the fields that a request names in their place. */
export function mergeRules(before: GuardrailRules, change: Partial<UpdateGuardrail>): GuardrailRules {
  return {
    allowedModels: pick(change.allowed_models, before.allowedModels),
    ignoredModels: pick(change.ignored_models, before.ignoredModels),
    allowedProviders: pick(change.allowed_providers, before.allowedProviders),
    ignoredProviders: pick(change.ignored_providers, before.ignoredProviders),
    builtins: pick(
      change.content_filter_builtins?.map(({ slug, action, scan_scope: scope }) => ({
        slug,
        action,
        ...(scope && { scope }),
      })) ?? toAbsent(change.content_filter_builtins),
      before.builtins,
    ),
    patterns: pick(
      change.content_filters?.map(({ pattern, action, label }) => ({ pattern, action, label: label || null })) ??
        toAbsent(change.content_filters),
      before.patterns,
    ),
    freePublication: pick(change.enable_free_model_publication, before.freePublication),
    freeTraining: pick(change.enable_free_model_training, before.freeTraining),
    paidTraining: pick(change.enable_paid_model_training, before.paidTraining),
    zdr: mergeZdr(before.zdr, change),
  }
}

function pick<Value>(changed: Value | null | undefined, before: Value | null): Value | null {
  return changed === undefined ? before : changed
}

/** A list that is null stays null, one that is absent stays absent. */
function toAbsent(value: unknown): null | undefined {
  return value === null ? null : undefined
}

function mergeZdr(before: GuardrailRules['zdr'], change: Partial<UpdateGuardrail>): GuardrailRules['zdr'] {
  const merged: Partial<Record<ZdrGroup, boolean | null>> = { ...before }
  for (const group of ZDR_GROUPS) {
    const value =
      change[`enforce_zdr_${group}`] ?? (change[`enforce_zdr_${group}`] === null ? null : change.enforce_zdr)
    if (value !== undefined) merged[group] = value
  }
  return merged
}
