import type { ReasoningDetail } from '@/lib/providers'
import type { ChatBody } from '@/lib/schemas/chat'
import type { InputItem, ResponsesBody } from '@/lib/schemas/responses'
import { wrapCustomInput } from './custom-input'
import { unpackReasoning } from './pack-reasoning'
import type { ToolNames } from './tool-names'

type Message = ChatBody['messages'][number]
type AssistantMessage = Extract<Message, { role: 'assistant' }>
type UserParts = Exclude<Extract<Message, { role: 'user' }>['content'], string>
type MessageItem = Extract<InputItem, { type: 'message' }>
type Content = NonNullable<MessageItem['content']>

/** Instructions and input items as chat messages. */
export function toMessages({ instructions, input }: ResponsesBody, names: ToolNames): Message[] {
  const messages: Message[] = instructions ? [{ role: 'system', content: instructions, name: undefined }] : []
  if (typeof input === 'string') return [...messages, { role: 'user', content: input, name: undefined }]
  for (const item of input) addItem(messages, item, names)
  return messages
}

function addItem(messages: Message[], item: InputItem, names: ToolNames): void {
  switch (item.type) {
    case 'message':
      if (item.role === 'assistant') addAssistantText(openTurn(messages), item.content ?? '')
      else messages.push(toInputMessage(item.role, item.content ?? ''))
      break
    case 'function_call_output':
    case 'custom_tool_call_output':
      messages.push({ role: 'tool', tool_call_id: item.call_id, content: toContent(item.output), name: undefined })
      break
    case 'function_call':
      addCall(openTurn(messages), { item, names, json: item.arguments })
      break
    case 'custom_tool_call':
      addCall(openTurn(messages), { item, names, json: wrapCustomInput(item.input) })
      break
    case 'reasoning': {
      const turn = openTurn(messages)
      turn.reasoning_details = [...(turn.reasoning_details ?? []), ...toReasoningDetails(item)]
      break
    }
  }
}

type CallItem = Extract<InputItem, { type: 'function_call' | 'custom_tool_call' }>

function addCall(turn: AssistantMessage, { item, names, json }: { item: CallItem; names: ToolNames; json: string }) {
  const name = names.flatten({ name: item.name, namespace: item.namespace ?? undefined })
  const call = { id: item.call_id, type: 'function' as const, function: { name, arguments: json } }
  turn.tool_calls = [...(turn.tool_calls ?? []), call]
}

/**
 * Items that the model wrote one after the other are one message of a chat: its reasoning has to stand with the tool calls
 * that it led to, and nothing may stand between calls and their outputs.
 */
function openTurn(messages: Message[]): AssistantMessage {
  const last = messages.at(-1)
  if (last?.role === 'assistant') return last
  const turn: AssistantMessage = { role: 'assistant', content: null, name: undefined }
  messages.push(turn)
  return turn
}

function addAssistantText(turn: AssistantMessage, content: Content): void {
  const before =
    typeof turn.content === 'string'
      ? [{ type: 'text' as const, text: turn.content, cache_control: undefined }]
      : (turn.content ?? [])
  const parts = [...before, ...toParts(content)]
  const [first] = parts
  turn.content = parts.length === 1 && first?.type === 'text' ? first.text : parts
}

function toInputMessage(role: Exclude<MessageItem['role'], 'assistant'>, content: Content): Message {
  if (role === 'user') return { role, content: toContent(content), name: undefined }
  const texts = toParts(content).flatMap((part) => (part.type === 'text' ? [part] : []))
  return { role, content: typeof content === 'string' ? content : texts, name: undefined }
}

function toContent(content: Content): string | UserParts {
  if (typeof content === 'string') return content
  return content.length === 0 ? '' : toParts(content)
}

function toParts(content: Content): UserParts {
  const parts = typeof content === 'string' ? [{ type: 'input_text' as const, text: content }] : content
  return parts.map((part): UserParts[number] => {
    switch (part.type) {
      case 'input_image':
        return {
          type: 'image_url',
          image_url: { url: part.image_url, detail: part.detail ?? undefined },
          cache_control: undefined,
        }
      case 'input_file': {
        const file = { filename: part.filename, file_data: part.file_data ?? part.file_url ?? '' }
        return { type: 'file', file, cache_control: undefined }
      }
      case 'input_audio':
        return { type: 'input_audio', input_audio: part.input_audio, cache_control: undefined }
      case 'input_video':
        return { type: 'video_url', video_url: { url: part.video_url }, cache_control: undefined }
      case 'refusal':
        return { type: 'text', text: part.refusal, cache_control: undefined }
      default:
        return { type: 'text', text: part.text, cache_control: undefined }
    }
  })
}

function toReasoningDetails(item: Extract<InputItem, { type: 'reasoning' }>): ReasoningDetail[] {
  const packed = item.encrypted_content ? unpackReasoning(item.encrypted_content) : null
  if (packed) return packed
  const format = item.format ?? null
  const texts = item.content ?? []
  return [
    ...(item.summary ?? []).map(({ text }): ReasoningDetail => ({ type: 'reasoning.summary', summary: text, format })),
    ...texts.map(({ text }, index): ReasoningDetail => {
      const signature = index === texts.length - 1 ? (item.signature ?? null) : null
      return { type: 'reasoning.text', text, format, signature }
    }),
    ...(item.encrypted_content
      ? [{ type: 'reasoning.encrypted' as const, data: item.encrypted_content, id: item.id ?? null, format }]
      : []),
  ]
}
