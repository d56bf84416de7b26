import type { ChatMessage } from '../spec'
import { fitToolCallId } from '../shared/fit-tool-call-id'
import { parseJson } from '../shared/parse-json'
import { isRecord, type JsonRecord } from '../shared/read-json'
import { isInstruction, prefixName, readParts, readPlainText, type SpokenMessage } from '../shared/read-message'
import { toContentBlocks, type ContentBlock } from './to-content-blocks'
import { readThinkingBlocks } from './to-thinking-blocks'

type Turn = { role: 'user' | 'assistant'; content: ContentBlock[] }
type AssistantInput = Extract<ChatMessage, { role: 'assistant' }>

const TOOL_ID_RULE = { pattern: /^[A-Za-z0-9_-]{1,64}$/, length: 24 }

/**
 * The conversation as Anthropic wants it: system texts apart, turns that alternate (neighbours of one role are merged,
 * answers of tools are the user's), no empty text.
 */
export function toMessages(messages: readonly ChatMessage[]): { system: ContentBlock[]; turns: Turn[] } {
  const system: ContentBlock[] = []
  const turns: Turn[] = []
  for (const message of messages) {
    if (isInstruction(message)) {
      system.push(...toContentBlocks(prefixName(readParts(message.content), message.name)))
      continue
    }
    const turn = toTurn(message)
    const last = turns.at(-1)
    if (turn.content.length === 0) continue
    if (last?.role === turn.role) last.content.push(...turn.content)
    else turns.push(turn)
  }
  // At least one turn must be there: instructions alone are then what the user says.
  if (turns.length === 0) return { system: [], turns: system.length === 0 ? [] : [{ role: 'user', content: system }] }
  trimPrefill(turns)
  return { system, turns }
}

function toTurn(message: SpokenMessage): Turn {
  switch (message.role) {
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
