import { type CatalogEndpoint, getCatalog, readPriceHistory, type TimedPrice } from '@/lib/catalog'
import { CHAIN_PREFIX, readChainSteps } from '@/lib/chains'
import { AppError } from '@/lib/core/errors'
import { getEndpointReports } from '@/lib/endpoint-stats'
import { type AlternativeStep, combineAvailability, type PricedEndpoint } from './price-alternative'

export type FoundAlternative = { name: string; label: string; steps: AlternativeStep[] }

type Named = { organizationId: string; name: string }

/**
 * What a name stands for: a model, or a chain of the organization with its steps; each with its endpoints, all prices they had, and
 * their uptime of the last day. @throws AppError not_found, for another organization's chain too
 */
export async function findAlternative({ organizationId, name }: Named): Promise<FoundAlternative> {
  const catalog = await getCatalog()
  const named = await readSteps({ organizationId, name })
  const models = named.map(({ model: slug }) => {
    const model = catalog.findModel(slug)
    if (!model) throw notFound(`There is no model ${slug.slice(0, 100)}.`)
    return model
  })
  const endpoints = models.map(({ slug }, index) => {
    const provider = named[index]?.provider ?? null
    return catalog
      .endpointsOf(slug)
      .filter(({ providerSlug, tag }) => provider === null || provider === tag || provider === providerSlug)
  })
  const ids = endpoints.flat().map(({ id }) => id)
  const [reports, histories] = await Promise.all([getEndpointReports(ids), readPriceHistory(ids)])
  const uptimeOf = ({ id }: CatalogEndpoint): number | null => {
    const percent = reports.get(id)?.uptimeLast1d ?? null
    return percent === null ? null : percent / 100
  }
  const steps = endpoints.map((own) => ({
    endpoints: own.map((endpoint) => toPriced(endpoint, histories.get(endpoint.id))),
    availability: combineAvailability(own.map(uptimeOf)),
  }))
  const label = name.startsWith(CHAIN_PREFIX) ? name : (models[0]?.name ?? name)
  return { name, label, steps }
}

/** The catalogue has the present price; where the history cannot be read, it counts for all times. */
function toPriced(endpoint: CatalogEndpoint, history: readonly TimedPrice[] = []): PricedEndpoint {
  const [oldest, ...later] = history
  return { ...endpoint, prices: oldest ? [oldest, ...later] : [{ ...endpoint, fromMs: 0 }] }
}

/** A model, and the only provider of its step where the chain names one. */
type NamedStep = { model: string; provider: string | null }

async function readSteps({ organizationId, name }: Named): Promise<readonly NamedStep[]> {
  if (!name.startsWith(CHAIN_PREFIX)) return [{ model: name, provider: null }]
  const steps = await readChainSteps({ organizationId, slug: name.slice(CHAIN_PREFIX.length) })
  if (steps) return steps
  throw notFound(`There is no fallback chain ${name.slice(0, 100)}.`)
}

function notFound(message: string): AppError {
  return new AppError('not_found', message, { details: { field: 'alternatives' } })
}
