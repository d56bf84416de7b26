import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { RoutingDefaultsObject } from '@/lib/schemas/routing-defaults'
import type { Guard } from '@/lib/guardrails'
import { toAvailabilityError } from '../plan/to-availability'
import type { RoutePreferences } from '../route-types'
import { addPolicy } from './add-policy'
import { mergePreferences } from './merge-preferences'

/**
 * The request's provider preferences with the organization's.
 * @throws AppError no_endpoints when the request allows no provider that the organization allows
 */
export function requirePreferences({
  asked,
  defaults,
  requestedModel,
  guard,
}: {
  asked: ProviderPreferences | null | undefined
  defaults: RoutingDefaultsObject['provider']
  requestedModel: string
  /** Null when no guardrail holds for the request. */
  guard: Guard | null
}): RoutePreferences {
  const merged = mergePreferences({ asked, defaults })
  if (merged) return addPolicy(merged, { defaults, guard })
  const allowed = defaults.only.join(', ')
  const message =
    `\`provider.only\` names ${asked?.only?.join(', ') ?? 'nothing'}, but this organization allows only ${allowed}. ` +
    "Name one of those, or change the organization's routing defaults."
  throw toAvailabilityError(message, {
    code: 'no_endpoints',
    requestedModels: [requestedModel],
    excludedBy: ['allowed_providers'],
    constraint: { field: 'provider.only', detail: `The organization allows ${allowed}.` },
  })
}
