import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import type { RouteEndpoint } from './route-types'

/** What a request asks of an endpoint. */
export type RouteNeeds = {
  /** Providers that this installation has credentials for (or simulates). */
  configuredProviders: ReadonlySet<string>
  /** Request parameters by their public names, such as `tools` or `response_format`. */
  parameters: readonly string[]
  /** A lower bound of the prompt's tokens: beyond a context length for certain, not by an estimate. */
  promptTokensMin: number
}

type Filter = (input: { endpoint: RouteEndpoint; needs: RouteNeeds; preferences: ProviderPreferences }) => boolean

/**
 * Reason -> is the endpoint out? Public names follow `availability.excluded_by` (api contract §1.1) where it has one.
 * Every filter here is hard: nothing loosens it when the list runs empty.
 */
const FILTERS: Readonly<Record<string, Filter>> = {
  not_configured: ({ endpoint, needs }) => !needs.configuredProviders.has(endpoint.providerSlug),
  'data_policy:training': ({ endpoint, preferences }) =>
    preferences.data_collection === 'deny' && endpoint.trainsOnPrompts !== false,
  'data_policy:zdr': ({ endpoint, preferences }) => preferences.zdr === true && endpoint.retentionDays !== 0,
  allowed_providers: ({ endpoint, preferences }) =>
    Boolean(preferences.only?.length) && !matchesProvider(endpoint, preferences.only),
  ignored_providers: ({ endpoint, preferences }) => matchesProvider(endpoint, preferences.ignore),
  require_parameters: ({ endpoint, needs, preferences }) =>
    preferences.require_parameters === true &&
    !needs.parameters.every((parameter) => endpoint.supportedParameters.includes(parameter)),
  tools: ({ endpoint, needs }) => needs.parameters.includes('tools') && !endpoint.supportedParameters.includes('tools'),
  context_length: ({ endpoint, needs }) => needs.promptTokensMin > endpoint.contextLength,
}

/** Why an endpoint cannot serve a request; null when it can. */
export function findExclusion(input: Parameters<Filter>[0]): string | null {
  for (const [reason, isOut] of Object.entries(FILTERS)) if (isOut(input)) return reason
  return null
}

/** A base slug (`deepinfra`) means all of a provider's endpoints, a full one (`deepinfra/turbo`) exactly that. */
export function matchesProvider(
  endpoint: Pick<RouteEndpoint, 'providerSlug' | 'tag'>,
  slugs: readonly string[] | null | undefined,
): boolean {
  return (slugs ?? []).some((slug) => {
    const wanted = slug.toLowerCase()
    return wanted === endpoint.providerSlug || wanted === endpoint.tag
  })
}
