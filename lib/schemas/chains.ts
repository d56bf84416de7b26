import { z } from 'zod'

export const CHAIN_MODELS_MAX = 10

const modelSlug = z.string().trim().min(1, 'Name a model, for example `openai/gpt-5.2`.').max(200)

const chainName = z.string().trim().min(1, 'Give the chain a name.').max(80, 'A name has at most 80 characters.')

const chainModels = z
  .array(modelSlug)
  .min(1, 'A chain needs at least one model.')
  .max(CHAIN_MODELS_MAX, `A chain has at most ${CHAIN_MODELS_MAX} models.`)
  .refine((models) => new Set(models).size === models.length, 'Each model can be in a chain only once.')

const description = z.string().trim().max(500, 'A description has at most 500 characters.').nullable()

export const createChainBody = z.object({
  name: chainName,
  /** Made from the name when absent. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.')
    .max(60)
    .optional(),
  description: description.optional(),
  models: chainModels,
})

export const updateChainBody = z
  .object({ name: chainName.optional(), description: description.optional(), models: chainModels.optional() })
  .refine((body) => Object.values(body).some((value) => value !== undefined), 'Change at least one field.')

export const chainParams = z.object({ slug: z.string().min(1) })

export const chain = z.strictObject({
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  models: z.array(z.string()),
  created_at: z.string(),
  updated_at: z.string(),
})
export type ChainObject = z.infer<typeof chain>

export const chainResponse = z.strictObject({ data: chain })
export const chainListResponse = z.strictObject({ data: z.array(chain) })
export const deletedResponse = z.strictObject({ deleted: z.literal(true) })
