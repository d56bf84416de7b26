import { getAttemptAccess } from './byok/get-attempt-access'
import { callEndpoint } from './call-endpoint'
import type { CallContent } from './content/call-content'
import type { PromptSize } from './estimate-tokens'
import { findTimeLimits } from './find-time-limits'
import { getRouteHealth } from './health'
import { openAnswer, type Opened } from './open-answer'
import type { PlannedAttempt } from './plan-route'
import type { StepClock } from './step-clock'
import type { RequestTemplate } from './to-provider-request'

/** What a completion asks of whichever endpoint is tried. */
export type CompletionCall = {
  template: RequestTemplate
  content: CallContent
  prompt: PromptSize
  /** The bound that an endpoint is given. */
  tokensMaxOf: (attempt: PlannedAttempt) => number
  /** When the request came in, by `performance.now()`. */
  startedAt: number
  /** Null where no step of a chain has a time of its own. */
  stepClock: StepClock | null
  /** Whose client may go away. */
  request: Request
}

/** Asks one endpoint for a completion and waits for the first sign of content. Never throws. */
export async function openCompletion(call: CompletionCall, attempt: PlannedAttempt): Promise<Opened> {
  const { template, prompt, startedAt, request } = call
  const { endpoint } = attempt
  const maxTokens = call.tokensMaxOf(attempt)
  const access = getAttemptAccess(attempt)
  const made = call.content.toChat({ attempt, access, maxTokens })
  const chat = made instanceof Promise ? await made : made
  if ('retryAfterMs' in chat) return { opened: false, error: chat, empty: null }
  const answer = await callEndpoint({
    access,
    model: { slug: attempt.model.slug, id: endpoint.providerModelId },
    chat,
    // A whole answer is finished and billed even when its client left, and so is a stream where leaving does not stop the
    // provider's bill (api contract §2.5).
    request: template.stream && access.adapter.stopsBillingOnAbort ? request : null,
    limits: findTimeLimits({
      endpoint,
      stats: getRouteHealth().statsOf(endpoint.id),
      promptTokens: prompt.tokensTypical,
      answerTokensMax: maxTokens,
      elapsedMs: performance.now() - startedAt,
      stepMs: call.stepClock?.leftMs(attempt.model.step),
    }),
  })
  return openAnswer(answer)
}
