import { z } from 'zod'
import { modelApp } from './model-stats'

const tokens = z.number().int().nonnegative()
const percent = z.number().min(0).max(100)

/** Of whole days (UTC), the running one among them; `trending` is the week by what was gained on the week before. */
export const RANKING_VIEWS = ['day', 'week', 'month', 'trending'] as const
export type RankingView = (typeof RANKING_VIEWS)[number]

export const rankingsQuery = z.object({
  view: z.enum(RANKING_VIEWS).default('week'),
  category: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,29}$/, 'must be a category as programs name it, for example `cli-agent`')
    .optional(),
})

const rankedModel = z.strictObject({
  id: z.string(),
  name: z.string(),
  author: z.string(),
  tokens,
  requests: z.number().int().nonnegative(),
  /** Percent of all tokens of the window. */
  share: percent,
  /** Tokens of the window before, of the same length. */
  previous_tokens: tokens,
})
export type RankedModel = z.infer<typeof rankedModel>

const rankedAuthor = z.strictObject({ author: z.string(), name: z.string(), tokens, share: percent })
export type RankedAuthor = z.infer<typeof rankedAuthor>

export const rankingsResponse = z.strictObject({
  data: z.strictObject({
    view: z.enum(RANKING_VIEWS),
    category: z.string().nullable(),
    /** First and last day of the window. */
    since: z.iso.date(),
    until: z.iso.date(),
    total_tokens: tokens,
    models: z.array(rankedModel),
    authors: z.array(rankedAuthor),
    /** The last thirty days, whatever the view: each list has one value per day, the biggest models by name and the rest as one. */
    history: z.strictObject({
      days: z.array(z.iso.date()),
      series: z.array(z.strictObject({ id: z.string(), name: z.string(), tokens: z.array(tokens) })),
    }),
    /** Programs that say publicly who they are, of all categories. */
    apps: z.array(modelApp),
    /** Categories that were named in the last thirty days, most tokens first. */
    categories: z.array(z.strictObject({ slug: z.string(), tokens })),
  }),
})
export type Rankings = z.infer<typeof rankingsResponse>['data']
