import { splitFragments, splitPieces } from '../generate/split-pieces'
import type { Frame, JsonObject } from '../types'
import type { RenderInput } from '../wire'
import type { MessagesOptions } from './parse-messages-request'
import { buildBlocks, buildUsage, stopReason, type Block } from './render-message'

/** A streamed message: `message_start`, a start, deltas and a stop per block, `message_delta`, `message_stop`. */
export function renderEvents(input: RenderInput<MessagesOptions>): Frame[] {
  const [answer] = input.answers
  if (!answer) return []
  const usage = input.bendUsage(buildUsage(answer.usage, Math.min(1, answer.usage.completion)))
  const message = {
    id: `msg_${input.id}`,
    type: 'message',
    role: 'assistant',
    model: input.model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    ...(usage ? { usage } : {}),
  }
  const frames: Frame[] = [eventFrame('open', { type: 'message_start', message })]
  for (const [index, block] of buildBlocks(input, answer).entries()) {
    frames.push(...renderBlock(block, index))
  }
  // The real API sends its first ping right behind the first block's start.
  frames.splice(Math.min(2, frames.length), 0, eventFrame('open', { type: 'ping' }))
  const finalUsage = input.bendUsage(buildUsage(answer.usage, answer.usage.completion))
  const delta = { stop_reason: stopReason(answer), stop_sequence: answer.stopSequence }
  frames.push(eventFrame('usage', { type: 'message_delta', delta, ...(finalUsage ? { usage: finalUsage } : {}) }))
  frames.push(eventFrame('end', { type: 'message_stop' }))
  return frames
}

/** One server-sent event whose name is its data's `type`. */
export function eventFrame(kind: Frame['kind'], data: JsonObject & { type: string }, tokens = 0): Frame {
  return { kind, text: `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`, tokens }
}

function renderBlock(block: Block, index: number): Frame[] {
  const start = eventFrame('open', { type: 'content_block_start', index, content_block: emptyBlock(block) })
  return [start, ...renderDeltas(block, index), eventFrame('open', { type: 'content_block_stop', index })]
}

function emptyBlock(block: Block): JsonObject {
  if (block.type === 'thinking') return { type: 'thinking', thinking: '', signature: '' }
  if (block.type === 'text') return { type: 'text', text: '' }
  return block.type === 'tool_use' ? { ...block, input: {} } : { ...block }
}

function renderDeltas(block: Block, index: number): Frame[] {
  const frame = (delta: JsonObject, length: number) =>
    eventFrame('content', { type: 'content_block_delta', index, delta }, length / 4)
  switch (block.type) {
    case 'text':
      return splitPieces(block.text).map((text) => frame({ type: 'text_delta', text }, text.length))
    case 'thinking': {
      const deltas = splitPieces(block.thinking).map((thinking) =>
        frame({ type: 'thinking_delta', thinking }, thinking.length),
      )
      return [...deltas, frame({ type: 'signature_delta', signature: block.signature }, 0)]
    }
    case 'tool_use': {
      const fragments = ['', ...splitFragments(JSON.stringify(block.input))]
      return fragments.map((partial) => frame({ type: 'input_json_delta', partial_json: partial }, partial.length))
    }
    case 'redacted_thinking':
      return []
  }
}
