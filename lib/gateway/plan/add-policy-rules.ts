import type { PolicyRule } from '@/lib/guardrails'
import { findZdrGroup } from './find-zdr-group'
import type { HardFilter } from './list-hard-filters'
import { findSlug } from './match-provider'
import { readPriceLimits } from './read-price-limits'

/**
 * What guardrails and the organization's privacy settings leave out. Every rule is a filter of its own, so that several
 * together leave in only what each of them does.
 */
export function addPolicyRules(filters: HardFilter[], policy: readonly PolicyRule[]): void {
  for (const rule of policy) {
    addLists(filters, rule)
    addDataPolicies(filters, rule)
    addPriceLimits(filters, rule)
  }
}

function addLists(filters: HardFilter[], rule: PolicyRule): void {
  const { allowedModels, ignoredModels, allowedProviders, ignoredProviders } = rule
  const source = rule.name
  if (allowedModels) {
    filters.push({
      reason: 'guardrail:allowed_models',
      source,
      isOut: ({ model }) => !allowedModels.includes(model.slug),
    })
  }
  if (ignoredModels) {
    filters.push({
      reason: 'guardrail:ignored_models',
      source,
      isOut: ({ model }) => ignoredModels.includes(model.slug),
    })
  }
  if (allowedProviders) {
    const isOut: HardFilter['isOut'] = ({ endpoint }) => findSlug(endpoint, allowedProviders) < 0
    filters.push({ reason: 'guardrail:allowed_providers', source, isOut })
  }
  if (ignoredProviders) {
    const isOut: HardFilter['isOut'] = ({ endpoint }) => findSlug(endpoint, ignoredProviders) >= 0
    filters.push({ reason: 'guardrail:ignored_providers', source, isOut })
  }
}

/** What is unknown of an endpoint counts as the worse; the catalogue does not say who publishes, and who may train may do that. */
function addDataPolicies(filters: HardFilter[], rule: PolicyRule): void {
  const source = rule.guardrailId === null ? undefined : rule.name
  const { zdrGroups } = rule
  if (rule.deniesPaidTraining) {
    const isOut: HardFilter['isOut'] = ({ model, endpoint }) => !model.isFree && endpoint.trainsOnPrompts !== false
    filters.push({ reason: 'data_policy:paid_training', source, isOut })
  }
  if (rule.deniesFreeTraining) {
    const isOut: HardFilter['isOut'] = ({ model, endpoint }) => model.isFree && endpoint.trainsOnPrompts !== false
    filters.push({ reason: 'data_policy:free_training', source, isOut })
  }
  if (rule.deniesPublication) {
    const isOut: HardFilter['isOut'] = ({ model, endpoint }) => model.isFree && endpoint.trainsOnPrompts !== false
    filters.push({ reason: 'data_policy:free_publication', source, isOut })
  }
  if (zdrGroups.length > 0) {
    const isOut: HardFilter['isOut'] = ({ model, endpoint }) =>
      endpoint.retentionDays !== 0 && zdrGroups.includes(findZdrGroup(model.slug))
    filters.push({ reason: 'data_policy:zdr', source, isOut })
  }
}

function addPriceLimits(filters: HardFilter[], { maxPrice }: PolicyRule): void {
  const limits = maxPrice ? readPriceLimits(maxPrice) : []
  if (limits.length === 0) return
  const isOut: HardFilter['isOut'] = ({ endpoint }) =>
    limits.some(({ limit, priceOf }) => priceOf(endpoint.price) > limit)
  filters.push({ reason: 'max_price', isOut })
}
