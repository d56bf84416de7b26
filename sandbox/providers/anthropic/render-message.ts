import { signReasoning } from '../generate/sign-reasoning'
import type { Answer, AnswerFinish, JsonObject, Usage } from '../types'
import type { RenderInput } from '../wire'
import type { MessagesOptions } from './parse-messages-request'

const STOP_REASONS: Record<AnswerFinish, string> = {
  stop: 'end_turn',
  length: 'max_tokens',
  tool_calls: 'tool_use',
  content_filter: 'refusal',
  refusal: 'refusal',
}

export function stopReason(answer: Answer): string {
  return answer.stopSequence === null ? STOP_REASONS[answer.finish] : 'stop_sequence'
}

/** Anthropic counts cached and newly cached tokens beside `input_tokens`. */
export function buildUsage(usage: Usage, outputTokens: number): JsonObject {
  return {
    input_tokens: usage.prompt - usage.cached - usage.cacheWrite,
    cache_creation_input_tokens: usage.cacheWrite,
    cache_read_input_tokens: usage.cached,
    cache_creation: { ephemeral_5m_input_tokens: usage.cacheWrite, ephemeral_1h_input_tokens: 0 },
    output_tokens: outputTokens,
    service_tier: 'standard',
  }
}

export type Block =
  | { type: 'thinking'; thinking: string; signature: string }
  | { type: 'redacted_thinking'; data: string }
  | { type: 'text'; text: string }
  | { type: 'tool_use'; id: string; name: string; input: JsonObject }

/** The content blocks of an answer, in the order in which they are streamed. */
export function buildBlocks(input: RenderInput<MessagesOptions>, answer: Answer): Block[] {
  const blocks: Block[] = []
  const { reasoning, text } = answer
  if (reasoning !== '' && input.redactThinking)
    blocks.push({ type: 'redacted_thinking', data: signReasoning(reasoning) })
  else if (reasoning !== '') blocks.push({ type: 'thinking', thinking: reasoning, signature: signReasoning(reasoning) })
  if (text !== '') blocks.push({ type: 'text', text })
  for (const [index, call] of answer.calls.entries()) {
    blocks.push({ type: 'tool_use', id: `toolu_${input.id}${String(index)}`, name: call.name, input: call.arguments })
  }
  return blocks
}

/** A message that is not streamed. */
export function renderMessage(input: RenderInput<MessagesOptions>): unknown {
  const [answer] = input.answers
  if (!answer) return null
  const usage = input.bendUsage(buildUsage(answer.usage, answer.usage.completion))
  return {
    id: `msg_${input.id}`,
    type: 'message',
    role: 'assistant',
    model: input.model,
    content: buildBlocks(input, answer),
    stop_reason: stopReason(answer),
    stop_sequence: answer.stopSequence,
    ...(usage ? { usage } : {}),
  }
}
