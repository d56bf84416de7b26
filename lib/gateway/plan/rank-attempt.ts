import type { PlannedAttempt, RouteHealth, RouteNeeds, RoutePreferences } from '../route-types'
import type { Ranked } from './compare-attempts'
import { findSlug } from './match-provider'
import { meetsCutoffs } from './meets-cutoffs'

export type OrderQuestion = {
  needs: RouteNeeds
  preferences: RoutePreferences
  health: RouteHealth
  /** Where this conversation's cached prompt is; null when nowhere. */
  stickyEndpointId: string | null
  /** Providers that the organization has keys of its own for. */
  ownKeyProviders: ReadonlySet<string>
  /** Uniform in [0, 1); the only randomness of a plan. */
  random: () => number
}

const UNSTABLE = 1
const NOT_STICKY = 2
const PLACE_STEP = 4

/**
 * What the place of an endpoint depends on: the organization's own keys come first, then what the caller ordered, then the
 * sticky one, then stable ones before those with an outage (api contract §3.1, §2.7).
 */
export function rankAttempt(
  attempt: PlannedAttempt,
  { question, needsStats }: { question: OrderQuestion; needsStats: boolean },
): Ranked {
  const { endpoint } = attempt
  const { preferences, health, random } = question
  const stats = needsStats ? health.statsOf(endpoint.id) : null
  const isEjected = health.ejectedEndpointIds.has(endpoint.id)
  const { tier, isChosen } = findTier(attempt, question)
  const missesCutoffs = !isChosen && !meetsCutoffs(stats, preferences)
  const pricePicos = endpoint.price.promptPicos + endpoint.price.completionPicos
  return {
    attempt,
    tier,
    lastResort: isEjected ? 2 : missesCutoffs ? 1 : 0,
    drawKey: toDrawKey(pricePicos, random()),
    pricePicos,
    stats,
  }
}

/** An endpoint that was chosen by name, key or conversation is not put off for being slow. */
function findTier(
  { endpoint }: PlannedAttempt,
  { preferences, health, stickyEndpointId, ownKeyProviders }: OrderQuestion,
): { tier: number; isChosen: boolean } {
  const places = preferences.order?.length ?? 0
  const place = findSlug(endpoint, preferences.order)
  const isUnstable = health.unstableEndpointIds.has(endpoint.id)
  const isSticky = places === 0 && !isUnstable && endpoint.id === stickyEndpointId
  const isOwnKey = ownKeyProviders.has(endpoint.providerSlug)
  const position = (isOwnKey ? 0 : places + 1) + (place < 0 ? places : place)
  const tier = position * PLACE_STEP + (isSticky ? 0 : NOT_STICKY) + (isUnstable ? UNSTABLE : 0)
  return { tier, isChosen: isSticky || isOwnKey || place >= 0 }
}

/**
 * Weighted draw without replacement (Efraimidis and Spirakis): each gets the key u^(1/weight), here its logarithm, and the
 * biggest key comes first. The weight is 1/price²; what is free weighs infinitely more than what is not.
 */
function toDrawKey(pricePicos: bigint, uniform: number): number {
  if (pricePicos === 0n) return uniform
  return Math.log(1 - uniform) * (Number(pricePicos) / 1e6) ** 2
}
