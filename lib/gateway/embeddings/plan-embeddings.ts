import type { Principal } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { type EmbeddingInput, findAdapter } from '@/lib/providers'
import type { EmbeddingsBody } from '@/lib/schemas/embeddings'
import { planOwnKeys } from '../byok/plan-own-keys'
import { readOwnRoute } from '../byok/read-own-route'
import { readPrincipalGuard } from '../guard/read-principal-guard'
import { getRouteHealth } from '../health'
import type { AttemptPlan } from '../plan-attempts'
import { requireKeyModels } from '../policies/require-key-models'
import { resolveModels } from '../resolve/resolve-models'
import { listConfiguredProviders } from '../resolve-provider'
import type { RouteEndpoint, RouteModel } from '../route-types'
import type { InputSize } from './measure-inputs'
import { listInputKinds } from './read-inputs'

const NO_OWN_KEYS: ReadonlySet<string> = new Set()

/**
 * Which endpoints make the vectors, in order: the same routing as for completions, among those whose API can be given
 * what the request holds.
 * @throws AppError model_not_found, invalid_request (a model that embeds nothing, or not this)
 */
export async function planEmbeddings({
  principal,
  body,
  inputs,
  size,
}: {
  principal: Principal
  body: EmbeddingsBody
  inputs: readonly EmbeddingInput[]
  size: InputSize
}): Promise<AttemptPlan> {
  const { model: name, provider } = body
  const guard = await readPrincipalGuard(principal)
  const { organizationId } = principal
  const resolved = await resolveModels({ organizationId, name, provider, guard })
  const { preferences } = resolved
  const models = requireKeyModels({ principal, models: resolved.models, asked: body, isRouted: false })
  const wantsLength = typeof body.dimensions === 'number'
  if (wantsLength) requireLengths(models)
  const ownRoute = await readOwnRoute({ principal, needsZeroRetention: preferences.zdr === true })
  return planOwnKeys(
    {
      models: models.map((model) => keepAbleEndpoints(model, inputs)),
      needs: {
        configuredProviders: listConfiguredProviders(),
        parameters: wantsLength ? ['dimensions'] : [],
        promptTokensMin: size.longestTokensMin,
        completionTokens: null,
      },
      // A vector of another length than asked for is of no use to anybody.
      preferences: { ...preferences, ...(wantsLength && { require_parameters: true }) },
      health: getRouteHealth(),
      stickyEndpointId: null,
      ownKeyProviders: NO_OWN_KEYS,
      random: Math.random,
    },
    { input: size.modalities, output: 'embeddings' },
    ownRoute,
  )
}

function requireLengths(models: readonly RouteModel[]): void {
  const fixed = models.find((model) => {
    const makesVectors = model.outputModalities.includes('embeddings')
    return makesVectors && model.endpoints.every((endpoint) => !endpoint.supportedParameters.includes('dimensions'))
  })
  if (!fixed) return
  throw new AppError('invalid_request', `The vectors of ${fixed.slug} have one length; leave \`dimensions\` out.`, {
    details: { field: 'dimensions' },
  })
}

/** Leaves a model's own faults to the planner: only endpoints of models that embed are looked at. */
function keepAbleEndpoints(model: RouteModel, inputs: readonly EmbeddingInput[]): RouteModel {
  if (!model.outputModalities.includes('embeddings')) return model
  const problems = new Map(model.endpoints.map((endpoint) => [endpoint, findProblem(endpoint, inputs)]))
  const able = model.endpoints.filter((endpoint) => problems.get(endpoint) === null)
  if (able.length > 0) return { ...model, endpoints: able }
  const [problem = 'It cannot be reached.'] = problems.values()
  throw new AppError('invalid_request', `${model.slug} cannot embed this \`input\`: ${problem}`, {
    details: { field: 'input' },
  })
}

/** Why an endpoint's API cannot be given these inputs; null when it can. */
function findProblem(endpoint: RouteEndpoint, inputs: readonly EmbeddingInput[]): string | null {
  const embeddings = findAdapter(endpoint.providerSlug)?.embeddings
  if (!embeddings) return `${endpoint.providerName} makes no embeddings.`
  const foreign = [...listInputKinds(inputs)].find((kind) => !embeddings.accepts.has(kind))
  if (foreign === 'tokens') return `${endpoint.providerName} takes texts, no token ids.`
  if (foreign) return `${endpoint.providerName} takes no ${foreign}.`
  const most = embeddings.inputsMax
  return most !== null && inputs.length > most
    ? `${endpoint.providerName} takes at most ${most} inputs a request; send fewer at once.`
    : null
}
