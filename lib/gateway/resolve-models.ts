import { getCatalog } from '@/lib/catalog'
import { findChain } from '@/lib/chains'
import { AppError } from '@/lib/core/errors'
import type { ChatBody } from '@/lib/schemas/chat'
import type { RouteModel } from './route-types'
import { toRouteModel } from './to-route-model'

const CHAIN_PREFIX = '@chain/'

/** At most this many models in one request, chains expanded. */
const MODELS_MAX = 20

/**
 * Turns `model`, `models` and `@chain/slug` into the models to try, in order, each once.
 * @throws AppError invalid_request (none named), model_not_found (with the nearest names)
 */
export async function resolveModels({
  organizationId,
  body,
}: {
  organizationId: string
  body: Pick<ChatBody, 'model' | 'models'>
}): Promise<RouteModel[]> {
  const named = [...(body.model ? [body.model] : []), ...(body.models ?? [])]
  if (named.length === 0) {
    throw new AppError(
      'invalid_request',
      'Name a `model` (or `models` to fall back over). GET /api/v1/models lists them.',
      {
        details: { field: 'model' },
      },
    )
  }
  const slugs = (await Promise.all(named.map((name) => expandChain(organizationId, name)))).flat()
  const catalog = await getCatalog()
  const models = new Map<string, RouteModel>()
  for (const slug of slugs) {
    const model = catalog.findModel(slug)
    if (!model) throw modelNotFound(slug, catalog.suggestModels(slug))
    models.set(model.slug, toRouteModel(model, catalog.endpointsOf(model.slug)))
  }
  if (models.size > MODELS_MAX) {
    throw new AppError(
      'invalid_request',
      `A request can fall back over at most ${MODELS_MAX} models; this one names ${models.size}.`,
    )
  }
  return [...models.values()]
}

async function expandChain(organizationId: string, name: string): Promise<string[]> {
  if (!name.startsWith(CHAIN_PREFIX)) return [name]
  const slug = name.slice(CHAIN_PREFIX.length)
  const chain = await findChain({ organizationId, slug })
  if (chain) return chain.models
  throw new AppError('model_not_found', `${name} is not a valid model ID: there is no fallback chain \`${slug}\`.`, {
    details: { requested_models: [name] },
  })
}

function modelNotFound(slug: string, suggestions: string[]): AppError {
  const shown = slug.slice(0, 200)
  const hint =
    suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ' GET /api/v1/models lists every model.'
  return new AppError('model_not_found', `${shown} is not a valid model ID.${hint}`, {
    details: { requested_models: [shown], suggestions },
  })
}
