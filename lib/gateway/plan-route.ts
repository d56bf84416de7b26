import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import { findExclusion, type RouteNeeds } from './find-exclusion'
import { orderEndpoints } from './order-endpoints'
import type { RouteEndpoint, RouteModel } from './route-types'

/** At most this many endpoints of one model are tried in one request. */
export const ENDPOINTS_PER_MODEL_MAX = 3

export type PlannedAttempt = { model: RouteModel; endpoint: RouteEndpoint }

export type Exclusion = { model: string; endpointId: string; provider: string; reason: string }

export type RoutePlan = { attempts: PlannedAttempt[]; excluded: Exclusion[] }

export type RouteQuestion = {
  /** In the order in which they are to be tried. */
  models: RouteModel[]
  needs: RouteNeeds
  preferences: ProviderPreferences
  /** Endpoints that failed within the outage window. */
  unstableEndpointIds: ReadonlySet<string>
  /** Uniform in [0, 1); the only randomness of a plan. */
  random: () => number
}

/**
 * Decides which endpoints a request tries, in which order, and says of every endpoint left out why.
 * Pure: the same question with the same random numbers gives the same plan.
 */
export function planRoute(question: RouteQuestion): RoutePlan {
  const excluded: Exclusion[] = []
  const attempts = question.models.flatMap((model) => {
    const usable = model.endpoints.filter((endpoint) => {
      const reason = findExclusion({ endpoint, needs: question.needs, preferences: question.preferences })
      if (reason === null) return true
      excluded.push({ model: model.slug, endpointId: endpoint.id, provider: endpoint.providerSlug, reason })
      return false
    })
    const ordered = orderEndpoints({ ...question, endpoints: usable })
    const count = question.preferences.allow_fallbacks === false ? 1 : ENDPOINTS_PER_MODEL_MAX
    for (const endpoint of ordered.slice(count)) {
      excluded.push({
        model: model.slug,
        endpointId: endpoint.id,
        provider: endpoint.providerSlug,
        reason: 'attempt_limit',
      })
    }
    return ordered.slice(0, count).map((endpoint) => ({ model, endpoint }))
  })
  return { attempts, excluded }
}
