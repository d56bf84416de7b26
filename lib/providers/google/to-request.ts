import type { ChatRequest, ProviderRequest, ProviderTarget } from '../spec'
import { cleanSchema } from './clean-schema'
import { readModelTraits } from './read-model-traits'
import { toContents } from './to-contents'
import { toModelPath } from './to-model-path'
import { toThinkingConfig } from './to-thinking-config'
import { toTools } from './to-tools'

/** Google takes at most five. */
const MOST_STOP_SEQUENCES = 5

/** The `generateContent` request for one chat. https://ai.google.dev/api/generate-content */
export function toRequest(chat: ChatRequest, target: ProviderTarget): ProviderRequest {
  const { systemInstruction, contents } = toContents(chat.messages, readModelTraits(target.model))
  const body = {
    ...(systemInstruction && { systemInstruction }),
    contents,
    generationConfig: toGenerationConfig(chat, target.model),
    ...toTools(chat),
  }
  return {
    url: toUrl(chat, target),
    headers: {
      'content-type': 'application/json',
      accept: chat.stream ? 'text/event-stream' : 'application/json',
      // A header, not the `key` parameter: URLs end up in logs.
      ...(target.apiKey !== '' && { 'x-goog-api-key': target.apiKey }),
    },
    body: JSON.stringify(body),
  }
}

function toUrl(chat: ChatRequest, target: ProviderTarget): string {
  const path = toModelPath(target)
  return chat.stream ? `${path}:streamGenerateContent?alt=sse` : `${path}:generateContent`
}

function toGenerationConfig(chat: ChatRequest, model: string): Record<string, unknown> {
  const fields = {
    maxOutputTokens: chat.maxTokens,
    temperature: chat.temperature,
    topP: chat.topP,
    topK: chat.topK,
    frequencyPenalty: chat.frequencyPenalty,
    presencePenalty: chat.presencePenalty,
    seed: chat.seed,
    stopSequences: chat.stop?.slice(0, MOST_STOP_SEQUENCES),
    responseLogprobs: chat.logprobs,
    logprobs: chat.logprobs === true ? chat.topLogprobs : undefined,
    thinkingConfig: toThinkingConfig(chat, model),
    ...toResponseFormat(chat),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function toResponseFormat({ responseFormat }: ChatRequest): Record<string, unknown> {
  if (responseFormat === undefined || responseFormat.type === 'text') return {}
  const schema = responseFormat.type === 'json_schema' ? responseFormat.json_schema.schema : undefined
  return { responseMimeType: 'application/json', ...(schema && { responseSchema: cleanSchema(schema) }) }
}
