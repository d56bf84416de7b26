import { toBody as toMessagesBody } from '../anthropic/to-request'
import type { SignableRequest } from '../credentials-spec'
import { toRequest as toGeminiRequest } from '../google/to-request'
import type { ChatRequest, ProviderRequest, ProviderTarget } from '../spec'
import { isClaude } from './is-claude'

const ANTHROPIC_VERSION = 'vertex-2023-10-16'
/** Counting costs nothing and needs the same permission as answering. */
const PROBED_MODEL = 'gemini-2.5-flash'

/** The request for one chat: Gemini's own form or Claude's, at the publisher's path. */
export function toRequest(chat: ChatRequest, target: ProviderTarget): ProviderRequest {
  const { url, body } = isClaude(target.model) ? toClaude(chat, target) : toGemini(chat, target)
  const accept = chat.stream ? 'text/event-stream' : 'application/json'
  return { url, headers: { accept, ...toHeaders(target) }, body }
}

/** A question that costs nothing: how many tokens a word has. */
export function toProbe(target: ProviderTarget): SignableRequest {
  const body = JSON.stringify({ contents: [{ role: 'user', parts: [{ text: 'Hello' }] }] })
  const url = `${toPath('google', { ...target, model: PROBED_MODEL })}:countTokens`
  return { method: 'POST', url, headers: toHeaders(target), body }
}

function toGemini(chat: ChatRequest, target: ProviderTarget): { url: string; body: string } {
  const path = toPath('google', target)
  const url = chat.stream ? `${path}:streamGenerateContent?alt=sse` : `${path}:generateContent`
  return { url, body: toGeminiRequest(chat, target).body }
}

/** The model stands in the path alone. */
function toClaude(chat: ChatRequest, target: ProviderTarget): { url: string; body: string } {
  const { model: _model, ...body } = toMessagesBody(chat, target.model)
  const url = `${toPath('anthropic', target)}:${chat.stream ? 'streamRawPredict' : 'rawPredict'}`
  return { url, body: JSON.stringify({ anthropic_version: ANTHROPIC_VERSION, ...body }) }
}

/** The `@` before a version stays as it is. */
function toPath(publisher: string, { baseUrl, model }: Pick<ProviderTarget, 'baseUrl' | 'model'>): string {
  return `${baseUrl}/publishers/${publisher}/models/${encodeURIComponent(model).replaceAll('%40', '@')}`
}

function toHeaders({ apiKey }: ProviderTarget): Record<string, string> {
  return { 'content-type': 'application/json', ...(apiKey !== '' && { authorization: `Bearer ${apiKey}` }) }
}
