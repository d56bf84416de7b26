import type { Principal } from '@/lib/auth'
import { createId } from '@/lib/core/ids'
import { isClientGone, toRequestError } from '@/lib/http'
import type { EmbeddingsRequest } from '@/lib/providers'
import type { EmbeddingsBody } from '@/lib/schemas/embeddings'
import { getAttemptAccess } from '../byok/get-attempt-access'
import { failGeneration } from '../fail-generation'
import { findTimeLimits } from '../find-time-limits'
import { FreeQuota } from '../free-quota'
import { type GenerationContext, readGenerationContext } from '../generation-context'
import { getRouteHealth } from '../health'
import type { CreditHold } from '../hold-credits'
import { nameGeneration } from '../name-generation'
import { trackWork } from '../open-work'
import { type PlannedAttempts, requireAttempts } from '../plan-attempts'
import type { PlannedAttempt } from '../plan-route'
import { recordInputs } from '../record-content'
import { recordRefusal } from '../record-refusal'
import { embedThroughCache } from '../policies/cache/embed-through-cache'
import { runAttempts } from '../run-attempts'
import { answerEmbeddings } from './answer-embeddings'
import { guardInputs } from '../guard/guard-inputs'
import { callEmbeddings } from './call-embeddings'
import { holdInputs } from './hold-inputs'
import { type InputSize, measureInputs } from './measure-inputs'
import { planEmbeddings } from './plan-embeddings'
import { readInputs } from './read-inputs'

export type EmbeddingsCallInput = { request: Request; requestId: string; principal: Principal; body: EmbeddingsBody }

/**
 * One request for embeddings, from the parsed body to the billed answer: the life of a completion without a stream.
 * @throws AppError with `x-generation-id` among its headers; nothing is billed then
 */
export async function createEmbeddings({
  request,
  requestId,
  principal,
  body,
}: EmbeddingsCallInput): Promise<Response> {
  const id = createId('generation')
  const { headers } = request
  const context = readGenerationContext({ id, requestId, principal, body, headers, api: 'embeddings' })
  try {
    const inputs = await guardInputs({ principal, context, inputs: readInputs(body.input) })
    const size = measureInputs(inputs)
    const plan = await planEmbeddings({ principal, body, inputs, size })
    context.plan = plan
    context.recorder = recordInputs(context, { inputs, preferences: plan.question.preferences })
    const asked: EmbeddingsRequest = {
      inputs,
      encoding: body.encoding_format ?? 'float',
      dimensions: body.dimensions ?? undefined,
      inputType: body.input_type ?? undefined,
      user: context.externalUser ?? undefined,
    }
    const isZeroRetention = plan.question.preferences.zdr === true
    return await embedThroughCache(
      { headers, principal, context, body: { ...body, input: inputs }, isZeroRetention },
      async () => {
        const planned = requireAttempts(plan)
        const { attempts, credit } = await holdInputs({ principal, attempts: planned, prompt: size })
        return trackWork(() => answerWithHold({ request, asked, context, size, attempts, credit }))
      },
    )
  } catch (thrown) {
    const error = toRequestError(thrown)
    recordRefusal(context, error)
    throw nameGeneration(error, id)
  }
}

type HeldRequest = {
  request: Request
  asked: EmbeddingsRequest
  context: GenerationContext
  size: InputSize
  attempts: PlannedAttempts
  credit: CreditHold
}

/** From here on credits are set aside: every way out settles or releases them. */
async function answerWithHold({ request, asked, context, size, attempts, credit }: HeldRequest): Promise<Response> {
  const freeQuota = new FreeQuota(context.organizationId)
  try {
    const outcome = await runAttempts({
      attempts,
      open: (attempt) => openEmbeddings({ asked, context, size }, attempt),
      freeQuota,
      request,
      isStreamed: false,
      promptTokensMax: size.tokensMax,
      mayRouteAround: true,
    })
    if (!outcome.answered) {
      const isGone = isClientGone(request)
      return await failGeneration({ context, credit, freeQuota, outcome, route: null, isGone })
    }
    const { attempt, records, answer } = outcome
    return await answerEmbeddings(
      { context, credit, freeQuota, attempt, records, size, encoding: asked.encoding },
      answer,
    )
  } catch (error) {
    credit.hold?.release()
    await freeQuota.giveBack()
    throw error
  }
}

function openEmbeddings(
  { asked, context, size }: Pick<HeldRequest, 'asked' | 'context' | 'size'>,
  attempt: PlannedAttempt,
): ReturnType<typeof callEmbeddings> {
  const { endpoint } = attempt
  return callEmbeddings({
    access: getAttemptAccess(attempt),
    model: { slug: attempt.model.slug, id: endpoint.providerModelId },
    request: asked,
    limits: findTimeLimits({
      endpoint,
      stats: getRouteHealth().statsOf(endpoint.id),
      promptTokens: size.tokensTypical,
      answerTokensMax: 0,
      elapsedMs: performance.now() - context.startedAt,
      stepMs: attempt.model.step?.timeoutMs ?? undefined,
    }),
  })
}
