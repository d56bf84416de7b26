import type { ZdrGroup } from '@/lib/schemas/guardrails'
import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { Detector } from './content/detector'

/** Why a guardrail holds for a request: it is its key's, its member's, or everybody's. */
export type GuardrailScope = 'key' | 'member' | 'default'

/**
 * What one guardrail allows of models, providers and data policies. Each can only leave out more. Plain data: an automatic
 * router remembers its choices by it.
 */
export type PolicyRule = {
  /** The organization's own privacy settings have no id. */
  guardrailId: string | null
  name: string
  /** Null = every one; slugs and canonical slugs. */
  allowedModels: readonly string[] | null
  ignoredModels: readonly string[] | null
  allowedProviders: readonly string[] | null
  ignoredProviders: readonly string[] | null
  deniesPaidTraining: boolean
  deniesFreeTraining: boolean
  deniesPublication: boolean
  /** Groups of models that only endpoints which keep nothing may serve. */
  zdrGroups: readonly ZdrGroup[]
  maxPrice: ProviderPreferences['max_price']
}

/** All that guardrails ask of one request. */
export type Guard = {
  /** Of the organization's guardrails, in which it was put together. */
  version: string
  guardrails: readonly { id: string; name: string; scope: GuardrailScope }[]
  policy: readonly PolicyRule[]
  /** For texts of the user, and for all others. */
  userDetectors: readonly Detector[]
  inputDetectors: readonly Detector[]
  outputDetectors: readonly Detector[]
  hasBudgets: boolean
  /** A budget counts what own provider keys cost as well. */
  countsOwnKeys: boolean
}

/** For whom a guard is asked. */
export type GuardSubject = { organizationId: string; apiKeyId: string | null; userId: string | null }
