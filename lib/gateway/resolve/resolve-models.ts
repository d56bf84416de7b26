import { getCatalog } from '@/lib/catalog'
import { AppError } from '@/lib/core/errors'
import type { Guard } from '@/lib/guardrails'
import { readRoutingDefaults } from '@/lib/routing-defaults'
import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { RouteModel, RoutePreferences } from '../route-types'
import { expandName } from './expand-name'
import { requirePreferences } from './require-preferences'
import { toRouteModels } from './to-route-models'

/**
 * The models of a request without a conversation, such as one for embeddings: no preset, no router and no default model,
 * but the organization's provider lists and privacy settings hold for it as well.
 * @throws AppError model_not_found, no_endpoints, invalid_request
 */
export async function resolveModels({
  organizationId,
  name,
  provider,
  guard,
}: {
  organizationId: string
  name: string
  provider: ProviderPreferences | null | undefined
  /** Null when no guardrail holds for the request. */
  guard: Guard | null
}): Promise<{ models: RouteModel[]; preferences: RoutePreferences }> {
  const [defaults, catalog] = await Promise.all([readRoutingDefaults({ organizationId }), getCatalog()])
  const preferences = requirePreferences({ asked: provider, defaults: defaults.provider, requestedModel: name, guard })
  const { named } = await expandName(name, { organizationId, catalog, choose: refuseRouter })
  return { models: toRouteModels(catalog, named), preferences }
}

function refuseRouter(): never {
  const message =
    'A router chooses among chat models. Name a model; GET /api/v1/embeddings/models lists those that embed.'
  throw new AppError('invalid_request', message, { details: { field: 'model' } })
}
