import type { Ranked } from './plan/compare-attempts'
import type { Exclusion } from './plan/exclusion'
import { type HardFilter, listHardFilters } from './plan/list-hard-filters'
import { matchesSlug } from './plan/match-provider'
import { orderAttempts } from './plan/order-attempts'
import { preferCapable } from './plan/prefer-capable'
import type { OrderQuestion } from './plan/rank-attempt'
import type { PlannedAttempt, RouteModel } from './route-types'

export type { PlannedAttempt } from './route-types'

/** At most this many endpoints of one model are tried in one request. */
export const ENDPOINTS_PER_MODEL_MAX = 3

export type RoutePlan = { attempts: PlannedAttempt[]; excluded: Exclusion[] }

/** All that a plan depends on. */
export type RouteQuestion = OrderQuestion & {
  /** In the order in which they are to be tried. */
  models: readonly RouteModel[]
}

/**
 * Decides which endpoints a request tries, in which order, and says of every endpoint left out why.
 * Pure: the same question with the same random numbers gives the same plan.
 */
export function planRoute(question: RouteQuestion): RoutePlan {
  const excluded: Exclusion[] = []
  const usable = preferCapable(filterCandidates(question, excluded), { needs: question.needs, excluded })
  const ranked: Ranked[] = []
  for (const rivals of groupRivals(usable, question)) {
    ranked.push(...keepStep(orderAttempts(rivals, applyNamedSort(rivals, question))))
  }
  return { attempts: limitPerModel(moveLastResorts(ranked), { question, excluded }), excluded }
}

function filterCandidates(question: RouteQuestion, excluded: Exclusion[]): PlannedAttempt[] {
  const filters = listHardFilters(question)
  const usable: PlannedAttempt[] = []
  for (const model of question.models) {
    for (const endpoint of model.endpoints) {
      const candidate = { model, endpoint }
      const reason = isOffStep(candidate) ? 'chain_step' : findFilter(filters, candidate)?.reason
      if (reason) excluded.push({ model, endpoint, reason })
      else usable.push(candidate)
    }
  }
  return usable
}

/** A step of a chain that names a provider is served by nobody else. */
function isOffStep({ model: { step }, endpoint }: PlannedAttempt): boolean {
  return step !== undefined && step.provider !== null && !matchesSlug(endpoint, step.provider)
}

function findFilter(filters: readonly HardFilter[], candidate: PlannedAttempt): HardFilter | null {
  for (const filter of filters) if (filter.isOut(candidate)) return filter
  return null
}

/** Endpoints compete within their model, or all with each other when the caller sorts without partition. */
function groupRivals(usable: PlannedAttempt[], { models, preferences: { sort } }: RouteQuestion): PlannedAttempt[][] {
  const isUndivided = typeof sort === 'object' && sort?.partition === 'none'
  if (isUndivided || models.length === 1) return [usable]
  return models.map((model) => usable.filter((candidate) => candidate.model === model))
}

/** What the names of the models ask for goes first, when all of them ask for the same. */
function applyNamedSort(rivals: readonly PlannedAttempt[], question: RouteQuestion): OrderQuestion {
  const sort = rivals[0]?.model.sort
  if (sort === undefined || rivals.some(({ model }) => model.sort !== sort)) return question
  return { ...question, preferences: { ...question.preferences, sort } }
}

/** A step that an endpoint's trouble does not let a request pass keeps its place: its last resort is its own. */
function keepStep(ranked: Ranked[]): Ranked[] {
  const moveOn = ranked[0]?.attempt.model.step?.moveOn
  if (!moveOn || moveOn.has('upstream_error')) return ranked
  return ranked
    .toSorted((left, right) => left.lastResort - right.lastResort)
    .map((entry) => ({ ...entry, lastResort: 0 }))
}

function moveLastResorts(ranked: Ranked[]): PlannedAttempt[] {
  const isMoved = ranked.some(({ lastResort }) => lastResort > 0)
  const moved = isMoved ? ranked.toSorted((left, right) => left.lastResort - right.lastResort) : ranked
  return moved.map(({ attempt }) => attempt)
}

/** `order` without fallbacks still tries all that it lists: whoever is not listed is out already. */
function limitPerModel(
  attempts: PlannedAttempt[],
  { question, excluded }: { question: RouteQuestion; excluded: Exclusion[] },
): PlannedAttempt[] {
  const { allow_fallbacks, order } = question.preferences
  const most = allow_fallbacks === false && !order?.length ? 1 : ENDPOINTS_PER_MODEL_MAX
  if (attempts.length <= most) return attempts
  const counts = new Map<RouteModel, number>()
  return attempts.filter((attempt) => {
    const count = (counts.get(attempt.model) ?? 0) + 1
    counts.set(attempt.model, count)
    if (count > most) excluded.push({ reason: 'attempt_limit', ...attempt })
    return count <= most
  })
}
