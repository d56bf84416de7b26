import type { ChatRequest } from '../spec'
import { resolveReasoning, type ResolvedReasoning } from '../shared/resolve-reasoning'
import type { EffortWords, ReasoningDialect } from './quirks'

type Fields = Record<string, unknown>
type Dialect<Kind extends ReasoningDialect['kind']> = Extract<ReasoningDialect, { kind: Kind }>

const WRITERS: {
  [Kind in ReasoningDialect['kind']]: (reasoning: ResolvedReasoning, dialect: Dialect<Kind>) => Fields
} = {
  none: () => ({}),
  effort: (reasoning, { words, extra }) => ({ ...toEffort(reasoning, words), ...(reasoning.on && extra) }),
  'thinking-type': (reasoning, { on, words }) => ({
    thinking: { type: reasoning.on ? on : 'disabled' },
    ...(reasoning.on && toEffort(reasoning, words)),
  }),
  'enable-thinking': (reasoning) => ({
    enable_thinking: reasoning.on,
    ...(reasoning.on && { thinking_budget: reasoning.budgetTokens }),
  }),
  'reasoning-object': (reasoning, { words }) => ({
    reasoning: { enabled: reasoning.on },
    ...(reasoning.on && toEffort(reasoning, words)),
  }),
  // Templates differ in the variable's name: DeepSeek reads `thinking`, Qwen and GLM `enable_thinking`.
  'chat-template': ({ on }) => ({ chat_template_kwargs: { thinking: on, enable_thinking: on } }),
}

/** The fields that tell the provider how much to think; none when the caller left it to the model. */
export function toReasoning(chat: ChatRequest, dialect: ReasoningDialect): Fields {
  const reasoning = resolveReasoning(chat)
  return reasoning === undefined ? {} : write(reasoning, dialect)
}

function write<Kind extends ReasoningDialect['kind']>(
  reasoning: ResolvedReasoning,
  dialect: Dialect<Kind> & { kind: Kind },
): Fields {
  return WRITERS[dialect.kind](reasoning, dialect)
}

function toEffort(reasoning: ResolvedReasoning, words: EffortWords | undefined): Fields {
  const word = words?.[reasoning.on ? reasoning.effort : 'none'] ?? null
  return word === null ? {} : { reasoning_effort: word }
}
