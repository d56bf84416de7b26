import type { AppError } from '@/lib/core/errors'
import { type Guard, scanText } from '@/lib/guardrails'
import type { ChatChoice } from '@/lib/providers'
import type { GenerationContext } from '../generation-context'
import { FindingSink } from './finding-sink'
import { keepUntouched, type Rewrite, rewriteCall } from './guard-messages'
import { refuseContent } from './refuse-content'

/** The answers of a model as they may be shown, and the error in their place where a guardrail blocks one. */
export function guardChoices(
  choices: readonly ChatChoice[],
  { guard, context }: { guard: Guard; context: GenerationContext },
): { choices: ChatChoice[]; refusal: AppError | null } {
  const sink = new FindingSink()
  let isBlocked = false
  const rewrite: Rewrite = (text, kind) => {
    const scanned = scanText(text, { detectors: guard.outputDetectors, isJson: kind?.isJson ?? false })
    sink.add(scanned.findings)
    isBlocked ||= scanned.isBlocked
    return scanned.text
  }
  const guarded = choices.map((choice) => rewriteChoice(choice, rewrite))
  sink.report({ context, guard, direction: 'output' })
  const refusal = isBlocked ? refuseContent({ guard, findings: sink.findings, direction: 'output' }) : null
  return { choices: guarded, refusal }
}

function rewriteChoice(choice: ChatChoice, rewrite: Rewrite): ChatChoice {
  const { message } = choice
  const content = message.content && rewrite(message.content)
  return {
    ...choice,
    // Probabilities spell the tokens out that were redacted.
    logprobs: content === message.content ? choice.logprobs : null,
    message: {
      ...message,
      content,
      refusal: message.refusal && rewrite(message.refusal),
      reasoning: message.reasoning && rewrite(message.reasoning),
      reasoning_details: message.reasoning_details && keepUntouched(message.reasoning_details, rewrite),
      tool_calls: message.tool_calls?.map((call) => rewriteCall(call, rewrite)),
    },
  }
}
