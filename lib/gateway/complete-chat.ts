import type { Principal } from '@/lib/auth'
import { createId } from '@/lib/core/ids'
import { type AnyAnswer, isClientGone, toRequestError } from '@/lib/http'
import { markPhase } from '@/lib/observability'
import type { ChatBody } from '@/lib/schemas/chat'
import type { AnswerFormat } from './answer-format'
import { answerStream } from './answer-stream'
import { answerWhole } from './answer-whole'
import { getAttemptAccess } from './byok/get-attempt-access'
import { holdAttempts } from './byok/hold-attempts'
import { CHAT_FORMAT } from './chunk-writer'
import type { CompletionRun } from './completion-run'
import { CallContent } from './content/call-content'
import { ScanReader } from './documents/scan-reader'
import type { PromptSize } from './estimate-tokens'
import { failGeneration } from './fail-generation'
import { FreeQuota } from './free-quota'
import { type GenerationContext, readGenerationContext } from './generation-context'
import { guardBody } from './guard/guard-body'
import { type CreditHold, findTokensMax } from './hold-credits'
import { nameGeneration } from './name-generation'
import { openCompletion } from './open-completion'
import { trackWork } from './open-work'
import { addRoute, asksForRoute, type RouteReport } from './plan/describe-route'
import { type PlannedAttempts, requireAttempts } from './plan-attempts'
import { planCompletion } from './plan-completion'
import { answerThroughCache } from './policies/cache/answer-through-cache'
import { answerOnce, type OnceAnswer } from './policies/idempotency/answer-once'
import { readIdempotencyKey } from './policies/idempotency/read-idempotency-key'
import type { PlannedAttempt } from './plan-route'
import { recordChat } from './record-content'
import { recordRefusal } from './record-refusal'
import type { AttemptWatcher } from './rehearsal/attempt-watcher'
import { readRehearsal, type Rehearsal } from './rehearsal/rehearsal'
import { noteResolution } from './resolve/note-resolution'
import { toSunsetHeaders } from './resolve/sunset-headers'
import { runAttempts } from './run-attempts'
import { StepClock } from './step-clock'
import type { Conversation } from './sticky'
import { toRequestTemplate } from './to-provider-request'

export type CompletionInput = {
  request: Request
  requestId: string
  principal: Principal
  body: ChatBody
  /** The API that the caller speaks; chat completions unless said. */
  format?: AnswerFormat
  /** Told how it goes, while it goes. */
  watcher?: AttemptWatcher | null
}

/**
 * One chat completion, from the parsed body to the billed answer; with an `Idempotency-Key` it is made once, however often
 * it is sent.
 * @throws AppError with `x-generation-id` among its headers where it came to a generation; nothing is billed then
 */
export async function completeChat({
  format = CHAT_FORMAT,
  watcher = null,
  ...input
}: CompletionInput): Promise<AnyAnswer> {
  const { request, principal, body } = input
  const idempotencyKey = readIdempotencyKey(request.headers)
  if (idempotencyKey === null) {
    const { response } = await completeOnce({ format, watcher, generationId: createId('generation'), ...input })
    return response
  }
  return answerOnce({ request, principal, body, format, idempotencyKey }, (once) =>
    completeOnce({ watcher, ...input, ...once }),
  )
}

