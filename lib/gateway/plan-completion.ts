import type { Principal } from '@/lib/auth'
import type { ChatBody } from '@/lib/schemas/chat'
import { estimatePromptTokens, type PromptSize } from './estimate-tokens'
import { getRouteHealth } from './health'
import { listParameters } from './plan/list-parameters'
import { type AttemptPlan, planAttempts } from './plan-attempts'
import { resolveModels } from './resolve-models'
import { listConfiguredProviders } from './resolve-provider'

/** What a completion is about to do: read by the one that does it and by the one that only tells. */
export type CompletionPlan = AttemptPlan & {
  /** As it is sent, with everything merged in. */
  body: ChatBody
  prompt: PromptSize
  /** The model as the caller named it. */
  requestedModel: string
  /** How the models were found: `direct`, `auto`, `latest` … */
  strategy: string
}

const NO_OWN_KEYS: ReadonlySet<string> = new Set()

/**
 * Finds the models of a request and plans its attempts; nothing is called and nothing is set aside.
 * @throws AppError model_not_found and other reasons why the models cannot be found, invalid_request
 */
export async function planCompletion({
  principal,
  body,
}: {
  principal: Principal
  body: ChatBody
}): Promise<CompletionPlan> {
  const models = await resolveModels({ organizationId: principal.organizationId, body })
  const prompt = estimatePromptTokens(body)
  const plan = planAttempts(
    {
      models,
      needs: {
        configuredProviders: listConfiguredProviders(),
        parameters: listParameters(body),
        promptTokensMin: prompt.tokensMin,
        completionTokens: body.max_completion_tokens ?? body.max_tokens ?? null,
      },
      preferences: body.provider ?? {},
      health: getRouteHealth(),
      stickyEndpointId: null,
      ownKeyProviders: NO_OWN_KEYS,
      random: Math.random,
    },
    { input: prompt.images > 0 ? ['image'] : [], output: 'text' },
  )
  return { ...plan, body, prompt, requestedModel: body.model ?? body.models?.[0] ?? '', strategy: 'direct' }
}
