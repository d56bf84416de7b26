import type { ChatRequest, ToolChoice } from '../spec'
import { toBreakpoint } from './to-content-blocks'

/** `tools` and `tool_choice`; nothing without tools, as a choice alone is refused. */
export function toTools(chat: ChatRequest): Record<string, unknown> {
  if (chat.tools === undefined || chat.tools.length === 0) return {}
  const choice = toToolChoice(chat)
  return {
    tools: chat.tools.map(({ function: tool, cache_control }) => ({
      name: tool.name,
      ...(tool.description !== undefined && { description: tool.description }),
      input_schema: { type: 'object', ...tool.parameters },
      ...(tool.strict === true && { strict: true }),
      ...toBreakpoint(cache_control),
    })),
    ...(choice && { tool_choice: choice }),
  }
}

function toToolChoice({ toolChoice, parallelToolCalls }: ChatRequest): Record<string, unknown> | undefined {
  if (toolChoice === 'none') return { type: 'none' }
  const oneAtATime = parallelToolCalls === false ? { disable_parallel_tool_use: true } : {}
  if (toolChoice === undefined) return parallelToolCalls === false ? { type: 'auto', ...oneAtATime } : undefined
  return { ...nameChoice(toolChoice), ...oneAtATime }
}

function nameChoice(choice: Exclude<ToolChoice, 'none'>): Record<string, unknown> {
  if (choice === 'auto') return { type: 'auto' }
  if (choice === 'required') return { type: 'any' }
  return { type: 'tool', name: choice.function.name }
}
