import { listConfiguredProviders } from '../resolve-provider'
import type { RoutePreferences } from '../route-types'
import { listHardFilters } from './list-hard-filters'

type Candidate = Parameters<ReturnType<typeof listHardFilters>[number]['isOut']>[0]

/** Whether preferences leave an endpoint out of every request, whatever its conversation holds and asks for. */
export function createPlainFilter({
  preferences,
  ownKeyProviders,
}: {
  preferences: RoutePreferences
  /** Providers that can be called on the organization's own keys. */
  ownKeyProviders: ReadonlySet<string>
}): (candidate: Candidate) => boolean {
  const filters = listHardFilters({
    needs: {
      configuredProviders: listConfiguredProviders(),
      parameters: [],
      promptTokensMin: 0,
      completionTokens: null,
    },
    preferences,
    ownKeyProviders,
  })
  return (candidate) => filters.some((filter) => filter.isOut(candidate))
}
