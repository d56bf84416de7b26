import type { ChatResult, ReasoningDetail, ToolCall } from '../spec'
import { createMalformedError, parseErrorValue } from '../shared/create-provider-error'
import { createToolCallId } from '../shared/create-tool-call-id'
import { isRecord, readRecord, readRecords, readText, type JsonRecord } from '../shared/read-json'
import { mapStopReason } from './map-stop-reason'
import { mapUsage, readServiceTier } from './map-usage'
import { CLAUDE_FORMAT } from './to-thinking-blocks'

/** A whole message in our form. Never throws: what is no message becomes a result with an `error`. */
export function fromResponse(body: unknown): ChatResult {
  if (!isRecord(body) || !Array.isArray(body.content)) {
    const isError = isRecord(body) && body.error !== undefined
    const error = isError ? parseErrorValue(body) : createMalformedError('something that is not a message')
    return { error, upstreamId: null, upstreamModel: null, systemFingerprint: null, choices: [], usage: null }
  }
  const blocks = readRecords(body, 'content')
  const upstreamId = readText(body, 'id') ?? null
  const native = readText(body, 'stop_reason') ?? null
  const details = readReasoning(blocks)
  const toolCalls = readToolCalls(blocks, upstreamId)
  return {
    upstreamId,
    upstreamModel: readText(body, 'model') ?? null,
    systemFingerprint: null,
    serviceTier: readServiceTier(readRecord(body, 'usage')),
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: joinTexts(blocks, { type: 'text', key: 'text' }),
          refusal: null,
          reasoning: joinTexts(blocks, { type: 'thinking', key: 'thinking' }),
          ...(details.length > 0 && { reasoning_details: details }),
          ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
        },
        finishReason: native === null ? null : mapStopReason(native),
        nativeFinishReason: native,
      },
    ],
    usage: mapUsage(readRecord(body, 'usage')),
  }
}

function joinTexts(blocks: readonly JsonRecord[], { type, key }: { type: string; key: string }): string | null {
  return blocks.map((block) => (block.type === type ? (readText(block, key) ?? '') : '')).join('') || null
}

function readReasoning(blocks: readonly JsonRecord[]): ReasoningDetail[] {
  return blocks
    .filter((block) => block.type === 'thinking' || block.type === 'redacted_thinking')
    .map((block, index) => {
      const common = { format: CLAUDE_FORMAT, index }
      return block.type === 'thinking'
        ? {
            type: 'reasoning.text',
            text: readText(block, 'thinking') ?? '',
            signature: readText(block, 'signature') ?? null,
            ...common,
          }
        : { type: 'reasoning.encrypted', data: readText(block, 'data') ?? '', ...common }
    })
}

function readToolCalls(blocks: readonly JsonRecord[], upstreamId: string | null): ToolCall[] {
  return blocks
    .filter((block) => block.type === 'tool_use' && readText(block, 'name'))
    .map((block, index) => ({
      id: readText(block, 'id') || createToolCallId(upstreamId, index),
      type: 'function',
      function: { name: readText(block, 'name') ?? '', arguments: JSON.stringify(readRecord(block, 'input') ?? {}) },
    }))
}
