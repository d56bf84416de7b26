import type { Principal } from '@/lib/auth'
import { getCatalog } from '@/lib/catalog'
import { type Guard, type PolicyRule } from '@/lib/guardrails'
import { readRoutingDefaults } from '@/lib/routing-defaults'
import { readOwnRoute } from '../byok/read-own-route'
import { type HardFilter, listHardFilters } from '../plan/list-hard-filters'
import { addPolicy } from '../resolve/add-policy'
import { mergePreferences } from '../resolve/merge-preferences'
import { listConfiguredProviders } from '../resolve-provider'
import type { PlannedAttempt, RoutePreferences } from '../route-types'
import { toRouteModel } from '../to-route-model'

export type Amount = { models: number; endpoints: number }

export type PolicyPreview = {
  /** All that this installation, or the organization's own keys, can call. */
  total: Amount
  /** What is left of it for a plain request. */
  eligible: Amount
  /** How many endpoints each rule leaves out; an endpoint counts for the first rule that does. */
  excluded_by: { reason: string; endpoints: number }[]
  /** Slugs of the models that are left. */
  models: string[]
}

/** What the organization's settings and some rules, such as those of a guard, leave of all models. */
export async function previewPolicy({
  principal,
  policy,
}: {
  principal: Principal
  policy: readonly PolicyRule[]
}): Promise<PolicyPreview> {
  const { organizationId } = principal
  const { provider: defaults } = await readRoutingDefaults({ organizationId })
  const guard: Pick<Guard, 'policy'> = { policy }
  const preferences = addPolicy(mergePreferences({ asked: null, defaults }) ?? {}, { defaults, guard })
  return countEligible(await listCallable(principal), preferences)
}

/** Every endpoint that can be called at all. */
export async function listCallable(principal: Principal): Promise<PlannedAttempt[]> {
  const [catalog, route] = await Promise.all([getCatalog(), readOwnRoute({ principal, needsZeroRetention: false })])
  const [isAbsent] = filtersOf({}, new Set(route?.keys.map((key) => key.provider)))
  return catalog.models
    .flatMap((entry) => {
      const model = toRouteModel(entry, catalog.endpointsOf(entry.slug))
      return model.endpoints.map((endpoint) => ({ model, endpoint }))
    })
    .filter((candidate) => !isAbsent?.isOut(candidate))
}

/** What preferences leave of some endpoints, and which of them leaves out what. */
export function countEligible(candidates: readonly PlannedAttempt[], preferences: RoutePreferences): PolicyPreview {
  const filters = filtersOf(preferences, new Set(candidates.map(({ endpoint }) => endpoint.providerSlug)))
  const excluded = new Map<string, number>()
  const left: PlannedAttempt[] = []
  for (const candidate of candidates) {
    const filter = filters.find(({ isOut }) => isOut(candidate))
    if (filter) excluded.set(filter.reason, (excluded.get(filter.reason) ?? 0) + 1)
    else left.push(candidate)
  }
  return {
    total: measure(candidates),
    eligible: measure(left),
    excluded_by: [...excluded].map(([reason, endpoints]) => ({ reason, endpoints })),
    models: [...new Set(left.map(({ model }) => model.slug))],
  }
}

function filtersOf(preferences: RoutePreferences, ownKeyProviders: ReadonlySet<string>): HardFilter[] {
  const configuredProviders = listConfiguredProviders()
  const needs = { configuredProviders, parameters: [], promptTokensMin: 0, completionTokens: null }
  return listHardFilters({ needs, preferences, ownKeyProviders })
}

function measure(candidates: readonly PlannedAttempt[]): Amount {
  return { models: new Set(candidates.map(({ model }) => model)).size, endpoints: candidates.length }
}
