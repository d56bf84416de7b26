import type { ChatRequest, ProviderRequest, ProviderTarget } from '../spec'
import type { ContentBlock } from './to-content-blocks'
import { markLastBlock } from './mark-last-block'
import { toMessages } from './to-messages'
import { toSampling } from './to-sampling'
import { toThinking, type Thinking } from './to-thinking'
import { toTools } from './to-tools'

const API_VERSION = '2023-06-01'

/** The Messages request for one chat. https://platform.claude.com/docs/en/api/messages */
export function toRequest(chat: ChatRequest, target: ProviderTarget): ProviderRequest {
  const body = toBody(chat, target.model)
  return { url: toUrl(target.baseUrl), headers: toHeaders(chat, target), body: JSON.stringify(body) }
}

/** What it says, for wherever else Claude is served. */
export function toBody(chat: ChatRequest, model: string): Record<string, unknown> {
  const { system, turns } = toMessages(chat.messages, model)
  markLastBlock(chat, { system, turns })
  const thinking = toThinking(chat, model)
  const instructions = [...system, ...toJsonInstruction(chat)]
  const outputConfig = toOutputConfig(chat, thinking)
  // Anthropic refuses a stop sequence of white space alone.
  const stops = (chat.stop ?? []).filter((stop) => stop.trim() !== '')
  return {
    model,
    max_tokens: chat.maxTokens,
    ...(instructions.length > 0 && { system: instructions }),
    messages: turns,
    stream: chat.stream,
    ...toSampling(chat, { model, isThinking: thinking.isOn }),
    ...(stops.length > 0 && { stop_sequences: stops }),
    ...toTools(chat),
    ...(thinking.thinking && { thinking: thinking.thinking }),
    ...(outputConfig && { output_config: outputConfig }),
    ...(chat.user !== undefined && { metadata: { user_id: chat.user } }),
  }
}

/** Anthropic's own tools take a base URL without the version, OpenAI's with it: both work here. */
function toUrl(baseUrl: string): string {
  return /\/v\d+$/.test(baseUrl) ? `${baseUrl}/messages` : `${baseUrl}/v1/messages`
}

function toHeaders(chat: ChatRequest, target: ProviderTarget): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: chat.stream ? 'text/event-stream' : 'application/json',
    'anthropic-version': API_VERSION,
    ...(target.apiKey !== '' && { 'x-api-key': target.apiKey }),
  }
}

function toOutputConfig({ responseFormat }: ChatRequest, { effort }: Thinking): Record<string, unknown> | undefined {
  const schema = responseFormat?.type === 'json_schema' ? responseFormat.json_schema.schema : undefined
  if (schema === undefined && effort === undefined) return undefined
  return {
    ...(effort !== undefined && { effort }),
    ...(schema !== undefined && { format: { type: 'json_schema', schema } }),
  }
}

/** "Some JSON" is not a format of Anthropic's; it is asked for in words. */
function toJsonInstruction({ responseFormat }: ChatRequest): ContentBlock[] {
  const isFree = responseFormat?.type === 'json_object'
  const hasNoSchema = responseFormat?.type === 'json_schema' && responseFormat.json_schema.schema === undefined
  return isFree || hasNoSchema ? [{ type: 'text', text: 'Answer with one valid JSON object and nothing else.' }] : []
}
