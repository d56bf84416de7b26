import type { ChatBody } from '@/lib/schemas/chat'
import type { CountTokensBody } from '@/lib/schemas/messages'
import { toCacheControl } from './to-content-parts'

type ToolFields = Pick<ChatBody, 'tools' | 'tool_choice' | 'parallel_tool_calls'>

/** `tools` and `tool_choice` in the form of chat completions. */
export function toChatTools({ tools, tool_choice }: Pick<CountTokensBody, 'tools' | 'tool_choice'>): ToolFields {
  const definitions = tools?.map(({ name, description, input_schema, strict, cache_control }) => ({
    type: 'function' as const,
    function: {
      name,
      description: description ?? undefined,
      parameters: input_schema ?? undefined,
      ...(strict === true && { strict }),
    },
    cache_control: toCacheControl(cache_control),
  }))
  const isOneAtATime = tool_choice && tool_choice.type !== 'none' && tool_choice.disable_parallel_tool_use === true
  return {
    tools: definitions,
    tool_choice: toToolChoice(tool_choice),
    parallel_tool_calls: isOneAtATime ? false : undefined,
  }
}

function toToolChoice(choice: CountTokensBody['tool_choice']): ChatBody['tool_choice'] {
  switch (choice?.type) {
    case undefined:
      return undefined
    case 'any':
      return 'required'
    case 'tool':
      return { type: 'function', function: { name: choice.name } }
    default:
      return choice?.type
  }
}
