import type { ChatBody } from '@/lib/schemas/chat'
import type { CustomTool, FunctionTool, ResponsesBody } from '@/lib/schemas/responses'
import { CUSTOM_INPUT_SCHEMA } from './custom-input'
import { listFunctions, type ToolNames } from './tool-names'

type ToolFields = Pick<ChatBody, 'tools' | 'tool_choice' | 'parallel_tool_calls'>
type ChatTool = NonNullable<ChatBody['tools']>[number]
type AllowedTools = Extract<ResponsesBody['tool_choice'], { type: 'allowed_tools' }>

/**
 * `tools` and `tool_choice` in the form of chat completions. Hosted tools (`web_search` and the like) are dropped and not
 * refused: Codex sends `web_search` with every request, whatever the provider can do, and works without it.
 */
export function toTools(body: ResponsesBody, names: ToolNames): ToolFields {
  const allowed = readAllowed(body.tool_choice, names)
  const tools = listFunctions(body.tools ?? [])
    .map(({ tool, ...name }) => toChatTool(tool, names.flatten(name)))
    .filter((tool) => allowed === null || allowed.has(tool.function.name))
  // Without tools a choice among them would be refused by providers.
  if (tools.length === 0) return {}
  return { tools, tool_choice: toToolChoice(body, names), parallel_tool_calls: body.parallel_tool_calls }
}

function toChatTool(tool: FunctionTool | CustomTool, name: string): ChatTool {
  const described =
    tool.type === 'custom'
      ? { description: describeCustom(tool), parameters: CUSTOM_INPUT_SCHEMA, strict: undefined }
      : { description: tool.description ?? undefined, parameters: tool.parameters ?? undefined, strict: tool.strict }
  return { type: 'function', function: { name, ...described }, cache_control: undefined }
}

/** A grammar binds nobody here, but a model that knows it keeps to it. */
function describeCustom({ description, format }: CustomTool): string | undefined {
  const grammar = format?.definition ? `The input follows this grammar:\n${format.definition}` : null
  return [description, grammar].filter(Boolean).join('\n\n') || undefined
}

function toToolChoice({ tool_choice: choice }: ResponsesBody, names: ToolNames): ChatBody['tool_choice'] {
  if (typeof choice !== 'object' || choice === null) return choice
  if (choice.type === 'allowed_tools') return choice.mode
  const name = names.flatten({ name: choice.name, namespace: choice.namespace ?? undefined })
  return { type: 'function', function: { name } }
}

/** The flat names that a choice leaves over; null when it leaves all. What is not allowed is simply not offered. */
function readAllowed(choice: ResponsesBody['tool_choice'], names: ToolNames): ReadonlySet<string> | null {
  if (!isAllowedTools(choice)) return null
  return new Set(
    choice.tools.flatMap(({ name, namespace }) =>
      name ? [names.flatten({ name, namespace: namespace ?? undefined })] : [],
    ),
  )
}

function isAllowedTools(choice: ResponsesBody['tool_choice']): choice is AllowedTools {
  return typeof choice === 'object' && choice?.type === 'allowed_tools'
}
