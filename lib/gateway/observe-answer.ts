import type { FinishReason, ProviderError, ProviderUsage } from '@/lib/providers'
import { blameFailure } from './blame-failure'
import type { CompletionRun } from './completion-run'
import { getEndpointHealth } from './health'
import type { ToolCallJudge } from './judge-tool-calls'
import { recordSticky } from './sticky'

/** Shorter answers say nothing about an endpoint's speed. */
const SPEED_TOKENS_MIN = 16

/** How an answer that had begun went on. */
export type ObservedAnswer = {
  run: CompletionRun
  status: 'completed' | 'error' | 'cancelled'
  error: ProviderError | null
  finishReason: FinishReason | null
  /** As the provider reported it. */
  usage: ProviderUsage | null
  toolCalls: ToolCallJudge
}

/** Tells routing how an answer went on: speed, breaks, usable tool calls, and where the conversation's prompt is cached. */
export function observeAnswer(answer: ObservedAnswer): void {
  const { run, status, error, finishReason, usage } = answer
  // An empty answer was not counted when it came, one on a customer's own key is nobody else's business, and a client that
  // left says nothing about the endpoint.
  if (run.isEmpty || run.attempt.own || status === 'cancelled') return
  const endpointId = run.attempt.endpoint.id
  if (status === 'error') {
    if (error === null || blameFailure(error) === 'endpoint') getEndpointHealth().recordBreak(endpointId)
    return
  }
  getEndpointHealth().recordEnd(endpointId, {
    tokensPerSecond: measureSpeed(run, usage),
    // A call that the token bound cut short is not the endpoint's doing.
    toolCalls: finishReason === 'length' ? 'none' : answer.toolCalls.judge(() => listToolNames(run)),
  })
  recordSticky({ conversation: run.conversation, attempt: run.attempt, usage })
}

/** Tokens per second: of a stream since its first token, of a whole answer since it was asked for. */
function measureSpeed(run: CompletionRun, usage: ProviderUsage | null): number | null {
  if (usage === null || usage.completionTokens < SPEED_TOKENS_MIN) return null
  const durationMs = run.context.streamed
    ? performance.now() - run.context.startedAt - run.latencyMs
    : (run.records.at(-1)?.latency_ms ?? 0)
  return (usage.completionTokens * 1_000) / Math.max(1, durationMs)
}

function listToolNames({ body }: CompletionRun): ReadonlySet<string> {
  return new Set((body.tools ?? []).map((tool) => tool.function.name))
}
