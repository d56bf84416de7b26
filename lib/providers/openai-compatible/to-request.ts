import { readParts } from '../shared/read-message'
import type { ChatMessage, ChatRequest, ContentPart, ProviderRequest, ProviderTarget } from '../spec'
import { findModelRules } from './find-model-rules'
import type { Quirks } from './quirks'
import { toKeyHeader } from './to-key-header'
import { toMessages } from './to-messages'
import { toParameters } from './to-parameters'
import { toReasoning } from './to-reasoning'

/** The HTTP request for one chat. Without a key there is no `authorization` header: local servers often want none. */
export function toRequest(
  chat: ChatRequest,
  { target, quirks }: { target: ProviderTarget; quirks: Quirks },
): ProviderRequest {
  const rules = findModelRules(quirks, target.model)
  const own = rules.quirks
  const reasoning = toReasoning(chat, quirks.reasoning)
  if (rules.dropped.has('reasoning_effort')) delete reasoning.reasoning_effort
  const body = {
    model: target.deployment ?? target.model,
    messages: toMessages(markLastMessage(describeSchema(chat, quirks), { chat, quirks: own }), own),
    stream: chat.stream,
    ...(chat.stream && quirks.streamUsage === 'ask' && { stream_options: { include_usage: true } }),
    [quirks.maxTokensField]: chat.maxTokens,
    ...toParameters(chat, { quirks, rules }),
    ...reasoning,
    ...quirks.extraBody,
  }
  return {
    url: `${target.baseUrl}/chat/completions`,
    headers: {
      'content-type': 'application/json',
      accept: chat.stream ? 'text/event-stream' : 'application/json',
      ...toKeyHeader(target.apiKey, quirks.keyHeader),
    },
    body: JSON.stringify(body),
  }
}

/** A breakpoint for the whole conversation stands on the last part of the last message that can carry one. */
function markLastMessage(
  messages: ChatMessage[],
  { chat: { cacheControl }, quirks }: { chat: ChatRequest; quirks: Quirks },
): ChatMessage[] {
  if (cacheControl === undefined || quirks.cacheMark === null) return messages
  const last = messages.findLastIndex(({ role }) => role === 'user' || role === 'system')
  return messages.map((message, index) => {
    if (index !== last || message.role !== 'user') return message
    const parts = readParts(message.content)
    const mark = (part: ContentPart): ContentPart => ({ ...part, cache_control: part.cache_control ?? cacheControl })
    return { ...message, content: [...parts.slice(0, -1), ...parts.slice(-1).map(mark)] }
  })
}

/** A provider that only knows "some JSON" is told the schema in words, in front of the conversation. */
function describeSchema(chat: ChatRequest, quirks: Quirks): ChatMessage[] {
  const format = chat.responseFormat
  if (format?.type !== 'json_schema' || quirks.structuredOutput !== 'json_object') return chat.messages
  const schema = JSON.stringify(format.json_schema.schema ?? {})
  return [
    {
      role: 'system',
      content: `Answer with one JSON object that follows this JSON schema and nothing else: ${schema}`,
    },
    ...chat.messages,
  ]
}
