import { z } from 'zod'

/**
 * `plugins` of a request (api contract §2.6). A plugin that this product does not have is refused when it is turned on: an
 * answer that silently lacks a web search would look like one that had it.
 */

const enabled = z.boolean().nullish()

/** `author/*`, `*:free`, or a whole slug. */
const patterns = z.array(z.string().trim().min(1).max(200)).max(1_024).nullish()

export const COST_TIERS = ['low', 'medium', 'high', 'xhigh', 'max'] as const
export type CostTier = (typeof COST_TIERS)[number]

const autoRouter = z.object({
  id: z.enum(['auto-router', 'auto-beta-router']),
  enabled,
  allowed_models: patterns,
  /** Wins over `allowed_models`. */
  excluded_models: patterns,
  /** Wins over `cost_quality_tradeoff`. */
  cost_tier: z.enum(COST_TIERS).nullish(),
  /** 0 = whatever is best, 10 = the cheapest tenth. */
  cost_quality_tradeoff: z.number().int().min(0).max(10).nullish(),
  /** Keeps the model that the last assistant message names. */
  pin_model: z.boolean().nullish(),
})
export type AutoRouterPlugin = z.infer<typeof autoRouter>

const fileParser = z.object({
  id: z.literal('file-parser'),
  enabled,
  pdf: z.object({ engine: z.string().max(50).nullish() }).nullish(),
})
const contextCompression = z.object({
  id: z.literal('context-compression'),
  enabled,
  engine: z.literal('middle-out').nullish(),
})
const responseHealing = z.object({ id: z.literal('response-healing'), enabled })

/** What web search would need; also said of `:online` and of web search tools. */
export const NO_SEARCH_ENGINE =
  'It needs a web search engine, and none is configured here. Leave it out, or search in a function tool of your own.'

const unavailable = z
  .object({ id: z.enum(['web', 'web-fetch', 'moderation', 'pareto-router', 'fusion']), enabled })
  .superRefine((plugin, context) => {
    if (plugin.enabled === false) return
    const why = plugin.id === 'web' ? NO_SEARCH_ENGINE : 'It is not available here. Leave it out.'
    context.addIssue({ code: 'custom', path: ['id'], message: `the plugin \`${plugin.id}\` cannot run. ${why}` })
  })

const plugin = z.discriminatedUnion('id', [autoRouter, fileParser, contextCompression, responseHealing, unavailable], {
  error: 'A plugin has an `id`: `auto-router`, `context-compression`, `file-parser` or `response-healing`.',
})
export const plugins = z.array(plugin).max(20).nullish()
