import type { Principal } from '@/lib/auth'
import type { ChatBody } from '@/lib/schemas/chat'
import { planOwnKeys } from './byok/plan-own-keys'
import { readOwnRoute } from './byok/read-own-route'
import { listCarriers } from './content/list-carriers'
import { estimatePromptTokens, type PromptSize } from './estimate-tokens'
import { readPrincipalGuard } from './guard/read-principal-guard'
import { getRouteHealth } from './health'
import { listParameters } from './plan/list-parameters'
import type { AttemptPlan } from './plan-attempts'
import { compressContext } from './policies/compression/compress-context'
import { requireKeyModels } from './policies/require-key-models'
import type { PipelineStage } from './policies/pipeline-stage'
import type { PresetCache } from './resolve/apply-preset'
import { resolveRequest } from './resolve/resolve-request'
import { requireWords } from './require-words'
import { listConfiguredProviders } from './resolve-provider'
import { type Conversation, createDraw, findConversation, findStickyEndpoint } from './sticky'

/** What a completion is about to do: read by the one that does it and by the one that only tells. */
export type CompletionPlan = AttemptPlan & {
  /** As it is sent, with everything merged in. */
  body: ChatBody
  prompt: PromptSize
  /** The model as the caller named it. */
  requestedModel: string
  /** Slug of the preset in use. */
  preset: string | null
  presetCache: PresetCache
  /** How the models were found: `direct`, `auto`, `latest` … */
  strategy: string
  /** Why a router chose the models; null when none did. */
  explanation: string | null
  /** What policies did to the request so far. */
  pipeline: PipelineStage[]
  /** Null where it does not matter which endpoint a conversation meets. */
  conversation: Conversation | null
}

const NO_OWN_KEYS: ReadonlySet<string> = new Set()

/**
 * Finds the models of a request and plans its attempts; nothing is called and nothing is set aside.
 * @throws AppError model_not_found and other reasons why the models cannot be found, invalid_request
 */
export async function planCompletion({
  principal,
  body: asked,
  sessionId,
}: {
  principal: Principal
  body: ChatBody
  /** The conversation's name, from the body or the header `x-session-id`. */
  sessionId: string | null
}): Promise<CompletionPlan> {
  const resolved = await resolveRequest({
    organizationId: principal.organizationId,
    body: asked,
    sessionId,
    guard: await readPrincipalGuard(principal),
  })
  const { preferences, requestedModel, preset, presetCache, strategy, explanation } = resolved
  const models = requireKeyModels({ principal, models: resolved.models, asked, isRouted: explanation !== null })
  requireWords(resolved.body)
  const { body, pipeline } = compressContext({ body: resolved.body, models })
  const prompt = estimatePromptTokens(body)
  const conversation = findConversation({ organizationId: principal.organizationId, body, sessionId, models })
  const ownRoute = await readOwnRoute({ principal, needsZeroRetention: preferences.zdr === true })
  const plan = planOwnKeys(
    {
      models,
      needs: {
        configuredProviders: listConfiguredProviders(),
        parameters: listParameters(body),
        promptTokensMin: prompt.tokensMin,
        completionTokens: body.max_completion_tokens ?? body.max_tokens ?? null,
        carriers: listCarriers(prompt, body),
      },
      preferences,
      health: getRouteHealth(),
      stickyEndpointId: findStickyEndpoint({ conversation, models }),
      ownKeyProviders: NO_OWN_KEYS,
      random: createDraw(conversation),
    },
    { input: prompt.modalities, output: 'text' },
    ownRoute,
  )
  return {
    body,
    prompt,
    pipeline,
    conversation,
    requestedModel,
    preset,
    presetCache,
    strategy,
    explanation,
    ...plan,
  }
}
