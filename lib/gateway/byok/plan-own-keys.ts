import type { ModalityNeeds } from '../plan/keep-able-models'
import { type AttemptPlan, planAttempts } from '../plan-attempts'
import { ENDPOINTS_PER_MODEL_MAX, type RouteQuestion } from '../plan-route'
import type { PlannedAttempt, RouteModel } from '../route-types'
import type { Exclusion } from '../plan/exclusion'
import { isSharedClosed, listUsableKeys, type OwnRoute } from './read-own-route'

/** Told of endpoints that only our own capacity could serve, which the owner of a key has closed. */
const CLOSED = 'own_key_required'

/**
 * Plans a request of an organization that has provider keys of its own: for each model first its own keys, then our
 * capacity unless a key closes it, then its fallback keys (api contract §3.1). Every policy and preference holds for each
 * of the three alike, because each is a plan of its own over other providers. Without keys it is the plain plan.
 */
export function planOwnKeys(question: RouteQuestion, modalities: ModalityNeeds, route: OwnRoute | null): AttemptPlan {
  if (route === null) return planAttempts(question, modalities)
  const plan = (providers: ReadonlySet<string>) =>
    planAttempts({ ...question, needs: { ...question.needs, configuredProviders: providers } }, modalities)
  const together = plan(new Set([...question.needs.configuredProviders, ...route.keys.map((key) => key.provider)]))
  const own = plan(listProviders(route, false))
  const shared = plan(question.needs.configuredProviders)
  const fallback = plan(listProviders(route, true))
  const open = shared.attempts.filter((attempt) => !isClosed(route, attempt))
  const closed = shared.attempts.filter((attempt) => isClosed(route, attempt))
  const ownAttempts = withKeys(keepCapable(own.attempts, together), { route, isFallback: false })
  const mayFallBack = question.preferences.allow_fallbacks !== false || ownAttempts.length === 0
  const steps = mayFallBack
    ? [ownAttempts, open, withKeys(keepCapable(fallback.attempts, together), { route, isFallback: true })]
    : [ownAttempts]
  const attempts = joinSteps(steps, question)
  const excluded = [own, shared, fallback]
    .flatMap((part) => part.excluded)
    .concat(closed.map((attempt) => ({ reason: CLOSED, ...attempt })))
  const ownKeyProviders = new Set(route.keys.map((key) => key.provider))
  return { question: { ...question, ownKeyProviders }, attempts, excluded: mergeExclusions(excluded, attempts) }
}

/** An own key is no reason to send a request where a part of it is not understood while somebody else understands it. */
function keepCapable(attempts: readonly PlannedAttempt[], together: AttemptPlan): PlannedAttempt[] {
  const isLess = ({ model, endpoint }: PlannedAttempt) =>
    together.excluded.some((other) => {
      return other.endpoint.id === endpoint.id && other.model.slug === model.slug && other.reason !== 'attempt_limit'
    })
  return attempts.filter((attempt) => !isLess(attempt))
}

function listProviders({ keys }: OwnRoute, isFallback: boolean): ReadonlySet<string> {
  return new Set(keys.filter((key) => key.isFallback === isFallback).map((key) => key.provider))
}

function isClosed(route: OwnRoute, { endpoint, model }: PlannedAttempt): boolean {
  return isSharedClosed(route, { provider: endpoint.providerSlug, model: model.slug })
}

/** One attempt for each key that fits, an endpoint's keys one after another. */
function withKeys(
  attempts: readonly PlannedAttempt[],
  { route, isFallback }: { route: OwnRoute; isFallback: boolean },
): PlannedAttempt[] {
  return attempts.flatMap((attempt) => {
    const wanted = { provider: attempt.endpoint.providerSlug, model: attempt.model.slug, isFallback }
    const { monthListNanos } = route
    return listUsableKeys(route, wanted).map((key) => ({ own: { key, monthListNanos }, ...attempt }))
  })
}

/**
 * The models keep their order, each with its steps one after another; a caller who sorts over all models has one order for
 * them together. No model gets more endpoints than without keys.
 */
function joinSteps(steps: readonly PlannedAttempt[][], { models, preferences }: RouteQuestion): PlannedAttempt[] {
  const isUndivided = typeof preferences.sort === 'object' && preferences.sort?.partition === 'none'
  const all = steps.flat()
  const joined = isUndivided ? all : models.flatMap((wanted) => all.filter(({ model }) => model === wanted))
  const endpointIds = new Map<RouteModel, Set<string>>()
  return joined.filter(({ model, endpoint }) => {
    const known = endpointIds.get(model) ?? new Set<string>()
    endpointIds.set(model, known)
    if (known.size < ENDPOINTS_PER_MODEL_MAX) known.add(endpoint.id)
    return known.has(endpoint.id)
  })
}

/** Each endpoint that is tried in no step, once, by the reason that says most. */
function mergeExclusions(excluded: readonly Exclusion[], attempts: readonly PlannedAttempt[]): Exclusion[] {
  const toKey = ({ model, endpoint }: PlannedAttempt) => `${model.slug} ${endpoint.id}`
  const tried = new Set(attempts.map(toKey))
  const merged = new Map<string, Exclusion>()
  for (const exclusion of excluded) {
    const key = toKey(exclusion)
    if (tried.has(key)) continue
    if (!merged.has(key) || merged.get(key)?.reason === 'not_configured') merged.set(key, exclusion)
  }
  return [...merged.values()]
}
