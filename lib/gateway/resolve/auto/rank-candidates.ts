import type { Catalog, CatalogModel } from '@/lib/catalog'
import type { AutoRouterPlugin, CostTier } from '@/lib/schemas/plugins'
import type { Task } from './read-task'
import type { Candidate, RouterQuestion } from './router-question'

/** A part of the models ordered by price, in percent: from this one up to, but without, that one. */
export type CostBand = { from: number; to: number }

/** Named settings are bands (api contract §2.6). */
const TIER_BANDS: Readonly<Record<CostTier, CostBand>> = {
  low: { from: 0, to: 20 },
  medium: { from: 20, to: 40 },
  high: { from: 40, to: 60 },
  xhigh: { from: 60, to: 80 },
  max: { from: 80, to: 100 },
}

const TRADEOFF_DEFAULT = 9
const DAY_MS = 86_400_000
const RECENT_DAYS = 730
const CODE_WORDS = /\b(?:cod(?:e|er|ing)|programming)\b/

/** `cost_tier` wins over the older `cost_quality_tradeoff`, which is a ceiling: 10 the cheapest tenth, 0 nine tenths. */
export function readCostBand(
  plugin: AutoRouterPlugin | undefined,
  defaults: RouterQuestion['defaults'],
): CostBand & { label: string } {
  const tradeoff = plugin?.cost_quality_tradeoff
  const tier = plugin?.cost_tier ?? (typeof tradeoff === 'number' ? null : defaults.cost_tier)
  if (tier) return { ...TIER_BANDS[tier], label: `cost tier ${tier}` }
  const to = 90 - 8 * (tradeoff ?? TRADEOFF_DEFAULT)
  return { from: 0, to, label: `the cheapest ${to} %` }
}

/**
 * Candidates in the order in which they suit: those within the band of cost first, there by how well they fit the task,
 * then the others by how far they are from it. Between equals the cheaper one, then the name decides: the same catalogue
 * gives the same order in every process.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  { band, task, catalog }: { band: CostBand; task: Task; catalog: Catalog },
): Candidate[] {
  const byPrice = candidates.toSorted(comparePrice)
  const newestMs = Math.max(...candidates.map(({ model }) => model.releasedAt.getTime()))
  return byPrice
    .map((candidate, index) => ({
      candidate,
      distance: measureDistance((index / byPrice.length) * 100, band),
      score: scoreFit(candidate, { task, catalog, newestMs }),
    }))
    .sort((a, b) => a.distance - b.distance || b.score - a.score || comparePrice(a.candidate, b.candidate))
    .map(({ candidate }) => candidate)
}

function measureDistance(percent: number, { from, to }: CostBand): number {
  if (percent < from) return from - percent
  return percent < to ? 0 : percent - to + 1
}

type FitContext = { task: Task; catalog: Catalog; newestMs: number }

/** Points: the task (up to 4), recency against the newest candidate (2), the newest of its family (1), providers (1). */
function scoreFit({ model, endpointCount }: Candidate, { task, catalog, newestMs }: FitContext): number {
  const ageDays = (newestMs - model.releasedAt.getTime()) / DAY_MS
  const recency = 2 * Math.max(0, 1 - ageDays / RECENT_DAYS)
  const isNewest = catalog.latestOf(model) === model ? 1 : 0
  return scoreTask(model, task) + recency + isNewest + Math.min(endpointCount, 3) / 3
}

function scoreTask({ slug, description, isReasoning }: CatalogModel, task: Task): number {
  const isCoder = CODE_WORDS.test(slug)
  if (task === 'code') return (isReasoning ? 2 : 0) + (isCoder || CODE_WORDS.test(description) ? 2 : 0)
  if (task === 'analysis') return isReasoning ? 3 : 0
  // A model made for code alone is a poor partner in a chat.
  return isCoder ? 0 : 2
}

function comparePrice(a: Candidate, b: Candidate): number {
  if (a.pricePicos !== b.pricePicos) return a.pricePicos < b.pricePicos ? -1 : 1
  return a.model.slug < b.model.slug ? -1 : 1
}
