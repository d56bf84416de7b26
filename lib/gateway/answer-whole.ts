import { Answer } from '@/lib/http'
import type { ChatChoice, ChatResult } from '@/lib/providers'
import type { ChatBody } from '@/lib/schemas/chat'
import type { ChatCompletion } from '@/lib/schemas/chat-response'
import { believeUsage } from './believe-usage'
import type { CompletionRun } from './completion-run'
import { estimateUsage } from './estimate-usage'
import { guardChoices } from './guard/guard-choices'
import { ToolCallJudge } from './judge-tool-calls'
import { observeAnswer } from './observe-answer'
import { healChoices } from './policies/healing/heal-choices'
import { describeRoute } from './plan/describe-route'
import { recordChoice } from './record-content'
import { type GenerationOutcome, settleGeneration } from './settle-generation'
import { toUsageObject } from './to-usage-object'

/** Answers a request that did not ask for a stream: billed first, then sent. */
export async function answerWhole({ run, result }: { run: CompletionRun; result: ChatResult }): Promise<Answer> {
  const { context, attempt, credit, freeQuota, content } = run
  const { choices: shown, refusal } = guardAnswer(run, result.choices)
  const { choices, pipeline } = healChoices({ body: run.body, choices: shown })
  context.pipeline.push(...pipeline)
  const outcome = toOutcome(run, result)
  const [first] = shown
  if (context.recorder && first) recordChoice(context.recorder, first)
  const { status, finishReason } = outcome
  observeAnswer({ run, status, error: null, finishReason, usage: result.usage, toolCalls: collectToolCalls(result) })
  const settlement = await settleGeneration({ context, credit, freeQuota, content, outcome })
  if (refusal) throw refusal
  const completion: ChatCompletion = {
    id: context.id,
    object: 'chat.completion',
    created: Math.floor(context.createdAt.getTime() / 1_000),
    model: attempt.model.slug,
    provider: attempt.endpoint.providerName,
    system_fingerprint: result.systemFingerprint,
    ...(result.serviceTier === undefined ? {} : { service_tier: result.serviceTier }),
    choices: choices.map((choice) => toChoice(choice, run)),
    usage: toUsageObject(settlement),
    ...(run.route
      ? { openrouter_metadata: describeRoute({ ...run.route, selected: attempt, records: run.records }) }
      : {}),
  }
  return Answer.json(run.format.toBody(completion, run), { headers: run.headers })
}

/** What guardrails let a caller see of the answers; an answer that is blocked is billed all the same, because it was given. */
function guardAnswer({ context }: CompletionRun, choices: ChatChoice[]): ReturnType<typeof guardChoices> {
  const { guard } = context
  if (guard === null || guard.outputDetectors.length === 0) return { choices, refusal: null }
  return guardChoices(choices, { guard, context })
}

function toOutcome(run: CompletionRun, result: ChatResult): GenerationOutcome {
  const [first] = result.choices
  const isFailed = first?.finishReason === 'error'
  const reported = believeUsage(result.usage, run)
  const textBytes = result.choices.reduce((sum, { message }) => sum + measureMessage(message), 0)
  return {
    attempt: run.attempt,
    attempts: run.records,
    status: isFailed ? 'error' : 'completed',
    errorType: isFailed ? 'provider_unavailable' : null,
    isBillable: !run.isEmpty && !isFailed,
    usage: reported ?? estimateUsage({ prompt: run.prompt, textBytes, tokensMax: run.tokensMax }),
    isUsageEstimated: reported === null,
    images: run.prompt.images,
    upstreamId: result.upstreamId,
    serviceTier: result.serviceTier ?? null,
    finishReason: first?.finishReason ?? null,
    nativeFinishReason: first?.nativeFinishReason ?? null,
    latencyMs: run.latencyMs,
  }
}

function collectToolCalls({ choices }: ChatResult): ToolCallJudge {
  const judge = new ToolCallJudge()
  for (const { index, message } of choices) {
    if (message.tool_calls)
      judge.add(
        index,
        message.tool_calls.map((call, position) => ({ ...call, index: position })),
      )
  }
  return judge
}

function toChoice(choice: ChatChoice, { body, content }: CompletionRun): ChatCompletion['choices'][number] {
  const { message } = choice
  const isReasoningHidden = hidesReasoning(body)
  return {
    index: choice.index,
    finish_reason: choice.finishReason,
    native_finish_reason: choice.nativeFinishReason,
    logprobs: choice.logprobs ?? null,
    message: {
      role: 'assistant',
      content: message.content,
      refusal: message.refusal,
      reasoning: isReasoningHidden ? null : message.reasoning,
      ...(message.reasoning_details && !isReasoningHidden ? { reasoning_details: message.reasoning_details } : {}),
      ...(message.tool_calls?.length ? { tool_calls: message.tool_calls } : {}),
      ...(content.annotations.length > 0 ? { annotations: [...content.annotations] } : {}),
    },
  }
}

/** `reasoning.exclude`, and its older name turned around. */
export function hidesReasoning(body: Pick<ChatBody, 'reasoning' | 'include_reasoning'>): boolean {
  return body.reasoning?.exclude === true || body.include_reasoning === false
}

function measureMessage(message: ChatChoice['message']): number {
  const tools = message.tool_calls ? JSON.stringify(message.tool_calls) : ''
  return (
    Buffer.byteLength(message.content ?? '') + Buffer.byteLength(message.reasoning ?? '') + Buffer.byteLength(tools)
  )
}
