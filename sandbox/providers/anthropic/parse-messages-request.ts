import { sentencesForBudget, sentencesForEffort } from '../generate/wants-reasoning'
import { arrayOf, isObject, stringOr } from '../json'
import type { AnswerFormat, JsonObject, OfferedTool, Prompt, ToolChoice } from '../types'
import type { ParsedCall } from '../wire'
import { parseConversation } from './parse-conversation'
import { invalid, readMaxTokens, validateRequest } from './validate-request'

export type MessagesOptions = Record<string, never>

/** Reads `POST /v1/messages`. */
export function parseMessagesRequest(body: JsonObject, model: string, provider: string): ParsedCall<MessagesOptions> {
  const maxTokens = readMaxTokens(body)
  validateRequest(body)
  return {
    stream: body.stream === true,
    choiceCount: 1,
    options: {},
    prompt: { ...parseAnthropicPrompt(body, model, provider), maxTokens },
  }
}

/** The part of a request that counts as prompt; what `count_tokens` reads too. */
export function parseAnthropicPrompt(body: JsonObject, model: string, provider: string): Prompt {
  const tools = parseTools(body.tools)
  const conversation = parseConversation(body, tools)
  const reasoningEffort = readThinking(body)
  const continuesToolUse = conversation.turns.at(-1)?.role === 'tool'
  if (reasoningEffort > 0 && continuesToolUse && !/thinking$/.test(conversation.lastAssistantBlock ?? 'thinking')) {
    throw invalid(
      `messages: Expected \`thinking\` or \`redacted_thinking\`, but found \`${String(conversation.lastAssistantBlock)}\`. When \`thinking\` is enabled, a final \`assistant\` message must start with a thinking block.`,
    )
  }
  const choice = isObject(body.tool_choice) ? body.tool_choice : {}
  return {
    provider,
    model,
    turns: conversation.turns,
    tools,
    toolChoice: parseToolChoice(choice, tools),
    parallelToolCalls: choice.disable_parallel_tool_use !== true,
    maxTokens: null,
    stop: arrayOf(body.stop_sequences).filter((item) => typeof item === 'string'),
    format: parseFormat(body),
    reasoningEffort,
    cacheBreakpoints: conversation.cacheBreakpoints,
  }
}

function parseTools(tools: unknown): OfferedTool[] {
  if (tools === undefined) return []
  if (!Array.isArray(tools)) throw invalid('tools: Input should be a valid list')
  return tools.flatMap((tool, index) => {
    const path = `tools.${String(index)}`
    if (!isObject(tool) || typeof tool.name !== 'string') throw invalid(`${path}.custom.name: Field required`)
    if (!/^[a-zA-Z0-9_-]{1,128}$/.test(tool.name)) {
      throw invalid(`${path}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'`)
    }
    // Anthropic's own server tools bring no schema, and the sandbox does not run them.
    if (typeof tool.type === 'string' && tool.type !== 'custom') return []
    if (!isObject(tool.input_schema)) throw invalid(`${path}.custom.input_schema: Field required`)
    if (tool.input_schema.type !== 'object') throw invalid(`${path}.custom.input_schema.type: Input should be 'object'`)
    return [{ name: tool.name, description: stringOr(tool.description, ''), schema: tool.input_schema }]
  })
}

function parseToolChoice(choice: JsonObject, tools: readonly OfferedTool[]): ToolChoice {
  if (choice.type === 'none') return { mode: 'none' }
  if (choice.type === 'any') return { mode: 'required' }
  if (choice.type !== 'tool') return { mode: 'auto' }
  const name = stringOr(choice.name, '')
  if (!tools.some((tool) => tool.name === name))
    throw invalid(`tool_choice: Tool '${name}' not found in provided tools`)
  return { mode: 'named', name }
}

function readThinking(body: JsonObject): number {
  const thinking = isObject(body.thinking) ? body.thinking : {}
  const output = isObject(body.output_config) ? body.output_config : {}
  if (thinking.type === 'adaptive') return sentencesForEffort(output.effort) ?? 3
  if (thinking.type !== 'enabled' || typeof thinking.budget_tokens !== 'number') return 0
  return sentencesForBudget(thinking.budget_tokens)
}

function parseFormat(body: JsonObject): AnswerFormat {
  const nested = isObject(body.output_config) ? body.output_config.format : undefined
  const format = nested ?? body.output_format
  if (!isObject(format) || format.type !== 'json_schema') return { type: 'text' }
  return { type: 'json_schema', schema: isObject(format.schema) ? format.schema : {} }
}