/** Resolve, plan, hold, attempt, answer, settle: one life of one request. */
async function completeOnce({
  request,
  requestId,
  principal,
  body: received,
  format: asked,
  watcher,
  generationId: id,
}: Required<CompletionInput> & { generationId: string }): Promise<OnceAnswer> {
  const { headers } = request
  const context = readGenerationContext({ id, requestId, principal, body: received, headers, api: asked.api })
  let route: RouteReport | null = null
  try {
    markPhase(requestId, 'planning')
    const body = await guardBody({ principal, body: received, context, request })
    const plan = await planCompletion({ principal, body, sessionId: context.sessionId })
    markPhase(requestId, 'planned')
    const { prompt, conversation } = plan
    const rehearsal = readRehearsal({ asked: body.rehearsal, models: plan.question.models })
    watcher?.onPlan(plan, id)
    context.plan = plan
    noteResolution(context, plan)
    context.recorder = recordChat(context, plan)
    context.pipeline.push(...plan.pipeline)
    if (asksForRoute(headers)) route = { plan, pipeline: context.pipeline }
    const answer = async (format: AnswerFormat) => {
      const tokensAsked = plan.question.needs.completionTokens
      const planned = requireAttempts(plan)
      const { attempts, credit } = await holdAttempts({ principal, attempts: planned, prompt, tokensAsked })
      markPhase(requestId, 'held')
      const scans = new ScanReader({ request, requestId, principal, body, preferences: plan.question.preferences })
      const told = { format, route, watcher, rehearsal }
      const held = { request, body: plan.body, context, prompt, attempts, credit, conversation, scans, ...told }
      return trackWork(() => answerWithHold(held))
    }
    const isZeroRetention = plan.question.preferences.zdr === true
    const { body: sent, requestedModel, presetCache } = plan
    const sending = { headers, body: sent, requestedModel, format: asked }
    const cacheable = { principal, context, isZeroRetention, presetCache, ...sending }
    // A kept answer would go down no chain.
    const response = await (rehearsal ? answer(asked) : answerThroughCache(cacheable, answer))
    return { response, mayKeep: !isZeroRetention }
  } catch (thrown) {
    const error = toRequestError(thrown)
    recordRefusal(context, error)
    throw nameGeneration(addRoute(error, { route, records: [] }), id)
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
  route: RouteReport | null
  conversation: Conversation | null
  scans: ScanReader
  rehearsal: Rehearsal | null
  watcher: AttemptWatcher | null
}

/** From here on credits are set aside: every way out settles or releases them. */
async function answerWithHold(held: HeldRequest): Promise<AnyAnswer> {
  const { request, body, context, prompt, attempts, credit, route } = held
  const freeQuota = new FreeQuota(context.organizationId)
  const tokensMaxOf = (attempt: PlannedAttempt) => Math.min(credit.completionTokensMax, findTokensMax(attempt, prompt))
  try {
    const template = toRequestTemplate({ body, organizationId: context.organizationId })
    const content = new CallContent({ body, template, scans: held.scans, request })
    if (!content.isPlain) await content.check({ attempt: attempts[0], access: getAttemptAccess(attempts[0]) })
    const stepClock = attempts.some(({ model }) => model.step?.timeoutMs) ? new StepClock() : null
    const call = { template, content, prompt, tokensMaxOf, stepClock, startedAt: context.startedAt, request }
    const outcome = await runAttempts({
      attempts,
      open: (attempt) => openCompletion(call, attempt),
      freeQuota,
      request,
      isStreamed: body.stream === true,
      promptTokensMax: prompt.tokensMax,
      // Models that a router of ours chose are no licence to take a refusal elsewhere.
      mayRouteAround: context.router === null || Boolean(body.models?.length),
      rehearsal: held.rehearsal,
      watcher: held.watcher,
    })
    if (!outcome.answered) {
      const failed = { context, credit, freeQuota, outcome, route, prompt }
      return await failGeneration({ ...failed, isGone: isClientGone(request) })
    }
    const { attempt, answer, records, isEmpty } = outcome
    const latencyMs = Math.round(performance.now() - context.startedAt)
    const headers = { 'x-generation-id': context.id, ...toSunsetHeaders(attempt.model) }
    const tokensMax = tokensMaxOf(attempt)
    const run: CompletionRun = {
      body,
      format: held.format,
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
      route,
      conversation: held.conversation,
      content,
    }
    if (answer.kind === 'result') return await answerWhole({ run, result: answer.result })
    const canStopBilling = getAttemptAccess(attempt).adapter.stopsBillingOnAbort
    return answerStream({ run, stream: answer.stream, parts: answer.parts, canStopBilling, request })
  } catch (error) {
    credit.hold?.release()
    await freeQuota.giveBack()
    throw error
  }
}
