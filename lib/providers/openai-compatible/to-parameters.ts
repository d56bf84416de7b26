import type { ChatRequest, ResponseFormat, ToolChoice } from '../spec'
import type { ModelRules } from './find-model-rules'
import type { Quirks, WireParameter } from './quirks'

/** OpenAI's words; it has none beyond high. */
const VERBOSITY_WORDS = { low: 'low', medium: 'medium', high: 'high', xhigh: 'high', max: 'high' } as const

/** Every field beside model and messages; what the caller left out, or this model would refuse, is not in it. */
export function toParameters(
  chat: ChatRequest,
  { quirks, rules: { dropped, renames } }: { quirks: Quirks; rules: ModelRules },
): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  const add = (fields: Partial<Record<WireParameter, unknown>>) => {
    let name: keyof typeof fields
    for (name in fields) {
      if (fields[name] !== undefined && !dropped.has(name)) parameters[renames.get(name) ?? name] = fields[name]
    }
  }
  add(toSampling(chat))
  if (chat.tools !== undefined) add(toTools(chat, quirks))
  if (chat.responseFormat !== undefined) add(toResponseFormat(chat.responseFormat, quirks))
  return parameters
}

function toSampling(chat: ChatRequest): Partial<Record<WireParameter, unknown>> {
  return {
    temperature: chat.temperature,
    top_p: chat.topP,
    top_k: chat.topK,
    min_p: chat.minP,
    top_a: chat.topA,
    frequency_penalty: chat.frequencyPenalty,
    presence_penalty: chat.presencePenalty,
    repetition_penalty: chat.repetitionPenalty,
    seed: chat.seed,
    stop: chat.stop,
    logit_bias: chat.logitBias,
    logprobs: chat.logprobs,
    top_logprobs: chat.topLogprobs,
    verbosity: chat.verbosity && VERBOSITY_WORDS[chat.verbosity],
    user: chat.user,
    prompt_cache_key: chat.promptCacheKey,
    prompt_cache_options: chat.promptCacheOptions,
  }
}

function toTools(chat: ChatRequest, quirks: Quirks): Partial<Record<WireParameter, unknown>> {
  if (chat.tools === undefined || chat.tools.length === 0) return {}
  return {
    tools: chat.tools.map(({ function: { name, description, parameters, strict } }) => ({
      type: 'function',
      function: {
        name,
        ...(description !== undefined && { description }),
        ...(parameters !== undefined && { parameters }),
        ...(quirks.strictTools && typeof strict === 'boolean' && { strict }),
      },
    })),
    tool_choice: toToolChoice(chat.toolChoice, quirks),
    parallel_tool_calls: chat.parallelToolCalls,
  }
}

function toToolChoice(choice: ToolChoice | undefined, { toolChoice }: Quirks): unknown {
  if (choice === 'required') return toolChoice.required
  if (typeof choice === 'object' && !toolChoice.named) return toolChoice.required
  return choice
}

function toResponseFormat(format: ResponseFormat, quirks: Quirks): Partial<Record<WireParameter, unknown>> {
  if (format.type !== 'json_schema') return { response_format: format }
  if (quirks.structuredOutput === 'json_object') return { response_format: { type: 'json_object' } }
  const { name, description, schema, strict } = format.json_schema
  return {
    response_format: {
      type: 'json_schema',
      json_schema: {
        name,
        ...(description !== undefined && { description }),
        ...(schema !== undefined && { schema }),
        ...(typeof strict === 'boolean' && { strict }),
      },
    },
  }
}
