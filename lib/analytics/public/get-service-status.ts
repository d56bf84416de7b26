import { type Catalog, type CatalogEndpoint, getCatalog } from '@/lib/catalog'
import { getUptimeDays, UPTIME_DAYS } from '@/lib/endpoint-stats'
import type { ServiceState, ServiceStatus, StatusSubject } from '@/lib/schemas/service-status'
import { describeService } from './describe-service'

const DAY_MS = 86_400_000
const WORST_FIRST: readonly ServiceState[] = ['outage', 'degraded', 'operational', 'idle']

type Subject = { id: string; name: string; endpoints: CatalogEndpoint[] }

/** How providers or models did in real traffic over all accounts; what had none is left out. */
export async function getServiceStatus({ by }: { by: StatusSubject }): Promise<ServiceStatus> {
  const [catalog, uptimes] = await Promise.all([getCatalog(), getUptimeDays()])
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS
  const days = Array.from({ length: UPTIME_DAYS }, (_, index) =>
    new Date(today - (UPTIME_DAYS - 1 - index) * DAY_MS).toISOString().slice(0, 10),
  )
  const services = listSubjects(catalog, by).flatMap(({ id, name, endpoints }) => {
    const measured = endpoints.flatMap((endpoint) => uptimes.get(endpoint.id) ?? [])
    return measured.length === 0 ? [] : [describeService({ id, name, days, endpoints: measured })]
  })
  services.sort(
    (left, right) =>
      WORST_FIRST.indexOf(left.state) - WORST_FIRST.indexOf(right.state) || left.name.localeCompare(right.name),
  )
  return { by, days, services }
}

function listSubjects(catalog: Catalog, by: StatusSubject): Subject[] {
  const models = catalog.models.map(({ slug, name }) => ({ id: slug, name, endpoints: [...catalog.endpointsOf(slug)] }))
  if (by === 'model') return models
  const byProvider = new Map<string, Subject>()
  for (const endpoint of models.flatMap(({ endpoints }) => endpoints)) {
    const { providerSlug: id, providerName: name } = endpoint
    const own = byProvider.get(id) ?? { id, name, endpoints: [] }
    own.endpoints.push(endpoint)
    byProvider.set(id, own)
  }
  return [...byProvider.values()]
}
