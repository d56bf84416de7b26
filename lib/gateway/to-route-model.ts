import type { CatalogEndpoint, CatalogModel } from '@/lib/catalog'
import type { RouteModel } from './route-types'

/** The endpoints of a model are one array as long as a snapshot of the catalogue lives, so that is when these are made anew. */
const made = new WeakMap<readonly CatalogEndpoint[], RouteModel>()

/** A catalogue model with its endpoints, as routing sees it; made once per snapshot of the catalogue. */
export function toRouteModel(model: CatalogModel, endpoints: readonly CatalogEndpoint[]): RouteModel {
  const known = made.get(endpoints)
  if (known?.slug === model.slug) return known
  const routeModel = createRouteModel(model, endpoints)
  made.set(endpoints, routeModel)
  return routeModel
}

function createRouteModel(model: CatalogModel, endpoints: readonly CatalogEndpoint[]): RouteModel {
  const { expirationDate, successorSlug } = model
  return {
    slug: model.slug,
    isFree: model.isFree,
    inputModalities: model.inputModalities,
    outputModalities: model.outputModalities,
    huggingFaceId: model.huggingFaceId,
    contextLength: model.contextLength,
    maxCompletionTokens: model.maxCompletionTokens,
    endpoints: endpoints.map((endpoint) => ({
      id: endpoint.id,
      providerSlug: endpoint.providerSlug,
      providerName: endpoint.providerName,
      tag: endpoint.tag,
      providerModelId: endpoint.providerModelId,
      contextLength: endpoint.contextLength,
      maxCompletionTokens: endpoint.maxCompletionTokens,
      quantization: endpoint.quantization,
      supportedParameters: endpoint.supportedParameters,
      trainsOnPrompts: endpoint.trainsOnPrompts,
      retentionDays: endpoint.retentionDays,
      priceVersionId: endpoint.priceVersionId,
      price: {
        promptPicos: endpoint.promptPicos,
        completionPicos: endpoint.completionPicos,
        cacheReadPicos: endpoint.cacheReadPicos,
        cacheWritePicos: endpoint.cacheWritePicos,
        requestNanos: endpoint.requestNanos,
        imageNanos: endpoint.imageNanos,
      },
    })),
    ...(expirationDate === null ? {} : { sunset: { expirationDate, successorSlug } }),
  }
}
