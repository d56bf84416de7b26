import { z } from 'zod'
import { usdLimit } from './keys'
import { plainText } from './plain-text'
import { CONTENT_ACTIONS, CONTENT_PRESETS, PATTERNS_MAX } from './guardrail-values'

export * from './guardrail-values'

/** Guardrails (api contract App. A): rules for the requests of keys and members. */

const PATTERN_LENGTH_MAX = 500
const LIST_MAX = 200
const BULK_MAX = 500

const interval = z.enum(['daily', 'weekly', 'monthly'], 'Must be daily, weekly, monthly or null.').nullable()
const action = z.enum(CONTENT_ACTIONS, 'Must be redact, block or flag.')
const NEEDS_A_MODEL = new Set(['person-name', 'address'])
const preset = z.enum(CONTENT_PRESETS, {
  error: ({ input }) =>
    typeof input === 'string' && NEEDS_A_MODEL.has(input)
      ? `\`${input}\` cannot be found by patterns and is not offered. Use a pattern of your own.`
      : `Must be one of ${CONTENT_PRESETS.join(', ')}.`,
})
const scanScope = z.enum(['user_only', 'all_messages'])

const builtin = z.object({ slug: preset, action, scan_scope: scanScope.optional() })

/** Stands in texts and in JSON alike, so it has nothing that either would take for its own. */
const label = z
  .string()
  .trim()
  .max(100, 'A label has at most 100 characters.')
  .regex(/^[^"\\\p{Cc}]*$/u, 'A label has no quotes, backslashes or control characters.')
  .nullish()

const pattern = z.object({
  pattern: z
    .string()
    .min(1, 'Give a pattern.')
    .max(PATTERN_LENGTH_MAX, `A pattern has at most ${PATTERN_LENGTH_MAX} characters.`),
  action,
  label,
})

const slugs = z
  .array(z.string().trim().min(1).max(200))
  .min(1, 'Name at least one, or send null for no list.')
  .max(LIST_MAX, `Name at most ${LIST_MAX}.`)
  .nullable()
  .optional()
const toggle = z.boolean().nullable().optional()

const settings = {
  description: z.string().trim().max(1_000, 'A description has at most 1,000 characters.').nullable().optional(),
  allowed_models: slugs,
  ignored_models: slugs,
  allowed_providers: slugs,
  ignored_providers: slugs,
  content_filter_builtins: z
    .array(builtin)
    .max(CONTENT_PRESETS.length)
    .refine((entries) => new Set(entries.map(({ slug }) => slug)).size === entries.length, 'Name each filter once.')
    .nullable()
    .optional(),
  content_filters: z
    .array(pattern)
    .max(PATTERNS_MAX, `A guardrail has at most ${PATTERNS_MAX} patterns.`)
    .nullable()
    .optional(),
  enable_free_model_publication: toggle,
  enable_free_model_training: toggle,
  enable_paid_model_training: toggle,
  /** The older name of the five below: where one of them is absent, it has this value. */
  enforce_zdr: toggle,
  enforce_zdr_anthropic: toggle,
  enforce_zdr_openai: toggle,
  enforce_zdr_google: toggle,
  enforce_zdr_xai: toggle,
  enforce_zdr_other: toggle,
  /** Most USD that each key and each member may spend in each window of `reset_interval`; null = no budget. */
  limit_usd: usdLimit.nullable().optional(),
  reset_interval: interval.optional(),
  include_byok_in_budgets: z.boolean().optional(),
  /** Ours: it holds for every request of the organization, beside whatever is assigned. */
  is_default: z.boolean().optional(),
}

const name = plainText.min(1, 'Give the guardrail a name.').max(200, 'A name has at most 200 characters.')

export const createGuardrailBody = z.object({
  name,
  ...settings,
  /** The organization; there is exactly one per credential. */
  workspace_id: z.string().optional(),
})
export type CreateGuardrail = z.infer<typeof createGuardrailBody>

export const updateGuardrailBody = z.object({ name: name.optional(), ...settings })
export type UpdateGuardrail = z.infer<typeof updateGuardrailBody>

export const guardrailParams = z.object({ id: z.string().max(100) })

const page = {
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
}
export const listGuardrailsQuery = z.object({ ...page, workspace_id: z.string().optional() })
export const listAssignmentsQuery = z.object(page)

const list = z.array(z.string()).nullable()
const flag = z.boolean().nullable()

export const guardrailObject = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  workspace_id: z.string(),
  allowed_models: list,
  ignored_models: list,
  allowed_providers: list,
  ignored_providers: list,
  content_filter_builtins: z
    .array(z.strictObject({ slug: preset, action, label: z.string(), scan_scope: scanScope.optional() }))
    .nullable(),
  content_filters: z.array(z.strictObject({ pattern: z.string(), action, label: z.string().nullable() })).nullable(),
  enable_free_model_publication: flag,
  enable_free_model_training: flag,
  enable_paid_model_training: flag,
  enforce_zdr: flag,
  enforce_zdr_anthropic: flag,
  enforce_zdr_openai: flag,
  enforce_zdr_google: flag,
  enforce_zdr_xai: flag,
  enforce_zdr_other: flag,
  limit_usd: z.number().nullable(),
  reset_interval: interval,
  include_byok_in_budgets: z.boolean(),
  created_at: z.string(),
  updated_at: z.string().nullable(),
  is_default: z.boolean(),
  /** To how many it is assigned. */
  key_count: z.number().int(),
  member_count: z.number().int(),
})
export type GuardrailObject = z.infer<typeof guardrailObject>

