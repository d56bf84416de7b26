import type { CatalogModel } from '@/lib/catalog'
import { createPlainFilter } from '../../plan/create-plain-filter'
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
  const isOut = createPlainFilter({ preferences, ownKeyProviders: NO_PROVIDERS })
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
