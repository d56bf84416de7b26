import type { PlannedAttempt } from '../route-types'
import { type Compare, comparePrice, createCompare, type Ranked, readSort } from './compare-attempts'
import { type OrderQuestion, rankAttempt } from './rank-attempt'

/**
 * Puts endpoints that compete with each other into the order in which they are tried: by tier, among equals by the sort
 * that was asked for, else drawn by price with weight 1/price² (api contract §3.1).
 */
export function orderAttempts(attempts: PlannedAttempt[], question: OrderQuestion): Ranked[] {
  const needsStats = needsStatistics(question)
  const ranked = attempts.map((attempt) => rankAttempt(attempt, { question, needsStats }))
  if (ranked.length < 2) return ranked
  const compare = chooseCompare(ranked, question)
  return ranked.sort((left, right) => left.tier - right.tier || compare(left, right))
}

/** Most requests ask for nothing that depends on measurements, and are planned without looking at any. */
function needsStatistics({ preferences, needs }: OrderQuestion): boolean {
  const { preferred_min_throughput, preferred_max_latency } = preferences
  const hasCutoffs = (preferred_min_throughput ?? preferred_max_latency ?? null) !== null
  const sort = readSort(preferences)
  return hasCutoffs || (sort === null ? needs.parameters.includes('tools') : sort !== 'price')
}

function chooseCompare(ranked: readonly Ranked[], { preferences, needs }: OrderQuestion): Compare {
  if (preferences.order?.length) return comparePrice
  const sort = readSort(preferences)
  if (sort) return createCompare(sort, ranked)
  const isQualityKnown = ranked.some(({ stats }) => typeof stats?.toolErrorRate === 'number')
  if (isQualityKnown && needs.parameters.includes('tools')) return createCompare('exacto', ranked)
  return (left, right) => right.drawKey - left.drawKey
}
