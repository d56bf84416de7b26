import type { Answer, AnswerFinish, JsonObject } from '../types'
import type { RenderInput } from '../wire'
import type { ChatOptions } from './parse-chat'

const FINISH: Record<AnswerFinish, string> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool_calls',
  content_filter: 'content_filter',
  refusal: 'stop',
}

export function finishReason(answer: Answer): string {
  return FINISH[answer.finish]
}

/** OpenAI's own models refuse in a field of its own; the others in plain text. */
export function hasRefusalField(answer: Answer, options: ChatOptions): boolean {
  return answer.finish === 'refusal' && options.dialect.openaiRules === true
}

/** The text with inline reasoning, where the provider puts it there. */
export function visibleText(answer: Answer, options: ChatOptions): string {
  if (options.reasoning !== 'think-tags' || answer.reasoning === '') return answer.text
  return `<think>\n${answer.reasoning}\n</think>\n\n${answer.text}`
}

export function thinkingPart(text: string): JsonObject {
  return { type: 'thinking', thinking: [{ type: 'text', text }] }
}

/** Ids as the provider makes them: Mistral's have nine characters. */
export function callId(input: RenderInput<ChatOptions>, choice: number, index: number): string {
  const position = String(choice) + String(index)
  if (input.call.options.dialect.strictFields === true) return `${input.id.slice(-7)}${position}`.slice(-9)
  return `call_${input.id}${position}`
}

/** The `message` of a choice that is not streamed. */
export function buildMessage(input: RenderInput<ChatOptions>, answer: Answer, choice: number): JsonObject {
  const { options } = input.call
  const isRefusal = hasRefusalField(answer, options)
  const message: JsonObject = { role: 'assistant', content: isRefusal ? null : buildContent(answer, options) }
  if (options.dialect.openaiRules === true) {
    message.refusal = isRefusal ? answer.text : null
    message.annotations = []
  }
  const { reasoning } = options
  if (answer.reasoning !== '' && (reasoning === 'reasoning' || reasoning === 'reasoning_content'))
    message[reasoning] = answer.reasoning
  if (answer.calls.length > 0) {
    message.tool_calls = answer.calls.map((call, index) => ({
      id: callId(input, choice, index),
      type: 'function',
      function: { name: call.name, arguments: JSON.stringify(call.arguments) },
    }))
  }
  return message
}

function buildContent(answer: Answer, options: ChatOptions): unknown {
  const text = visibleText(answer, options)
  if (options.reasoning === 'content-parts' && answer.reasoning !== '') {
    return [thinkingPart(answer.reasoning), ...(text === '' ? [] : [{ type: 'text', text }])]
  }
  return text === '' && answer.calls.length > 0 ? null : text
}

/** Made-up but well-formed log probabilities, one per streamed piece. */
export function buildLogprobs(pieces: readonly string[]): JsonObject {
  const content = pieces.map((token) => ({ token, logprob: -0.05, bytes: [...Buffer.from(token)], top_logprobs: [] }))
  return { content, refusal: null }
}
