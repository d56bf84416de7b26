import type { Answer, AnswerFinish, JsonObject, Usage } from '../types'
import type { RenderInput } from '../wire'
import { signCall } from './check-signatures'
import type { GenerateOptions } from './parse-generate-request'

const FINISH: Record<AnswerFinish, string> = {
  stop: 'STOP',
  length: 'MAX_TOKENS',
  // Gemini has no finish reason of its own for calls.
  tool_calls: 'STOP',
  content_filter: 'SAFETY',
  refusal: 'STOP',
}

export function finishReason(answer: Answer): string {
  return FINISH[answer.finish]
}

/** `candidatesTokenCount` leaves thoughts out; `promptTokenCount` includes cached tokens. */
export function buildUsage(usage: Usage, answered: number): JsonObject {
  return {
    promptTokenCount: usage.prompt,
    candidatesTokenCount: answered,
    totalTokenCount: usage.prompt + answered + usage.reasoning,
    ...(usage.cached > 0 ? { cachedContentTokenCount: usage.cached } : {}),
    promptTokensDetails: [{ modality: 'TEXT', tokenCount: usage.prompt }],
    ...(usage.reasoning > 0 ? { thoughtsTokenCount: usage.reasoning } : {}),
  }
}

/** The usage of all candidates together. */
export function sumUsage(answers: readonly Answer[]): { usage: Usage; answered: number } {
  const total = { prompt: 0, cached: 0, cacheWrite: 0, completion: 0, reasoning: 0, ...answers[0]?.usage }
  for (const { usage } of answers.slice(1)) {
    total.completion += usage.completion
    total.reasoning += usage.reasoning
  }
  return { usage: total, answered: total.completion - total.reasoning }
}

export function callParts(input: RenderInput<GenerateOptions>, answer: Answer): JsonObject[] {
  return answer.calls.map((call, index) => ({
    functionCall: { name: call.name, args: call.arguments },
    // Only the first of parallel calls is signed.
    ...(index === 0 && input.call.options.signsCalls ? { thoughtSignature: signCall(call.name, call.arguments) } : {}),
  }))
}

/** A response that is not streamed. */
export function renderContent(input: RenderInput<GenerateOptions>): unknown {
  const { usage, answered } = sumUsage(input.answers)
  const usageMetadata = input.bendUsage(buildUsage(usage, answered))
  return {
    candidates: input.answers.map((answer, index) => renderCandidate(input, answer, index)),
    ...(usageMetadata ? { usageMetadata } : {}),
    modelVersion: input.model,
    responseId: input.id,
  }
}

function renderCandidate(input: RenderInput<GenerateOptions>, answer: Answer, index: number): JsonObject {
  const thoughts =
    input.call.options.includeThoughts && answer.reasoning !== '' ? [{ text: answer.reasoning, thought: true }] : []
  const text = answer.text === '' ? [] : [{ text: answer.text }]
  const parts = [...thoughts, ...text, ...callParts(input, answer)]
  // An answer without parts has no `parts` at all.
  const content = { ...(parts.length > 0 ? { parts } : {}), role: 'model' }
  return { content, finishReason: finishReason(answer), index }
}
