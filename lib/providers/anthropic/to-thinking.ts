import type { ChatMessage, ChatRequest } from '../spec'
import { resolveReasoning, type ActiveEffort } from '../shared/resolve-reasoning'
import { isAdaptiveOnly, isAlwaysThinking } from './is-adaptive-only'
import { readThinkingBlocks } from './to-thinking-blocks'

export type Thinking = {
  /** The request's `thinking`; undefined: not sent. */
  thinking: Record<string, unknown> | undefined
  /** The request's `output_config.effort`. */
  effort: string | undefined
  isOn: boolean
}

/** The least that Anthropic takes as `budget_tokens`. */
const LEAST_BUDGET_TOKENS = 1024

const EFFORT_WORDS: Readonly<Record<ActiveEffort, string>> = {
  max: 'max',
  xhigh: 'xhigh',
  high: 'high',
  medium: 'medium',
  low: 'low',
  minimal: 'low',
}

const OFF: Thinking = { thinking: undefined, effort: undefined, isOn: false }

/**
 * How much the model may think: adaptive with an effort on models since 4.7, a budget in tokens on older ones. Switched
 * off where Anthropic would answer 400: a forced tool, an answer too short for the least budget, or a chain of tool calls
 * whose last step lost its thinking (it came from another provider).
 */
export function toThinking(chat: ChatRequest, model: string): Thinking {
  const reasoning = resolveReasoning(chat)
  if (reasoning === undefined) return OFF
  const isAdaptive = isAdaptiveOnly(model)
  // Older models think only when asked.
  if (!reasoning.on) return isAdaptive && !isAlwaysThinking(model) ? { ...OFF, thinking: { type: 'disabled' } } : OFF
  if (isToolForced(chat)) return OFF
  if (isAdaptive) {
    return { thinking: { type: 'adaptive', display: 'summarized' }, effort: EFFORT_WORDS[reasoning.effort], isOn: true }
  }
  if (chat.maxTokens <= LEAST_BUDGET_TOKENS || isThinkingLost(chat.messages)) return OFF
  const budgetTokens = Math.min(Math.max(reasoning.budgetTokens, LEAST_BUDGET_TOKENS), chat.maxTokens - 1)
  return { thinking: { type: 'enabled', budget_tokens: budgetTokens }, effort: undefined, isOn: true }
}

function isToolForced({ tools, toolChoice }: ChatRequest): boolean {
  return tools !== undefined && tools.length > 0 && (toolChoice === 'required' || typeof toolChoice === 'object')
}

function isThinkingLost(messages: readonly ChatMessage[]): boolean {
  if (messages.at(-1)?.role !== 'tool') return false
  const lastStep = messages.findLast((message) => message.role === 'assistant')
  return lastStep?.role === 'assistant' && readThinkingBlocks(lastStep.reasoning_details).length === 0
}
