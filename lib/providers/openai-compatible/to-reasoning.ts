import type { ChatRequest } from '../spec'
import { resolveReasoning, type ResolvedReasoning } from '../shared/resolve-reasoning'
import type { EffortWords, ReasoningDialect } from './quirks'

type Fields = Record<string, unknown>

/** The fields that tell the provider how much to think; none when the caller left it to the model. */
export function toReasoning(chat: ChatRequest, dialect: ReasoningDialect): Fields {
  const reasoning = resolveReasoning(chat)
  if (reasoning === undefined) return {}
  switch (dialect.kind) {
    case 'none':
      return {}
    case 'effort':
      return { ...toEffort(reasoning, dialect.words), ...(reasoning.on ? dialect.extra : undefined) }
    case 'thinking-type':
      return {
        thinking: { type: reasoning.on ? dialect.on : 'disabled' },
        ...(reasoning.on ? toEffort(reasoning, dialect.words) : undefined),
      }
    case 'enable-thinking':
      return reasoning.on
        ? { enable_thinking: true, thinking_budget: reasoning.budgetTokens }
        : { enable_thinking: false }
    case 'reasoning-object':
      return {
        reasoning: { enabled: reasoning.on },
        ...(reasoning.on ? toEffort(reasoning, dialect.words) : undefined),
      }
    case 'chat-template':
      // Templates differ in the variable's name: DeepSeek reads `thinking`, Qwen and GLM `enable_thinking`.
      return { chat_template_kwargs: { thinking: reasoning.on, enable_thinking: reasoning.on } }
  }
}

function toEffort(reasoning: ResolvedReasoning, words: EffortWords | undefined): Fields {
  const word = words?.[reasoning.on ? reasoning.effort : 'none'] ?? null
  return word === null ? {} : { reasoning_effort: word }
}
