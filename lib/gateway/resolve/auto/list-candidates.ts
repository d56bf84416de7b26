import type { CatalogModel } from '@/lib/catalog'
import type { ProviderPreferences } from '@/lib/schemas/provider-preferences'
import { listHardFilters } from '../../plan/list-hard-filters'
import { listConfiguredProviders } from '../../resolve-provider'
import { toRouteModel } from '../../to-route-model'
import type { Candidate, RouterQuestion } from './router-question'

/** A prompt is usually longer than its answer. */
const TOKENS_IN_PER_TOKEN_OUT = 3n
const NO_PROVIDERS: ReadonlySet<string> = new Set()

/** Those of the models that write text and have an endpoint which the preferences leave in. */
export function listCandidates(
  models: readonly CatalogModel[],
  { catalog, preferences }: Pick<RouterQuestion, 'catalog' | 'preferences'>,
): Candidate[] {
  const isOut = createFilter(preferences)
  return models.flatMap((model) => {
    if (!model.outputModalities.includes('text')) return []
    const route = toRouteModel(model, catalog.endpointsOf(model.slug))
    const usable = route.endpoints.filter((endpoint) => !isOut({ model: route, endpoint }))
    const prices = usable.map(({ price }) => price.promptPicos * TOKENS_IN_PER_TOKEN_OUT + price.completionPicos)
    const [first, ...rest] = prices
    if (first === undefined) return []
    const pricePicos = rest.reduce((least, price) => (price < least ? price : least), first)
    return [{ model, pricePicos, endpointCount: usable.length }]
  })
}

/** What depends on the conversation is left to a later look: here it would change the choice from turn to turn. */
function createFilter(preferences: ProviderPreferences) {
  const filters = listHardFilters({
    needs: {
      configuredProviders: listConfiguredProviders(),
      parameters: [],
      promptTokensMin: 0,
      completionTokens: null,
    },
    preferences,
    ownKeyProviders: NO_PROVIDERS,
  })
  return (candidate: Parameters<(typeof filters)[number]['isOut']>[0]) =>
    filters.some((filter) => filter.isOut(candidate))
}
