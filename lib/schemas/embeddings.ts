import { z } from 'zod'
import { providerPreferences } from './provider-preferences'

/** The body of `POST /embeddings`. Unknown fields are ignored, and `null` means "not set", as in chat completions. */

const MEDIA_CHARACTERS_MAX = 20_000_000
const INPUTS_MAX = 2_048

const media = z.object({ data: z.string().min(1).max(MEDIA_CHARACTERS_MAX), format: z.string().max(50).optional() })

const block = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('text'), text: z.string().min(1) }),
    z.object({
      type: z.literal('image_url'),
      image_url: z.object({
        url: z
          .string()
          .max(MEDIA_CHARACTERS_MAX)
          .regex(/^data:image\/[\w.+-]+;base64,/i, 'must be a data:image/…;base64 URI.'),
      }),
    }),
    z.object({ type: z.literal('input_audio'), input_audio: media }),
    z.object({ type: z.literal('input_video'), input_video: media }),
    z.object({ type: z.literal('input_file'), input_file: media }),
  ],
  { error: 'A block is `text`, `image_url`, `input_audio`, `input_video` or `input_file`.' },
)
export type EmbeddingBlock = z.infer<typeof block>

const text = z.string().min(1, 'must not be empty.')
const token = z
  .number()
  .int()
  .min(0)
  .max(2 ** 31)
const tokens = z.array(token).min(1, 'must not be empty.').max(1_000_000)
const blocks = z.object({ content: z.array(block).min(1, 'must not be empty.').max(100) })

const many = <Schema extends z.ZodType>(schema: Schema) =>
  z.array(schema).min(1, 'must not be empty.').max(INPUTS_MAX, `has at most ${INPUTS_MAX} inputs.`)

/** Which form a body's `input` has shows in its first element, so that an error names what is wrong with that form. */
const input = z.unknown().transform((value, context): EmbeddingsInput => {
  const parsed = chooseForm(value).safeParse(value)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues.slice(0, 10)) context.addIssue({ code: 'custom', path, message })
  return z.NEVER
})

export type EmbeddingsInput = string | string[] | number[] | number[][] | { content: EmbeddingBlock[] }[]

function chooseForm(value: unknown): z.ZodType<EmbeddingsInput> {
  if (!Array.isArray(value)) return z.string('must be a text, a list of texts, token ids or content blocks.').min(1)
  const first: unknown = value[0]
  if (typeof first === 'number') return tokens
  if (Array.isArray(first)) return many(tokens)
  return typeof first === 'object' && first !== null ? many(blocks) : many(text)
}

export const embeddingsBody = z.object({
  model: z.string().trim().min(1).max(300),
  input,
  encoding_format: z.enum(['float', 'base64']).nullish(),
  dimensions: z.number().int().min(1).max(100_000).nullish(),
  /** What the vectors are for, such as `search_query` or `search_document`. */
  input_type: z.string().max(100).nullish(),
  provider: providerPreferences.nullish(),
  user: z.string().max(1_000).nullish(),
  session_id: z.string().max(256).nullish(),
})
export type EmbeddingsBody = z.infer<typeof embeddingsBody>

const count = z.number().int().nonnegative()

export const embeddingsResponse = z.strictObject({
  id: z.string(),
  object: z.literal('list'),
  /** The model that answered. */
  model: z.string(),
  /** Who served it. An addition of ours. */
  provider: z.string(),
  data: z.array(
    z.strictObject({
      object: z.literal('embedding'),
      index: count,
      /** Numbers, or base64 of little-endian 32-bit floats. */
      embedding: z.union([z.array(z.number()), z.string()]),
    }),
  ),
  usage: z.strictObject({
    prompt_tokens: count,
    total_tokens: count,
    /** USD billed. */
    cost: z.number(),
    is_byok: z.boolean(),
    cost_details: z.strictObject({
      upstream_inference_cost: z.number().nullable(),
      upstream_inference_prompt_cost: z.number(),
      upstream_inference_completions_cost: z.number(),
    }),
  }),
})
export type EmbeddingsAnswer = z.infer<typeof embeddingsResponse>
