import type { ChatMessage, ContentPart, ReasoningDetail } from '../spec'
import { fitToolCallId } from '../shared/fit-tool-call-id'
import { prefixName, readMedia, readPlainText } from '../shared/read-message'
import type { Quirks } from './quirks'
import { toContent } from './to-content'

type WireMessage = Record<string, unknown>
type AssistantInput = Extract<ChatMessage, { role: 'assistant' }>
type ToolInput = Extract<ChatMessage, { role: 'tool' }>
type OtherInput = Exclude<ChatMessage, AssistantInput | ToolInput>

/** Our messages in the provider's form. */
export function toMessages(messages: readonly ChatMessage[], quirks: Quirks): WireMessage[] {
  const sent: WireMessage[] = []
  for (const [index, message] of messages.entries()) {
    if (message.role === 'tool') sent.push(...toToolMessages(messages, { index, message, quirks }))
    else if (message.role === 'assistant')
      sent.push(toAssistantMessage(message, { quirks, isLast: index === messages.length - 1 }))
    else sent.push(toOtherMessage(message, quirks))
  }
  return sent
}

function toOtherMessage(message: OtherInput, quirks: Quirks): WireMessage {
  const role = message.role === 'developer' && !quirks.developerRole ? 'system' : message.role
  return { role, content: toContent(nameContent(message, quirks), quirks), ...nameField(message.name, quirks) }
}

function toAssistantMessage(
  message: AssistantInput,
  { quirks, isLast }: { quirks: Quirks; isLast: boolean },
): WireMessage {
  const toolCalls = message.tool_calls ?? []
  const content = readPlainText(message.content)
  return {
    role: 'assistant',
    content: content === '' && toolCalls.length > 0 ? null : content,
    ...nameField(message.name, quirks),
    ...replayReasoning(message, quirks),
    ...(toolCalls.length > 0 && {
      tool_calls: toolCalls.map((call) => ({
        id: fitId(call.id, quirks),
        type: 'function',
        function: { name: call.function.name, arguments: call.function.arguments || '{}' },
      })),
    }),
    ...(isLast && toolCalls.length === 0 && quirks.prefillField !== null && { [quirks.prefillField]: true }),
  }
}

/**
 * A tool's answer. This wire form allows text alone in it, so images and files follow in a message of the user, after the last
 * answer of the run: nothing may come between the answers to one message's calls.
 */
function toToolMessages(
  messages: readonly ChatMessage[],
  { index, message, quirks }: { index: number; message: ToolInput; quirks: Quirks },
): WireMessage[] {
  const answer = {
    role: 'tool',
    tool_call_id: fitId(message.tool_call_id, quirks),
    content: readPlainText(message.content),
  }
  if (messages[index + 1]?.role === 'tool') return [answer]
  const media = collectToolMedia(messages, index)
  return media.length === 0 ? [answer] : [answer, { role: 'user', content: toContent(media, quirks) }]
}

function collectToolMedia(messages: readonly ChatMessage[], lastIndex: number): ContentPart[] {
  const media: ContentPart[] = []
  for (let index = lastIndex; index >= 0; index -= 1) {
    const message = messages[index]
    if (message?.role !== 'tool') break
    media.unshift(...readMedia(message.content))
  }
  return media
}

function nameContent(message: OtherInput, quirks: Quirks): string | ContentPart[] {
  if (quirks.messageNames || message.name === undefined) return message.content
  if (typeof message.content === 'string') return `${message.name}: ${message.content}`
  return prefixName<ContentPart>(message.content, message.name)
}

function nameField(name: string | undefined, quirks: Quirks): WireMessage {
  return quirks.messageNames && name !== undefined ? { name } : {}
}

function replayReasoning(message: AssistantInput, { reasoningReplay }: Quirks): WireMessage {
  if (reasoningReplay === null) return {}
  if (reasoningReplay.when === 'tool-calls' && !message.tool_calls?.length) return {}
  if (reasoningReplay.field === 'reasoning_details') {
    return message.reasoning_details?.length ? { reasoning_details: message.reasoning_details } : {}
  }
  const text = message.reasoning ?? (message.reasoning_details ?? []).map(readDetailText).join('')
  return text === '' ? {} : { [reasoningReplay.field]: text }
}

function readDetailText(detail: ReasoningDetail): string {
  return detail.text ?? detail.summary ?? ''
}

function fitId(id: string, { toolCallId }: Quirks): string {
  return toolCallId === null ? id : fitToolCallId(id, toolCallId)
}
