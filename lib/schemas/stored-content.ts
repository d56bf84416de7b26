import { z } from 'zod'
import { generationQuery } from './generation'

export const contentQuery = generationQuery

const attempt = z.strictObject({
  /** HTTP status; 0 when the provider was not reached. */
  code: z.number().int(),
  message: z.string(),
  provider_name: z.string().nullable(),
  raw: z.string().nullable(),
})

const toolCall = z.object({ id: z.string(), name: z.string(), arguments: z.string() })

/** `GET /generation/content`: what a generation was asked and what it answered. */
export const storedContent = z.strictObject({
  input: z.union([z.strictObject({ prompt: z.string() }), z.strictObject({ messages: z.array(z.unknown()) })]),
  output: z.strictObject({
    completion: z.string().nullable(),
    reasoning: z.string().nullable(),
    /** An addition of ours. */
    tool_calls: z.array(toolCall).optional(),
  }),
  error: z
    .strictObject({
      message: z.string().nullable(),
      previous_errors: z.array(attempt),
      provider_name: z.string().nullable(),
      raw: z.string().nullable(),
      status: z.number().int().nullable(),
    })
    .nullable(),
})
export type StoredContent = z.infer<typeof storedContent>

export const storedContentResponse = z.strictObject({ data: storedContent })
export const deletedContentResponse = z.strictObject({ deleted: z.literal(true) })

const RETENTION_DAYS_MAX = 365

export const updateContentSettingBody = z
  .object({
    store_prompts_and_completions: z.boolean().optional(),
    /** Also changes when what is stored already will be deleted. */
    retention_days: z.number().int().min(1).max(RETENTION_DAYS_MAX).optional(),
  })
  .refine((body) => Object.values(body).some((value) => value !== undefined), 'Change at least one field.')

const contentSetting = z.strictObject({
  store_prompts_and_completions: z.boolean(),
  retention_days: z.number().int(),
  /** Null = never changed. */
  updated_at: z.string().nullable(),
})
export type ContentSettingObject = z.infer<typeof contentSetting>

export const contentSettingResponse = z.strictObject({ data: contentSetting })
/** How many stored contents were deleted. */
export const deletedContentsResponse = z.strictObject({ data: z.strictObject({ deleted: z.number().int() }) })
