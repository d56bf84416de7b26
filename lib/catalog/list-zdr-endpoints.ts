import { getEndpointReports } from '@/lib/endpoint-stats'
import type { ModelEndpointObject } from '@/lib/schemas/models'
import type { Catalog } from './catalog'
import { toEndpointObject } from './to-model-object'

/** Every endpoint that is known to keep nothing of a request, and how each did lately. */
export async function listZdrEndpoints(catalog: Catalog): Promise<ModelEndpointObject[]> {
  const pairs = catalog.models.flatMap((model) =>
    catalog
      .endpointsOf(model.slug)
      .filter((endpoint) => endpoint.retentionDays === 0)
      .map((endpoint) => ({ model, endpoint })),
  )
  const reports = await getEndpointReports(pairs.map(({ endpoint }) => endpoint.id))
  return pairs.map(({ model, endpoint }) => toEndpointObject(model, endpoint, reports.get(endpoint.id)))
}
