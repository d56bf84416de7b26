import type { ChatBody } from '@/lib/schemas/chat'
import type { ResponsesBody } from '@/lib/schemas/responses'
import { toMessages } from './to-messages'
import { listFunctions, type ToolNames } from './tool-names'

/** A responses request as the chat request that means the same. `include` changes nothing. */
export function toChatBody(body: ResponsesBody, names: ToolNames): ChatBody {
  const { effort, max_tokens, enabled } = body.reasoning ?? {}
  return {
    model: body.model,
    models: body.models,
    preset: body.preset,
    provider: body.provider,
    plugins: body.plugins,
    messages: toMessages(body, names),
    stream: body.stream,
    max_tokens: body.max_output_tokens,
    temperature: body.temperature,
    top_p: body.top_p,
    top_k: body.top_k,
    frequency_penalty: body.frequency_penalty,
    presence_penalty: body.presence_penalty,
    reasoning: body.reasoning ? { effort, max_tokens, enabled } : undefined,
    response_format: toResponseFormat(body),
    user: body.user,
    session_id: body.session_id,
    metadata: body.metadata,
    trace: body.trace,
    ...toTools(body, names),
  }
}

/**
 * Hosted tools (`web_search` and the like) are dropped and not refused: Codex sends `web_search` with every request,
 * whatever the provider can do, and works without it.
 */
function toTools(
  body: ResponsesBody,
  names: ToolNames,
): Pick<ChatBody, 'tools' | 'tool_choice' | 'parallel_tool_calls'> {
  const tools = listFunctions(body.tools ?? []).map(({ name, namespace, tool }) => ({
    type: 'function' as const,
    function: {
      name: names.flatten({ name, namespace }),
      description: tool.description ?? undefined,
      parameters: tool.parameters ?? undefined,
      strict: tool.strict,
    },
    cache_control: undefined,
  }))
  // Without tools a choice among them would be refused by providers.
  if (tools.length === 0) return {}
  return { tools, tool_choice: toToolChoice(body, names), parallel_tool_calls: body.parallel_tool_calls }
}

function toToolChoice({ tool_choice }: ResponsesBody, names: ToolNames): ChatBody['tool_choice'] {
  if (typeof tool_choice !== 'object' || tool_choice === null) return tool_choice
  const name = names.flatten({ name: tool_choice.name, namespace: tool_choice.namespace ?? undefined })
  return { type: 'function', function: { name } }
}

function toResponseFormat({ text }: ResponsesBody): ChatBody['response_format'] {
  const format = text?.format
  if (format?.type !== 'json_schema') return format
  const { name, description, schema, strict } = format
  return { type: 'json_schema', json_schema: { name, description: description ?? undefined, schema, strict } }
}
