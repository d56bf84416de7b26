import type { Principal } from '@/lib/auth'
import { formatNanosAsUsd, formatPicosAsUsd } from '@/lib/core/money'
import type { ChatBody } from '@/lib/schemas/chat'
import type { RoutePreview } from '@/lib/schemas/route-preview'
import { billAttempt } from './byok/bill-attempt'
import { boundRequest, findTokensMax } from './hold-credits'
import { toPublicExclusion } from './plan/exclusion'
import { explainEmptyPlan } from './plan/to-empty-plan-error'
import { type CompletionPlan, planCompletion } from './plan-completion'
import { type EndpointPrice, priceUsage } from './price-usage'
import type { PlannedAttempt } from './route-types'

const PICOS_PER_NANO = 1_000n

/**
 * What a chat completion would do and cost, without doing it: nothing is called, set aside or billed.
 * @throws AppError for what is wrong with the request itself, as the completion would
 */
export async function previewRoute({
  principal,
  body,
  sessionId,
}: {
  principal: Principal
  body: ChatBody
  sessionId: string | null
}): Promise<RoutePreview> {
  const plan = await planCompletion({ principal, body, sessionId })
  const { prompt, attempts } = plan
  const tokensAsked = plan.question.needs.completionTokens
  const bound = attempts.length === 0 ? null : boundRequest({ attempts, prompt, tokensAsked })
  const described = attempts.map((attempt) => describeAttempt(attempt, { plan, tokensMax: bound?.tokensMax ?? 0 }))
  return {
    object: 'route',
    requested: plan.requestedModel,
    strategy: plan.strategy,
    explanation: plan.explanation,
    preset: plan.preset,
    prompt_tokens: { minimum: prompt.tokensMin, typical: prompt.tokensTypical, maximum: prompt.tokensMax },
    attempts: described,
    excluded: plan.excluded.map(toPublicExclusion),
    expected_cost_max: described[0]?.cost.total_max ?? null,
    held_max: bound && formatNanosAsUsd(bound.amountNanos),
    pipeline: plan.pipeline,
    availability: attempts.length === 0 ? explainEmptyPlan(plan.question, plan.excluded) : null,
  }
}

function describeAttempt(
  attempt: PlannedAttempt,
  { plan, tokensMax }: { plan: CompletionPlan; tokensMax: number },
): RoutePreview['attempts'][number] {
  const { model, endpoint, own } = attempt
  const completionTokens = Math.min(tokensMax, findTokensMax(attempt, plan.prompt))
  const priced = priceUsage({
    usage: {
      promptTokens: plan.prompt.tokensTypical,
      completionTokens,
      cachedTokens: 0,
      cacheWriteTokens: 0,
      reasoningTokens: 0,
    },
    images: plan.prompt.images,
    price: endpoint.price,
  })
  return {
    model: model.slug,
    provider: endpoint.providerName,
    endpoint: endpoint.tag,
    is_byok: own !== undefined,
    health: findHealth(attempt, plan),
    context_length: endpoint.contextLength,
    completion_tokens_max: completionTokens,
    pricing: describePrice(endpoint.price),
    cost: {
      prompt: formatPicosAsUsd(priced.promptPicos),
      completion_max: formatPicosAsUsd(priced.completionPicos),
      total_max: formatNanosAsUsd(priced.costNanos),
      billed_max: formatNanosAsUsd(billAttempt({ attempt, listNanos: priced.costNanos, isBillable: true }).costNanos),
    },
  }
}

function findHealth({ endpoint }: PlannedAttempt, { question }: CompletionPlan): 'stable' | 'unstable' | 'ejected' {
  if (question.health.ejectedEndpointIds.has(endpoint.id)) return 'ejected'
  return question.health.unstableEndpointIds.has(endpoint.id) ? 'unstable' : 'stable'
}

function describePrice(price: EndpointPrice): RoutePreview['attempts'][number]['pricing'] {
  const { cacheReadPicos, cacheWritePicos } = price
  return {
    prompt: formatPicosAsUsd(price.promptPicos),
    completion: formatPicosAsUsd(price.completionPicos),
    ...(cacheReadPicos === null ? {} : { input_cache_read: formatPicosAsUsd(cacheReadPicos) }),
    ...(cacheWritePicos === null ? {} : { input_cache_write: formatPicosAsUsd(cacheWritePicos) }),
    request: formatPicosAsUsd(price.requestNanos * PICOS_PER_NANO),
    image: formatPicosAsUsd(price.imageNanos * PICOS_PER_NANO),
  }
}