export const guardrailResponse = z.strictObject({ data: guardrailObject })
export const guardrailListResponse = z.strictObject({ data: z.array(guardrailObject), total_count: z.number().int() })
export const deletedGuardrailResponse = z.strictObject({ deleted: z.literal(true) })

const targets = z
  .array(z.string().min(1).max(200))
  .min(1, 'Name at least one.')
  .max(BULK_MAX, `Name at most ${BULK_MAX} at once.`)
export const assignKeysBody = z.object({ key_hashes: targets })
export const assignMembersBody = z.object({ member_user_ids: targets })

export const keyAssignment = z.strictObject({
  id: z.string(),
  guardrail_id: z.string(),
  key_hash: z.string(),
  key_name: z.string(),
  key_label: z.string(),
  assigned_by: z.string().nullable(),
  created_at: z.string(),
})
export type KeyAssignment = z.infer<typeof keyAssignment>

export const memberAssignment = z.strictObject({
  id: z.string(),
  guardrail_id: z.string(),
  organization_id: z.string(),
  user_id: z.string(),
  assigned_by: z.string().nullable(),
  created_at: z.string(),
})
export type MemberAssignment = z.infer<typeof memberAssignment>

const count = z.number().int()
export const keyAssignmentListResponse = z.strictObject({ data: z.array(keyAssignment), total_count: count })
export const memberAssignmentListResponse = z.strictObject({ data: z.array(memberAssignment), total_count: count })
export const assignedResponse = z.strictObject({ assigned_count: count })
export const unassignedResponse = z.strictObject({ unassigned_count: count })

/** What is spent of a budget in the window that runs, by a key or a member. */
const spending = z.strictObject({
  guardrail_id: z.string(),
  name: z.string(),
  scope: z.enum(['key', 'member']),
  limit_usd: z.number(),
  spent_usd: z.number(),
  remaining_usd: z.number(),
  reset_interval: interval,
  resets_at: z.string().nullable(),
})

const remaining = z.strictObject({ models: count, endpoints: count })

/** For whom a preview asks; nobody: the organization as such. */
export const effectiveGuardrailsQuery = z.object({
  key_hash: z.string().max(200).optional(),
  user_id: z.string().max(200).optional(),
})
export const effectiveGuardrailsResponse = z.strictObject({
  data: z.strictObject({
    /** Those that hold for it, and why. */
    guardrails: z.array(
      z.strictObject({ id: z.string(), name: z.string(), scope: z.enum(['key', 'member', 'default']) }),
    ),
    budgets: z.array(spending),
    total: remaining,
    eligible: remaining,
    /** How many endpoints each rule leaves out, the first that does being counted. */
    excluded_by: z.array(z.strictObject({ reason: z.string(), endpoints: count })),
    /** Slugs of models that can still be used, a bounded number of them. */
    models: z.array(z.string()),
  }),
})
export type EffectiveGuardrails = z.infer<typeof effectiveGuardrailsResponse>['data']

/** Rules to be tried before they are saved. */
export const previewGuardrailBody = z.object({
  allowed_models: slugs,
  ignored_models: slugs,
  allowed_providers: slugs,
  ignored_providers: slugs,
  enable_free_model_publication: toggle,
  enable_free_model_training: toggle,
  enable_paid_model_training: toggle,
  enforce_zdr: toggle,
  enforce_zdr_anthropic: toggle,
  enforce_zdr_openai: toggle,
  enforce_zdr_google: toggle,
  enforce_zdr_xai: toggle,
  enforce_zdr_other: toggle,
  content_filter_builtins: settings.content_filter_builtins,
  content_filters: settings.content_filters,
  /** A text to try the filters on. */
  text: z.string().max(20_000, 'Try at most 20,000 characters at once.').optional(),
})
export const previewGuardrailResponse = z.strictObject({
  data: z.strictObject({
    total: remaining,
    eligible: remaining,
    excluded_by: z.array(z.strictObject({ reason: z.string(), endpoints: count })),
    /** Null without a text. */
    text: z
      .strictObject({
        redacted: z.string(),
        is_blocked: z.boolean(),
        findings: z.array(z.strictObject({ label: z.string(), action, matches: count })),
      })
      .nullable(),
  }),
})
export type GuardrailPreview = z.infer<typeof previewGuardrailResponse>['data']

export const listFindingsQuery = z.object({
  generation_id: z.string().max(100).optional(),
  guardrail_id: z.string().max(100).optional(),
  /** Continue behind this one. */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: page.limit,
})
export const guardrailFinding = z.strictObject({
  id: z.string(),
  occurred_at: z.string(),
  generation_id: z.string(),
  key_name: z.string().nullable(),
  user_id: z.string().nullable(),
  guardrail_id: z.string(),
  guardrail_name: z.string(),
  direction: z.enum(['input', 'output']),
  action,
  detector: z.string(),
  label: z.string(),
  matches: count,
})
export type GuardrailFinding = z.infer<typeof guardrailFinding>
export const findingListResponse = z.strictObject({
  data: z.array(guardrailFinding),
  /** For `before`; null at the end. */
  next: z.string().nullable(),
})
