import type { ChatBody } from '@/lib/schemas/chat'
import type { AssistantBlock, CountTokensBody, MessageParam, ToolResultBlock, UserBlock } from '@/lib/schemas/messages'
import { toCacheControl, toContentParts, toTextPart } from './to-content-parts'
import { toReasoningDetails } from './to-reasoning-details'

type ChatMessage = ChatBody['messages'][number]
type ToolMessage = Extract<ChatMessage, { role: 'tool' }>
type SystemContent = Extract<ChatMessage, { role: 'system' | 'developer' }>['content']

/**
 * The conversation as chat completions have it: results of tools become messages of their own, right behind the calls
 * that they answer. Instructions between a call and its result wait until after the result, because nothing may come
 * between those two.
 */
export function toChatMessages({ system, messages }: Pick<CountTokensBody, 'system' | 'messages'>): ChatMessage[] {
  const chat: ChatMessage[] = system?.length ? [toSystemMessage(system)] : []
  const waiting: ChatMessage[] = []
  for (const message of messages) {
    if (message.role === 'system' && isCall(chat.at(-1))) {
      waiting.push(toSystemMessage(message.content))
      continue
    }
    const [first, ...rest] = groupByTool(toMessagesOf(message))
    if (first?.[0]?.role === 'tool') chat.push(...first, ...waiting.splice(0), ...rest.flat())
    else chat.push(...waiting.splice(0), ...(first ?? []), ...rest.flat())
  }
  return [...chat, ...waiting]
}

function isCall(message: ChatMessage | undefined): boolean {
  return message?.role === 'assistant' && Boolean(message.tool_calls?.length)
}

/** The results of tools in front, and the rest. */
function groupByTool(messages: ChatMessage[]): ChatMessage[][] {
  const results = messages.filter((message) => message.role === 'tool')
  const others = messages.filter((message) => message.role !== 'tool')
  return [results, others].filter((group) => group.length > 0)
}

function toMessagesOf(message: MessageParam): ChatMessage[] {
  if (message.role === 'system') return [toSystemMessage(message.content)]
  if (typeof message.content === 'string') return [{ role: message.role, content: message.content, name: undefined }]
  return message.role === 'user' ? fromUserBlocks(message.content) : [fromAssistantBlocks(message.content)]
}

function toSystemMessage(content: Extract<MessageParam, { role: 'system' }>['content']): ChatMessage {
  const translated: SystemContent = typeof content === 'string' ? content : content.map(toTextPart)
  return { role: 'system', content: translated, name: undefined }
}

function fromUserBlocks(blocks: readonly UserBlock[]): ChatMessage[] {
  const results = blocks.filter((block) => block.type === 'tool_result').map(toToolMessage)
  const content = toContentParts(blocks.filter((block) => block.type !== 'tool_result'))
  return content.length === 0 ? results : [...results, { role: 'user', content, name: undefined }]
}

/** Chat completions have no mark for a tool that failed, so its text says it. */
function toToolMessage(block: ToolResultBlock): ToolMessage {
  const blocks = typeof block.content === 'string' ? [{ type: 'text' as const, text: block.content }] : block.content
  const parts = toContentParts(blocks ?? [])
  if (block.is_error) parts.unshift({ type: 'text', text: 'Error: ', cache_control: undefined })
  const last = parts.at(-1)
  if (block.cache_control && last?.type === 'text') last.cache_control = toCacheControl(block.cache_control)
  const isPlain = parts.every((part) => part.type === 'text' && part.cache_control === undefined)
  const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
  return { role: 'tool', tool_call_id: block.tool_use_id, content: isPlain ? text : parts, name: undefined }
}

function fromAssistantBlocks(blocks: readonly AssistantBlock[]): ChatMessage {
  const details = toReasoningDetails(blocks)
  const texts = blocks.filter((block) => block.type === 'text').map(toTextPart)
  const calls = blocks.filter((block) => block.type === 'tool_use')
  return {
    role: 'assistant',
    content: texts.length > 0 ? texts : null,
    name: undefined,
    ...(details.length > 0 && { reasoning_details: details }),
    ...(calls.length > 0 && {
      tool_calls: calls.map(({ id, name, input }) => ({
        id,
        type: 'function' as const,
        function: { name, arguments: JSON.stringify(input ?? {}) },
      })),
    }),
  }
}
