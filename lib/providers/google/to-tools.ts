import type { ChatRequest, ToolChoice, ToolDefinition } from '../spec'
import { cleanSchema } from './clean-schema'

/** `tools` and `toolConfig`; nothing without tools. */
export function toTools(chat: ChatRequest): Record<string, unknown> {
  if (chat.tools === undefined || chat.tools.length === 0) return {}
  return {
    tools: [{ functionDeclarations: chat.tools.map(toDeclaration) }],
    ...(chat.toolChoice !== undefined && { toolConfig: { functionCallingConfig: toCallingConfig(chat.toolChoice) } }),
  }
}

function toDeclaration({ function: tool }: ToolDefinition): Record<string, unknown> {
  const parameters = tool.parameters === undefined ? undefined : cleanSchema(tool.parameters)
  // An object without properties is refused: a tool without parameters has no `parameters`.
  const hasParameters =
    parameters !== undefined && Object.keys(parameters).some((key) => key === 'properties' || key === 'anyOf')
  return {
    name: tool.name,
    ...(tool.description !== undefined && { description: tool.description }),
    ...(hasParameters && { parameters }),
  }
}

function toCallingConfig(choice: ToolChoice): Record<string, unknown> {
  if (choice === 'none') return { mode: 'NONE' }
  if (choice === 'auto') return { mode: 'AUTO' }
  if (choice === 'required') return { mode: 'ANY' }
  return { mode: 'ANY', allowedFunctionNames: [choice.function.name] }
}
