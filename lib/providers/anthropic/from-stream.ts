import type { ChatDelta, StreamParser, StreamPart } from '../spec'
import { createMalformedError, parseErrorValue } from '../shared/create-provider-error'
import { createToolCallId } from '../shared/create-tool-call-id'
import { parseJson } from '../shared/parse-json'
import { isRecord, readIndex, readRecord, readText, type JsonRecord } from '../shared/read-json'
import { mapStopReason } from './map-stop-reason'
import { mapUsage, readServiceTier } from './map-usage'
import { CLAUDE_FORMAT } from './to-thinking-blocks'

type ToolBlock = { callIndex: number; hasArguments: boolean }

type StreamState = {
  answerId: string | null
  hasRole: boolean
  firstUsage: JsonRecord | undefined
  /** Open blocks by Anthropic's own index. */
  tools: Map<number, ToolBlock>
  callCount: number
  /** The position of the current block among the thinking blocks, by which clients join its pieces. */
  reasoningIndex: number
}

type EventReader = (event: JsonRecord, state: StreamState) => StreamPart[]

/** Every event that says something; `ping` and names of the future say nothing. A Map, since the name is a stranger's. */
const READERS: ReadonlyMap<unknown, EventReader> = new Map([
  ['message_start', readMessageStart],
  ['content_block_start', readBlockStart],
  ['content_block_delta', readBlockDelta],
  ['content_block_stop', readBlockStop],
  ['message_delta', readMessageDelta],
  ['message_stop', (): StreamPart[] => [{ type: 'end' }]],
  ['error', (event: JsonRecord): StreamPart[] => [{ type: 'error', error: parseErrorValue(event) }]],
])

/** Maps the events of a Messages stream. Typed reads instead of a schema: this runs once per event. */
export function createStreamParser(): StreamParser {
  const state: StreamState = {
    answerId: null,
    hasRole: false,
    firstUsage: undefined,
    tools: new Map(),
    callCount: 0,
    reasoningIndex: -1,
  }
  return {
    parse: ({ data }) => {
      const event = parseJson(data)
      if (!isRecord(event)) return [{ type: 'error', error: createMalformedError('a malformed event') }]
      return READERS.get(event.type)?.(event, state) ?? []
    },
  }
}

function readMessageStart(event: JsonRecord, state: StreamState): StreamPart[] {
  const message = readRecord(event, 'message')
  const upstreamId = readText(message, 'id')
  const upstreamModel = readText(message, 'model')
  state.answerId = upstreamId ?? null
  // Not reported yet: its output count is a placeholder, and the last usage of a stream has to be the true one.
  state.firstUsage = readRecord(message, 'usage')
  const serviceTier = readServiceTier(state.firstUsage)
  return [
    {
      type: 'metadata',
      ...(upstreamId !== undefined && { upstreamId }),
      ...(upstreamModel !== undefined && { upstreamModel }),
      ...(serviceTier !== undefined && { serviceTier }),
    },
  ]
}

function readBlockStart(event: JsonRecord, state: StreamState): StreamPart[] {
  const block = readRecord(event, 'content_block')
  switch (block?.type) {
    case 'text':
      return emitText(state, readText(block, 'text'))
    case 'thinking':
      state.reasoningIndex += 1
      return emitThinking(state, block)
    case 'redacted_thinking':
      state.reasoningIndex += 1
      return emit(state, {
        reasoning_details: [
          {
            type: 'reasoning.encrypted',
            data: readText(block, 'data') ?? '',
            format: CLAUDE_FORMAT,
            index: state.reasoningIndex,
          },
        ],
      })
    case 'tool_use':
      return startTool(state, { block, blockIndex: readIndex(event, 'index') ?? 0 })
    default:
      return []
  }
}

function startTool(state: StreamState, { block, blockIndex }: { block: JsonRecord; blockIndex: number }): StreamPart[] {
  const name = readText(block, 'name')
  if (!name) return []
  const callIndex = state.callCount
  state.callCount += 1
  const input = readRecord(block, 'input')
  // Compatible servers send the whole input at once; Anthropic itself sends `{}` here and the input in pieces.
  const whole = input !== undefined && Object.keys(input).length > 0 ? JSON.stringify(input) : ''
  state.tools.set(blockIndex, { callIndex, hasArguments: whole !== '' })
  const id = readText(block, 'id') || createToolCallId(state.answerId, callIndex)
  return emit(state, { tool_calls: [{ index: callIndex, id, type: 'function', function: { name, arguments: whole } }] })
}

function readBlockDelta(event: JsonRecord, state: StreamState): StreamPart[] {
  const delta = readRecord(event, 'delta')
  switch (delta?.type) {
    case 'text_delta':
      return emitText(state, readText(delta, 'text'))
    case 'thinking_delta':
    case 'signature_delta':
      return emitThinking(state, delta)
    case 'input_json_delta': {
      const tool = state.tools.get(readIndex(event, 'index') ?? 0)
      const text = readText(delta, 'partial_json')
      if (tool === undefined || !text) return []
      tool.hasArguments = true
      return emit(state, { tool_calls: [{ index: tool.callIndex, function: { arguments: text } }] })
    }
    default:
      return []
  }
}

/** A tool without parameters gets no input at all; clients parse the arguments, and `""` is not JSON. */
function readBlockStop(event: JsonRecord, state: StreamState): StreamPart[] {
  const tool = state.tools.get(readIndex(event, 'index') ?? 0)
  if (tool === undefined || tool.hasArguments) return []
  tool.hasArguments = true
  return emit(state, { tool_calls: [{ index: tool.callIndex, function: { arguments: '{}' } }] })
}

function readMessageDelta(event: JsonRecord, state: StreamState): StreamPart[] {
  const native = readText(readRecord(event, 'delta'), 'stop_reason')
  const usage = mapUsage(state.firstUsage, readRecord(event, 'usage'))
  const parts: StreamPart[] = []
  if (native)
    parts.push({ type: 'finish', choiceIndex: 0, finishReason: mapStopReason(native), nativeFinishReason: native })
  if (usage !== null) parts.push({ type: 'usage', usage })
  return parts
}

function emitText(state: StreamState, text: string | undefined): StreamPart[] {
  return text ? emit(state, { content: text }) : []
}

function emitThinking(state: StreamState, source: JsonRecord): StreamPart[] {
  const text = readText(source, 'thinking')
  const signature = readText(source, 'signature')
  if (!text && !signature) return []
  return emit(state, {
    ...(text && { reasoning: text }),
    reasoning_details: [
      {
        type: 'reasoning.text',
        ...(text && { text }),
        ...(signature && { signature }),
        format: CLAUDE_FORMAT,
        index: Math.max(state.reasoningIndex, 0),
      },
    ],
  })
}

function emit(state: StreamState, delta: ChatDelta): StreamPart[] {
  const first: ChatDelta = state.hasRole ? {} : { role: 'assistant' }
  state.hasRole = true
  return [{ type: 'delta', choiceIndex: 0, delta: { ...first, ...delta } }]
}
