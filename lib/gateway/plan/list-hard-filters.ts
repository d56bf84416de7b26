import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { PlannedAttempt, RouteNeeds, RoutePreferences } from '../route-types'
import { addPolicyRules } from './add-policy-rules'
import { findSlug } from './match-provider'
import { readPriceLimits } from './read-price-limits'

export type HardFilter = {
  reason: string
  isOut: (candidate: PlannedAttempt) => boolean
  /** Name of the guardrail that asks for it. */
  source?: string | undefined
}

export type FilterQuestion = {
  needs: RouteNeeds
  preferences: RoutePreferences
  /** Providers that the organization has keys of its own for. */
  ownKeyProviders: ReadonlySet<string>
}

/**
 * The filters that a request asks for, each with its public name (`availability.excluded_by`, api contract §1.1) where there
 * is one. Every filter is hard: nothing loosens it when the list runs empty. Only those that can exclude anything are
 * listed, because most requests ask for none and wait for this.
 */
export function listHardFilters(question: FilterQuestion): HardFilter[] {
  const filters: HardFilter[] = []
  addAccessFilters(filters, question)
  addPolicyFilters(filters, question.preferences)
  if (question.preferences.policy) addPolicyRules(filters, question.preferences.policy)
  addProviderFilters(filters, question.preferences)
  addConstraintFilters(filters, question)
  return filters
}

function addAccessFilters(filters: HardFilter[], { needs, ownKeyProviders }: FilterQuestion): void {
  const { configuredProviders, carriers } = needs
  if (carriers) {
    filters.push({ reason: 'input_modalities', isOut: ({ endpoint }) => !carriers.has(endpoint.providerSlug) })
  }
  filters.push({
    reason: 'not_configured',
    isOut: ({ endpoint }) =>
      !configuredProviders.has(endpoint.providerSlug) && !ownKeyProviders.has(endpoint.providerSlug),
  })
}

/** What is unknown of an endpoint counts as the worse. */
function addPolicyFilters(filters: HardFilter[], preferences: ProviderPreferences): void {
  if (preferences.data_collection === 'deny') {
    filters.push({ reason: 'data_policy:training', isOut: ({ endpoint }) => endpoint.trainsOnPrompts !== false })
  }
  if (preferences.zdr) {
    filters.push({ reason: 'data_policy:zdr', isOut: ({ endpoint }) => endpoint.retentionDays !== 0 })
  }
  if (preferences.enforce_distillable_text) {
    // The catalogue knows no licences. That the weights are published is the nearest fact that it has.
    filters.push({ reason: 'distillable_text', isOut: ({ model }) => model.huggingFaceId === null })
  }
}

function addProviderFilters(
  filters: HardFilter[],
  { only, ignore, order, allow_fallbacks }: ProviderPreferences,
): void {
  if (only?.length) filters.push({ reason: 'allowed_providers', isOut: ({ endpoint }) => findSlug(endpoint, only) < 0 })
  if (ignore?.length) {
    filters.push({ reason: 'ignored_providers', isOut: ({ endpoint }) => findSlug(endpoint, ignore) >= 0 })
  }
  if (order?.length && allow_fallbacks === false) {
    filters.push({ reason: 'allow_fallbacks', isOut: ({ endpoint }) => findSlug(endpoint, order) < 0 })
  }
}

function addConstraintFilters(filters: HardFilter[], { needs, preferences }: FilterQuestion): void {
  const { quantizations, max_price, require_parameters } = preferences
  if (quantizations?.length) {
    const wanted: ReadonlySet<string> = new Set(quantizations)
    filters.push({ reason: 'quantization', isOut: ({ endpoint }) => !wanted.has(endpoint.quantization ?? 'unknown') })
  }
  const limits = readPriceLimits(max_price)
  if (limits.length > 0) {
    const isAbove = ({ endpoint }: PlannedAttempt) =>
      limits.some(({ limit, priceOf }) => priceOf(endpoint.price) > limit)
    filters.push({ reason: 'max_price', isOut: isAbove })
  }
  if (require_parameters) {
    filters.push({
      reason: 'require_parameters',
      isOut: ({ endpoint }) => !needs.parameters.every((name) => endpoint.supportedParameters.includes(name)),
    })
  }
  filters.push({
    reason: 'context_length',
    isOut: ({ endpoint }) => needs.promptTokensMin > endpoint.contextLength,
  })
}
