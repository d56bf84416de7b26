import type { Principal } from '@/lib/auth'
import { AppError, toAppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import type { ChatBody } from '@/lib/schemas/chat'
import type { AnswerFormat } from './answer-format'
import { answerStream } from './answer-stream'
import { answerWhole } from './answer-whole'
import { CHAT_FORMAT } from './chunk-writer'
import type { CompletionRun } from './completion-run'
import type { PromptSize } from './estimate-tokens'
import { failGeneration } from './fail-generation'
import { FreeQuota } from './free-quota'
import { type GenerationContext, readGenerationContext } from './generation-context'
import { type CreditHold, findTokensMax, holdCredits } from './hold-credits'
import { openCompletion } from './open-completion'
import { type PlannedAttempts, requireAttempts } from './plan-attempts'
import { planCompletion } from './plan-completion'
import type { PlannedAttempt } from './plan-route'
import { getProviderAccess } from './resolve-provider'
import { noteResolution } from './resolve/note-resolution'
import { toSunsetHeaders } from './resolve/sunset-headers'
import { runAttempts } from './run-attempts'
import { toRequestTemplate } from './to-provider-request'

export type CompletionInput = {
  request: Request
  requestId: string
  principal: Principal
  body: ChatBody
  /** The API that the caller speaks; chat completions unless said. */
  format?: AnswerFormat
}

/**
 * One chat completion, from the parsed body to the billed answer: resolve, plan, hold, attempt, answer, settle.
 * @throws AppError with `x-generation-id` among its headers; nothing is billed then
 */
export async function completeChat({
  request,
  requestId,
  principal,
  body,
  format = CHAT_FORMAT,
}: CompletionInput): Promise<Response> {
  const id = createId('generation')
  const context = readGenerationContext({ id, requestId, principal, body, headers: request.headers, api: format.api })
  try {
    const plan = await planCompletion({ principal, body })
    const { prompt } = plan
    noteResolution(context, plan)
    context.pipeline.push(...plan.pipeline)
    const attempts = requireAttempts(plan)
    const credit = await holdCredits({ principal, attempts, prompt, tokensAsked: plan.question.needs.completionTokens })
    return await answerWithHold({ request, body: plan.body, format, context, prompt, attempts, credit })
  } catch (thrown) {
    const error = toAppError(thrown)
    throw new AppError(error.code, error.message, {
      ...error,
      cause: error.cause,
      headers: { ...error.headers, 'x-generation-id': id },
    })
  }
}

type HeldRequest = {
  request: Request
  body: ChatBody
  format: AnswerFormat
  context: GenerationContext
  prompt: PromptSize
  attempts: PlannedAttempts
  credit: CreditHold
}

/** From here on credits are set aside: every way out settles or releases them. */
async function answerWithHold({
  request,
  body,
  format,
  context,
  prompt,
  attempts,
  credit,
}: HeldRequest): Promise<Response> {
  const freeQuota = new FreeQuota(context.organizationId)
  const tokensMaxOf = (attempt: PlannedAttempt) => Math.min(credit.completionTokensMax, findTokensMax(attempt, prompt))
  try {
    const template = toRequestTemplate({ body, organizationId: context.organizationId })
    const call = { template, prompt, tokensMaxOf, startedAt: context.startedAt, signal: request.signal }
    const outcome = await runAttempts({
      attempts,
      open: (attempt) => openCompletion(call, attempt),
      freeQuota,
      signal: request.signal,
      isStreamed: body.stream === true,
      promptTokensMax: prompt.tokensMax,
      mayRouteAround: true,
    })
    if (!outcome.answered)
      return await failGeneration({ context, credit, freeQuota, outcome, isGone: request.signal.aborted })
    const { attempt, answer, records, isEmpty } = outcome
    const latencyMs = Math.round(performance.now() - context.startedAt)
    const headers = { 'x-generation-id': context.id, ...toSunsetHeaders(attempt.model) }
    const tokensMax = tokensMaxOf(attempt)
    const run: CompletionRun = {
      body,
      format,
      context,
      credit,
      freeQuota,
      attempt,
      records,
      prompt,
      isEmpty,
      tokensMax,
      latencyMs,
      headers,
    }
    if (answer.kind === 'result') return await answerWhole({ run, result: answer.result })
    const canStopBilling = getProviderAccess(attempt.endpoint.providerSlug).adapter.stopsBillingOnAbort
    return answerStream({ run, stream: answer.stream, parts: answer.parts, canStopBilling, signal: request.signal })
  } catch (error) {
    credit.hold?.release()
    await freeQuota.giveBack()
    throw error
  }
}
