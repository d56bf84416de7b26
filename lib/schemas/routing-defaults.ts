import { z } from 'zod'
import { ZDR_GROUPS } from './guardrails'
import { COST_TIERS } from './plugins'
import { maxPrice } from './provider-preferences'

/**
 * What an organization wants of every request (api contract §5.4, §5.5). The provider lists and the two privacy settings
 * are hard: a request narrows them and never loosens them. The rest is used where a request says nothing.
 */

const PROVIDER_SORTS = ['price', 'throughput', 'latency', 'exacto'] as const

const slugs = z.array(z.string().trim().toLowerCase().min(1).max(200)).max(100)
const patterns = z.array(z.string().trim().min(1).max(200)).max(200)
const sort = z.enum(PROVIDER_SORTS).nullable()
const costTier = z.enum(COST_TIERS).nullable()
const dataCollection = z.enum(['allow', 'deny'])
const zdrGroups = z.array(z.enum(ZDR_GROUPS)).max(ZDR_GROUPS.length)

const providerSettings = z.object({
  sort: sort.optional(),
  /** Empty = every provider. */
  only: slugs.optional(),
  ignore: slugs.optional(),
  data_collection: dataCollection.optional(),
  zdr: z.boolean().optional(),
  enable_paid_model_training: z.boolean().optional(),
  enable_free_model_training: z.boolean().optional(),
  enable_free_model_publication: z.boolean().optional(),
  /** Groups of models by author that only endpoints which keep nothing may serve. */
  zdr_groups: zdrGroups.optional(),
  /** Hard, as in a request; both limits hold. Null = none. */
  max_price: maxPrice.nullable().optional(),
})

/** Settings to be tried before they are saved; what is absent is as it is. */
export const previewRoutingDefaultsBody = providerSettings
export type PreviewRoutingDefaults = z.infer<typeof previewRoutingDefaultsBody>

export const updateRoutingDefaultsBody = z
  .object({
    /** Whatever `model` of a request may be, except a preset; null = none. */
    default_model: z.string().trim().min(1).max(300).nullable().optional(),
    provider: providerSettings.optional(),
    auto_router: z
      .object({
        /** Empty = every suitable model. */
        allowed_models: patterns.optional(),
        excluded_models: patterns.optional(),
        cost_tier: costTier.optional(),
      })
      .optional(),
  })
  .refine((body) => Object.values(body).some((value) => value !== undefined), 'Change at least one field.')
export type UpdateRoutingDefaults = z.infer<typeof updateRoutingDefaultsBody>

const routingDefaults = z.strictObject({
  default_model: z.string().nullable(),
  provider: z.strictObject({
    sort,
    only: z.array(z.string()),
    ignore: z.array(z.string()),
    data_collection: dataCollection,
    zdr: z.boolean(),
    enable_paid_model_training: z.boolean(),
    enable_free_model_training: z.boolean(),
    enable_free_model_publication: z.boolean(),
    zdr_groups: z.array(z.enum(ZDR_GROUPS)),
    max_price: maxPrice.nullable(),
  }),
  auto_router: z.strictObject({
    allowed_models: z.array(z.string()),
    excluded_models: z.array(z.string()),
    cost_tier: costTier,
  }),
  /** Null = never changed. */
  updated_at: z.string().nullable(),
})
export type RoutingDefaultsObject = z.infer<typeof routingDefaults>

export const routingDefaultsResponse = z.strictObject({ data: routingDefaults })

const amount = z.strictObject({ models: z.number().int(), endpoints: z.number().int() })

export const routingDefaultsPreviewResponse = z.strictObject({
  data: z.strictObject({
    /** All that can be called. */
    total: amount,
    /** What the settings together leave of it. */
    eligible: amount,
    /** What each setting takes away, or would, if it were the only one. */
    leaves_out: z.strictObject({
      paid_training: amount,
      free_training: amount,
      free_publication: amount,
      zdr: amount,
      zdr_anthropic: amount,
      zdr_openai: amount,
      zdr_google: amount,
      zdr_xai: amount,
      zdr_other: amount,
      only: amount,
      ignore: amount,
      max_price: amount,
    }),
  }),
})
export type RoutingDefaultsPreview = z.infer<typeof routingDefaultsPreviewResponse>['data']
