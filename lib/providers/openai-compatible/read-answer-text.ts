import { isRecord, readText, type JsonRecord } from '../shared/read-json'

export type AnswerText = { content: string; reasoning: string }

/**
 * What a message or a delta says. Reasoning is `reasoning_content` or `reasoning`, by provider; Mistral puts both into
 * a list: `[{type: "thinking", thinking: [{type: "text", text}]}, {type: "text", text}]`.
 */
export function readAnswerText(message: JsonRecord): AnswerText {
  const content = message.content
  const reasoning = readText(message, 'reasoning_content') || readText(message, 'reasoning') || ''
  if (typeof content === 'string') return { content, reasoning }
  if (!Array.isArray(content)) return { content: '', reasoning }
  const parts = content.filter(isRecord)
  return {
    content: joinTexts(parts),
    reasoning: reasoning + parts.map((part) => (part.type === 'thinking' ? readThinking(part) : '')).join(''),
  }
}

function readThinking(part: JsonRecord): string {
  const { thinking } = part
  if (typeof thinking === 'string') return thinking
  return Array.isArray(thinking) ? joinTexts(thinking.filter(isRecord)) : ''
}

function joinTexts(parts: readonly JsonRecord[]): string {
  return parts.map((part) => (part.type === 'text' ? (readText(part, 'text') ?? '') : '')).join('')
}
