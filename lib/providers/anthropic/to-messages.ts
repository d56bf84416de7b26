import type { ChatMessage } from '../spec'
import { fitToolCallId } from '../shared/fit-tool-call-id'
import { parseJson } from '../shared/parse-json'
import { isRecord, type JsonRecord } from '../shared/read-json'
import { prefixName, readParts, readPlainText } from '../shared/read-message'
import { placeInstructions, type Turn } from './place-instructions'
import { toContentBlocks, type ContentBlock } from './to-content-blocks'
import { readThinkingBlocks } from './to-thinking-blocks'

type AssistantInput = Extract<ChatMessage, { role: 'assistant' }>

const TOOL_ID_RULE = { pattern: /^[A-Za-z0-9_-]{1,64}$/, length: 24 }

/**
 * The conversation as Anthropic wants it: the instructions at its beginning apart, turns that alternate (neighbours of one
 * role are merged, answers of tools are the user's and come first in their turn), no empty text.
 */
export function toMessages(messages: readonly ChatMessage[], model: string): { system: ContentBlock[]; turns: Turn[] } {
  const { system, turns } = placeInstructions(
    messages.map(toTurn).filter((turn) => turn.content.length > 0),
    model,
  )
  // At least one turn must be there: instructions alone are then what the user says.
  if (turns.length === 0) return { system: [], turns: system.length === 0 ? [] : [{ role: 'user', content: system }] }
  trimPrefill(turns)
  return { system, turns }
}

function toTurn(message: ChatMessage): Turn {
  switch (message.role) {
    case 'system':
    case 'developer':
      return { role: 'system', content: toContentBlocks(prefixName(readParts(message.content), message.name)) }
    case 'user':
      return { role: 'user', content: toContentBlocks(prefixName(readParts(message.content), message.name)) }
    case 'assistant':
      return { role: 'assistant', content: toAssistantBlocks(message) }
    case 'tool':
      return { role: 'user', content: [toToolResult(message)] }
  }
}

function toAssistantBlocks(message: AssistantInput): ContentBlock[] {
  return [
    ...readThinkingBlocks(message.reasoning_details),
    ...toContentBlocks(prefixName(readParts(message.content), message.name)),
    ...(message.tool_calls ?? []).map((call) => ({
      type: 'tool_use',
      id: fitToolCallId(call.id, TOOL_ID_RULE),
      name: call.function.name,
      input: parseArguments(call.function.arguments),
    })),
  ]
}

/** Models sometimes write broken JSON; Anthropic refuses anything but an object, so it is wrapped rather than lost. */
function parseArguments(text: string): JsonRecord {
  if (text.trim() === '') return {}
  const value = parseJson(text)
  return isRecord(value) ? value : { arguments: text }
}

function toToolResult(message: Extract<ChatMessage, { role: 'tool' }>): ContentBlock {
  const parts = readParts(message.content)
  const isPlain = parts.every((part) => part.type === 'text' && part.cache_control === undefined)
  return {
    type: 'tool_result',
    tool_use_id: fitToolCallId(message.tool_call_id, TOOL_ID_RULE),
    content: isPlain ? readPlainText(parts) : toContentBlocks(parts),
  }
}

/** A trailing assistant text is the beginning of the answer; Anthropic refuses one that ends in white space. */
function trimPrefill(turns: Turn[]): void {
  const last = turns.at(-1)
  const block = last?.role === 'assistant' ? last.content.at(-1) : undefined
  if (typeof block?.text === 'string') block.text = block.text.trimEnd()
}
