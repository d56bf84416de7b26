import type { Guard, PolicyRule } from '@/lib/guardrails'
import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { RoutingDefaultsObject } from '@/lib/schemas/routing-defaults'
import type { RoutePreferences } from '../route-types'

type Defaults = RoutingDefaultsObject['provider']

/** Preferences with what the organization's settings and its guardrails insist on; the same object where neither does. */
export function addPolicy(
  preferences: ProviderPreferences,
  { defaults, guard }: { defaults: Defaults; guard: Pick<Guard, 'policy'> | null },
): RoutePreferences {
  const own = toPrivacyRule(defaults)
  if (own === null) return guard && guard.policy.length > 0 ? { ...preferences, policy: guard.policy } : preferences
  return { ...preferences, policy: guard ? [own, ...guard.policy] : [own] }
}

/** What of the organization's settings is no preference that a request could have; null when they say nothing. */
function toPrivacyRule(defaults: Defaults): PolicyRule | null {
  const rule = {
    deniesPaidTraining: !defaults.enable_paid_model_training,
    deniesFreeTraining: !defaults.enable_free_model_training,
    deniesPublication: !defaults.enable_free_model_publication,
    zdrGroups: defaults.zdr_groups,
    maxPrice: defaults.max_price,
  }
  const denies = rule.deniesPaidTraining || rule.deniesFreeTraining || rule.deniesPublication
  if (!denies && rule.zdrGroups.length === 0 && rule.maxPrice === null) return null
  const noLists = { allowedModels: null, ignoredModels: null, allowedProviders: null, ignoredProviders: null }
  return { guardrailId: null, name: 'the privacy settings', ...noLists, ...rule }
}
