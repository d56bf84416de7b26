import type { Principal } from '@/lib/auth'
import { getCatalog } from '@/lib/catalog'
import { readRoutingDefaults } from '@/lib/routing-defaults'
import { readOwnRoute } from './byok/read-own-route'
import { readPrincipalGuard } from './guard/read-principal-guard'
import { createPlainFilter } from './plan/create-plain-filter'
import { addPolicy } from './resolve/add-policy'
import { mergePreferences } from './resolve/merge-preferences'
import { toRouteModel } from './to-route-model'

/**
 * Ids of the endpoints that a plain request of a caller may use: their providers can be called, with our keys or the
 * organization's, and its provider lists and privacy settings allow them.
 */
export async function listUsableEndpoints({ principal }: { principal: Principal }): Promise<ReadonlySet<string>> {
  const { organizationId } = principal
  const [defaults, catalog] = await Promise.all([readRoutingDefaults({ organizationId }), getCatalog()])
  const guard = await readPrincipalGuard(principal)
  const merged = mergePreferences({ asked: null, defaults: defaults.provider }) ?? {}
  const preferences = addPolicy(merged, { defaults: defaults.provider, guard })
  const route = await readOwnRoute({ principal, needsZeroRetention: preferences.zdr === true })
  const ownKeyProviders = new Set(route?.keys.map((key) => key.provider))
  const isOut = createPlainFilter({ preferences, ownKeyProviders })
  const candidates = catalog.models.flatMap((entry) => {
    const model = toRouteModel(entry, catalog.endpointsOf(entry.slug))
    return model.endpoints.map((endpoint) => ({ model, endpoint }))
  })
  const usable = candidates.filter((candidate) => !isOut(candidate))
  return new Set(usable.map(({ endpoint }) => endpoint.id))
}
