import type { ChatMessage, ReasoningDetail, ToolCall } from '@/lib/providers'

/** Gives a text as it may go on. */
export type Rewrite = (text: string, kind?: { isJson: boolean }) => string

type Content<Part> = string | Part[] | null | undefined

/** A message with every text in it rewritten: what it says, its reasoning and the arguments of its tool calls. */
export function rewriteMessage(message: ChatMessage, rewrite: Rewrite): ChatMessage {
  switch (message.role) {
    case 'system':
    case 'developer':
      return { ...message, content: rewriteContent(message.content, rewrite) }
    case 'user':
    case 'tool':
      return { ...message, content: rewriteContent(message.content, rewrite) }
    case 'assistant':
      return {
        ...message,
        content: rewriteContent(message.content, rewrite),
        refusal: message.refusal && rewrite(message.refusal),
        reasoning: message.reasoning && rewrite(message.reasoning),
        reasoning_details: message.reasoning_details && keepUntouched(message.reasoning_details, rewrite),
        tool_calls: message.tool_calls?.map((call) => rewriteCall(call, rewrite)),
      }
  }
}

function rewriteContent<Part extends { type: string }, Whole extends Content<Part>>(
  content: Whole,
  rewrite: Rewrite,
): Whole
function rewriteContent(content: Content<{ type: string }>, rewrite: Rewrite): Content<{ type: string }> {
  if (typeof content === 'string') return rewrite(content)
  return content?.map((part) =>
    'text' in part && typeof part.text === 'string' ? { ...part, text: rewrite(part.text) } : part,
  )
}

export function rewriteCall(call: ToolCall, rewrite: Rewrite): ToolCall {
  return { ...call, function: { ...call.function, arguments: rewrite(call.function.arguments, { isJson: true }) } }
}

/** Blocks of reasoning are signed as they are: one in which something would have to change is left out. */
export function keepUntouched(details: readonly ReasoningDetail[], rewrite: Rewrite): ReasoningDetail[] {
  return details.filter(({ text, summary }) =>
    [text, summary].every((words) => typeof words !== 'string' || rewrite(words) === words),
  )
}
