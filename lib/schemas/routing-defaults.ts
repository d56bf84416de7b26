import { z } from 'zod'
import { COST_TIERS } from './plugins'

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

export const updateRoutingDefaultsBody = z
  .object({
    /** Whatever `model` of a request may be, except a preset; null = none. */
    default_model: z.string().trim().min(1).max(300).nullable().optional(),
    provider: z
      .object({
        sort: sort.optional(),
        /** Empty = every provider. */
        only: slugs.optional(),
        ignore: slugs.optional(),
        data_collection: dataCollection.optional(),
        zdr: z.boolean().optional(),
      })
      .optional(),
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
