import { z } from 'zod'
import { chatBody } from './chat'
import { messagesBody } from './messages'
import { responsesBody } from './responses'

/**
 * Presets (api contract §3.5, appendix A): named configurations of requests. A preset's configuration is kept as fields of
 * a chat request, whichever API it came from.
 */

/** For the response cache; they belong to no request body. */
const cacheFields = {
  cache_enabled: z.boolean().nullish(),
  /** Seconds. */
  cache_ttl_seconds: z.number().int().min(1).max(86_400).nullish(),
}

export const presetConfig = chatBody
  .pick({
    model: true,
    models: true,
    provider: true,
    plugins: true,
    max_tokens: true,
    max_completion_tokens: true,
    temperature: true,
    top_p: true,
    top_k: true,
    min_p: true,
    top_a: true,
    frequency_penalty: true,
    presence_penalty: true,
    repetition_penalty: true,
    seed: true,
    stop: true,
    logit_bias: true,
    logprobs: true,
    top_logprobs: true,
    tools: true,
    tool_choice: true,
    parallel_tool_calls: true,
    response_format: true,
    reasoning: true,
    reasoning_effort: true,
    include_reasoning: true,
  })
  .extend(cacheFields)
export type PresetConfig = z.infer<typeof presetConfig>

/** What an inference request may be saved from: only what belongs to a preset is kept of it. */
export const presetFromChatBody = chatBody.partial({ messages: true }).extend(cacheFields)
export const presetFromMessagesBody = messagesBody.partial({ messages: true }).extend(cacheFields)
export const presetFromResponsesBody = responsesBody.partial({ input: true }).extend(cacheFields)

const presetSlug = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'Use lower-case letters, digits, single hyphens and underscores.')
  .max(60, 'A slug has at most 60 characters.')
const presetName = z.string().trim().min(1, 'Give the preset a name.').max(80, 'A name has at most 80 characters.')
const description = z.string().trim().max(500, 'A description has at most 500 characters.').nullable()
const systemPrompt = z.string().max(100_000, 'A system prompt has at most 100,000 characters.').nullable()
const status = z.enum(['active', 'disabled', 'archived'])

export const newPresetParams = z.object({ slug: presetSlug })
export const presetParams = z.object({ slug: z.string().min(1).max(200) })
export const presetVersionParams = presetParams.extend({
  version: z.string().regex(/^[1-9]\d{0,8}$/, 'must be the number of a version.'),
})

export const presetListQuery = z.object({
  offset: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

export const createPresetBody = z.object({
  name: presetName,
  /** Made from the name when absent. */
  slug: presetSlug.optional(),
  description: description.optional(),
  system_prompt: systemPrompt.optional(),
  config: presetConfig.optional(),
})

export const updatePresetBody = z
  .object({
    name: presetName.optional(),
    description: description.optional(),
    status: status.optional(),
    /** Which version requests use; an older one goes back to it. */
    designated_version: z.number().int().min(1).optional(),
    /** Either of these makes a new version, which is the designated one from then on. */
    system_prompt: systemPrompt.optional(),
    config: presetConfig.optional(),
  })
  .refine((body) => Object.values(body).some((value) => value !== undefined), 'Change at least one field.')
  .refine(
    (body) => body.designated_version === undefined || (body.system_prompt === undefined && body.config === undefined),
    'Designate a version or make a new one, not both.',
  )

const preset = z.strictObject({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  status,
  status_updated_at: z.string().nullable(),
  creator_user_id: z.string().nullable(),
  workspace_id: z.null(),
  designated_version_id: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})
export type PresetObject = z.infer<typeof preset>

const presetVersion = z.strictObject({
  id: z.string(),
  preset_id: z.string(),
  version: z.number().int(),
  creator_id: z.string(),
  system_prompt: z.string().nullable(),
  config: z.record(z.string(), z.unknown()),
  created_at: z.string(),
  updated_at: z.string(),
})
export type PresetVersionObject = z.infer<typeof presetVersion>

const presetWithVersion = preset.extend({ designated_version: presetVersion.nullable() })
export type PresetWithVersion = z.infer<typeof presetWithVersion>

const totalCount = { total_count: z.number().int() }
export const presetListResponse = z.strictObject({ data: z.array(preset), ...totalCount })
export const presetResponse = z.strictObject({ data: presetWithVersion })
export const presetVersionListResponse = z.strictObject({ data: z.array(presetVersion), ...totalCount })
export const presetVersionResponse = z.strictObject({ data: presetVersion })
