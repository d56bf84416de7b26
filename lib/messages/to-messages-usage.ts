import type { ChatBody } from '@/lib/schemas/chat'
import type { ChatUsage } from '@/lib/schemas/chat-response'
import type { MessagesUsage } from '@/lib/schemas/messages-response'

/** `usage` as this API counts it: input without what was read from or written to a cache. */
export function toMessagesUsage(usage: ChatUsage, body: ChatBody): MessagesUsage {
  const { cached_tokens: cached, cache_write_tokens: written } = usage.prompt_tokens_details
  return {
    input_tokens: Math.max(usage.prompt_tokens - cached - written, 0),
    cache_creation_input_tokens: written,
    cache_read_input_tokens: cached,
    cache_creation: splitWritten(written, body),
    output_tokens: usage.completion_tokens,
    output_tokens_details: { thinking_tokens: usage.completion_tokens_details.reasoning_tokens },
    server_tool_use: null,
    service_tier: 'standard',
    inference_geo: null,
    cost: usage.cost,
    is_byok: usage.is_byok,
    cost_details: usage.cost_details,
  }
}

/** Before the answer is billed only the size of the prompt is known, and that only roughly. */
export function toEarlyUsage(tokensTypical: number): Omit<MessagesUsage, 'cost' | 'is_byok' | 'cost_details'> {
  return {
    input_tokens: tokensTypical,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
    output_tokens: 0,
    output_tokens_details: { thinking_tokens: 0 },
    server_tool_use: null,
    service_tier: 'standard',
    inference_geo: null,
  }
}

/** Providers report one sum; it belongs to the lifetime that the request asked for, if it asked for one. */
function splitWritten(written: number, body: ChatBody): MessagesUsage['cache_creation'] {
  const lifetimes = written === 0 ? new Set<string>() : listLifetimes(body)
  if (lifetimes.size > 1) return null
  const isHour = lifetimes.has('1h')
  return { ephemeral_5m_input_tokens: isHour ? 0 : written, ephemeral_1h_input_tokens: isHour ? written : 0 }
}

function listLifetimes({ messages, tools }: ChatBody): Set<string> {
  const parts = messages.flatMap(({ content }) => (typeof content === 'string' ? [] : (content ?? [])))
  const marked = [...parts.filter((part) => part.type === 'text'), ...(tools ?? [])]
  return new Set(marked.flatMap(({ cache_control }) => (cache_control ? [cache_control.ttl ?? '5m'] : [])))
}
