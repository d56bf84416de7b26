import { z } from 'zod'
import { CHAIN_MODELS_MAX, MOVE_ON, STEP_TIMEOUT_MS_MAX, STEP_TIMEOUT_MS_MIN } from './chain-limits'

/**
 * Fallback chains (content/docs/fallbacks.md): steps that are tried in order. A chain is written as a list of models,
 * or as steps that say more; what was written as models is steps that say nothing more.
 */

export const moveOnKind = z.enum(MOVE_ON)
export type MoveOn = z.infer<typeof moveOnKind>

const modelSlug = z.string().trim().min(1, 'Name a model, for example `openai/gpt-5.2`.').max(200)

const chainName = z.string().trim().min(1, 'Give the chain a name.').max(80, 'A name has at most 80 characters.')

const chainModels = z
  .array(modelSlug)
  .min(1, 'A chain needs at least one model.')
  .max(CHAIN_MODELS_MAX, `A chain has at most ${CHAIN_MODELS_MAX} models.`)
  .refine((models) => new Set(models).size === models.length, 'Each model can be in a chain only once.')

const stepInput = z.object({
  model: modelSlug,
  /** A provider's slug (`deepinfra`) or one of its endpoints (`deepinfra/turbo`); null = every provider of the model. */
  provider: z.string().trim().toLowerCase().min(1).max(200).nullable().default(null),
  /** Milliseconds until the first token (without a stream: until the answer); null = what holds for every request. */
  timeout_ms: z.number().int().min(STEP_TIMEOUT_MS_MIN).max(STEP_TIMEOUT_MS_MAX).nullable().default(null),
  /** Which failures let the request go on to the next step; null = all, an empty list = none. */
  move_on: z.array(moveOnKind).max(MOVE_ON.length).nullable().default(null),
})

const chainSteps = z
  .array(stepInput)
  .min(1, 'A chain needs at least one step.')
  .max(CHAIN_MODELS_MAX, `A chain has at most ${CHAIN_MODELS_MAX} steps.`)

export const chainStep = z.strictObject({
  model: z.string(),
  provider: z.string().nullable(),
  timeout_ms: z.number().int().nullable(),
  move_on: z.array(moveOnKind).nullable(),
})
export type ChainStepObject = z.infer<typeof chainStep>

const description = z.string().trim().max(500, 'A description has at most 500 characters.').nullable()

const ONE_FORM = 'Send `models` or `steps`, not both.'

export const createChainBody = z
  .object({
    name: chainName,
    /** Made from the name when absent. */
    slug: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.')
      .max(60)
      .optional(),
    description: description.optional(),
    models: chainModels.optional(),
    steps: chainSteps.optional(),
  })
  .refine((body) => body.models === undefined || body.steps === undefined, { message: ONE_FORM, path: ['steps'] })
  .refine((body) => body.models !== undefined || body.steps !== undefined, {
    message: 'A chain needs `models` or `steps`.',
    path: ['models'],
  })

export const updateChainBody = z
  .object({
    name: chainName.optional(),
    description: description.optional(),
    /** Either of these makes a new version, which requests use from then on. */
    models: chainModels.optional(),
    steps: chainSteps.optional(),
    /** Which version requests use; an older one goes back to it. */
    designated_version: z.number().int().min(1).optional(),
  })
  .refine((body) => Object.values(body).some((value) => value !== undefined), 'Change at least one field.')
  .refine((body) => body.models === undefined || body.steps === undefined, { message: ONE_FORM, path: ['steps'] })
  .refine(
    (body) => body.designated_version === undefined || (body.models === undefined && body.steps === undefined),
    'Designate a version or make a new one, not both.',
  )

export const chainParams = z.object({ slug: z.string().min(1) })
export const chainVersionParams = chainParams.extend({
  version: z.string().regex(/^[1-9]\d{0,8}$/, 'must be the number of a version.'),
})

export const chain = z.strictObject({
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  /** The models of the steps, in their order. */
  models: z.array(z.string()),
  steps: z.array(chainStep),
  /** The version that requests use. */
  version: z.number().int(),
  created_at: z.string(),
  updated_at: z.string(),
})
export type ChainObject = z.infer<typeof chain>

const chainVersion = z.strictObject({
  version: z.number().int(),
  steps: z.array(chainStep),
  creator_id: z.string().nullable(),
  /** The person's name or address; null for a key without a person, or somebody who is gone. */
  creator_name: z.string().nullable(),
  created_at: z.string(),
})
export type ChainVersionObject = z.infer<typeof chainVersion>

export const chainResponse = z.strictObject({ data: chain })
export const chainListResponse = z.strictObject({ data: z.array(chain) })
export const chainVersionListResponse = z.strictObject({ data: z.array(chainVersion) })
export const chainVersionResponse = z.strictObject({ data: chainVersion })
export const deletedResponse = z.strictObject({ deleted: z.literal(true) })

/** Steps of the request's own chain that are to fail without being asked. */
export const rehearsalRequest = z.object({
  fail: z
    .array(
      z.object({
        /** 1 = the first. */
        step: z.number().int().min(1).max(CHAIN_MODELS_MAX),
        /** Only this provider of the step; absent = all of them. */
        provider: z.string().trim().toLowerCase().min(1).max(200).nullish(),
        /** How it fails; `upstream_error` unless said. */
        error: moveOnKind.nullish(),
      }),
    )
    .max(50),
})
export type RehearsalRequest = z.infer<typeof rehearsalRequest>
