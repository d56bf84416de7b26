import type { Principal } from '@/lib/auth'
import { type CatalogModel, getCatalog } from '@/lib/catalog'
import { readRoutingDefaults } from '@/lib/routing-defaults'
import { readOwnRoute } from './byok/read-own-route'
import { listHardFilters } from './plan/list-hard-filters'
import { mergePreferences } from './resolve/merge-preferences'
import { listConfiguredProviders } from './resolve-provider'
import { toRouteModel } from './to-route-model'

/**
 * For each endpoint of some models the filter that keeps a plain request of a caller from it, null where none does: by its
 * organization's provider lists and privacy settings, and by what this installation can call.
 */
export async function explainEndpoints({
  principal,
  models,
}: {
  principal: Principal
  models: readonly CatalogModel[]
}): Promise<ReadonlyMap<string, string | null>> {
  const { organizationId } = principal
  const [defaults, catalog] = await Promise.all([readRoutingDefaults({ organizationId }), getCatalog()])
  const preferences = mergePreferences({ asked: null, defaults: defaults.provider }) ?? {}
  const route = await readOwnRoute({ principal, needsZeroRetention: preferences.zdr === true })
  const filters = listHardFilters({
    needs: {
      configuredProviders: listConfiguredProviders(),
      parameters: [],
      promptTokensMin: 0,
      completionTokens: null,
    },
    preferences,
    ownKeyProviders: new Set(route?.keys.map((key) => key.provider)),
  })
  const candidates = models.flatMap((entry) => {
    const model = toRouteModel(entry, catalog.endpointsOf(entry.slug))
    return model.endpoints.map((endpoint) => ({ model, endpoint }))
  })
  return new Map(
    candidates.map((candidate) => [
      candidate.endpoint.id,
      filters.find((filter) => filter.isOut(candidate))?.reason ?? null,
    ]),
  )
}
