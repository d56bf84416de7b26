import { AppError } from '@/lib/core/errors'
import type { ChatBody } from '@/lib/schemas/chat'
import type { EndpointHealth } from './endpoint-health'
import type { PromptSize } from './estimate-tokens'
import { type PlannedAttempt, planRoute, type RoutePlan } from './plan-route'
import { resolveModels } from './resolve-models'
import { listConfiguredProviders } from './resolve-provider'
import type { RouteModel } from './route-types'
import { listParameters } from './to-provider-request'

export type PlannedAttempts = readonly [PlannedAttempt, ...PlannedAttempt[]]

/**
 * Which endpoints a body's request tries, in order; at least one.
 * @throws AppError model_not_found, invalid_request (no model reads images), no_endpoints naming the filters
 */
export async function planAttempts({
  body,
  prompt,
  health,
  organizationId,
}: {
  body: ChatBody
  prompt: PromptSize
  health: EndpointHealth
  organizationId: string
}): Promise<PlannedAttempts> {
  const models = keepAbleModels(await resolveModels({ organizationId, body }), prompt)
  const plan = planRoute({
    models,
    needs: {
      configuredProviders: listConfiguredProviders(),
      parameters: listParameters(body),
      promptTokensMin: prompt.tokensMin,
    },
    preferences: body.provider ?? {},
    unstableEndpointIds: health.listUnstable(),
    random: Math.random,
  })
  const [first, ...rest] = plan.attempts
  if (!first) throw toNoEndpoints(models, plan)
  return [first, ...rest]
}

/** Models that cannot see are skipped for a request with images, unless none is left: that is the caller's mistake. */
function keepAbleModels(models: RouteModel[], prompt: PromptSize): RouteModel[] {
  if (prompt.images === 0) return models
  const able = models.filter((model) => model.inputModalities.includes('image'))
  if (able.length > 0) return able
  const names = models.map((model) => model.slug).join(', ')
  throw new AppError(
    'invalid_request',
    `The messages hold an image, but ${names} reads no images. Choose a model with image input.`,
    {
      details: { field: 'messages', requested_models: models.map((model) => model.slug) },
    },
  )
}

function toNoEndpoints(models: RouteModel[], plan: RoutePlan): AppError {
  const reasons = [...new Set(plan.excluded.map(({ reason }) => reason))]
  const names = models.map((model) => model.slug)
  const isContextOnly = reasons.length === 1 && reasons[0] === 'context_length'
  if (isContextOnly) {
    const most = Math.max(...models.flatMap((model) => model.endpoints.map((endpoint) => endpoint.contextLength)))
    return new AppError(
      'context_length_exceeded',
      `The prompt is longer than the context of ${names.join(', ')} (${most} tokens). Shorten it.`,
      {
        details: { requested_models: names },
      },
    )
  }
  return new AppError(
    'no_endpoints',
    `No endpoint of ${names.join(', ')} can serve this request. Left out by: ${reasons.join(', ') || 'nothing is available'}.`,
    {
      details: { requested_models: names, excluded_by: reasons, excluded: plan.excluded.slice(0, 50) },
    },
  )
}
