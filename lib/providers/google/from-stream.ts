import type { ChatDelta, StreamParser, StreamPart } from '../spec'
import { createMalformedError } from '../shared/create-provider-error'
import { parseJson } from '../shared/parse-json'
import { isRecord, readIndex, readRecord, readRecords, readText, type JsonRecord } from '../shared/read-json'
import { mapFinishReason } from './map-finish-reason'
import { mapUsage } from './map-usage'
import { readCandidate, type AnswerProgress } from './read-candidate'
import { readFailure } from './read-failure'
import { readLogprobs } from './read-logprobs'

type StreamState = AnswerProgress & { hasMetadata: boolean; choicesWithRole: Set<number> }

/**
 * Maps a stream of `GenerateContentResponse`s. Typed reads instead of a schema: this runs once per chunk. Google ends the
 * body without a marker, so `end` comes with the chunk that carries the finish reason, which is the last and has the usage.
 */
export function createStreamParser(): StreamParser {
  const state: StreamState = {
    answerId: null,
    callCount: 0,
    signatureCount: 0,
    hasMetadata: false,
    choicesWithRole: new Set(),
  }
  return {
    parse: ({ data }) => {
      const chunk = parseJson(data)
      if (!isRecord(chunk)) return [{ type: 'error', error: createMalformedError('a malformed chunk') }]
      const failure = readFailure(chunk)
      return failure === undefined ? mapChunk(chunk, state) : [{ type: 'error', error: failure }]
    },
  }
}

function mapChunk(chunk: JsonRecord, state: StreamState): StreamPart[] {
  const parts = mapMetadata(chunk, state)
  for (const candidate of readRecords(chunk, 'candidates')) parts.push(...mapCandidate(candidate, state))
  const isLast = parts.some((part) => part.type === 'finish')
  const usage = mapUsage(readRecord(chunk, 'usageMetadata'))
  if (usage !== null) parts.push({ type: 'usage', usage })
  if (isLast) parts.push({ type: 'end' })
  return parts
}

function mapMetadata(chunk: JsonRecord, state: StreamState): StreamPart[] {
  const upstreamId = readText(chunk, 'responseId') || undefined
  const upstreamModel = readText(chunk, 'modelVersion') || undefined
  if (state.hasMetadata || (upstreamId === undefined && upstreamModel === undefined)) return []
  state.hasMetadata = true
  state.answerId = upstreamId ?? null
  return [
    {
      type: 'metadata',
      ...(upstreamId !== undefined && { upstreamId }),
      ...(upstreamModel !== undefined && { upstreamModel }),
    },
  ]
}

function mapCandidate(candidate: JsonRecord, state: StreamState): StreamPart[] {
  const choiceIndex = readIndex(candidate, 'index') ?? 0
  const parts: StreamPart[] = []
  const delta = readDelta(candidate, state)
  if (Object.keys(delta).length > 0) {
    const role: ChatDelta = state.choicesWithRole.has(choiceIndex) ? {} : { role: 'assistant' }
    state.choicesWithRole.add(choiceIndex)
    parts.push({ type: 'delta', choiceIndex, delta: { ...role, ...delta }, ...readLogprobs(candidate) })
  }
  const native = readText(candidate, 'finishReason')
  if (native && native !== 'FINISH_REASON_UNSPECIFIED') {
    parts.push({
      type: 'finish',
      choiceIndex,
      finishReason: mapFinishReason(native, state.callCount > 0),
      nativeFinishReason: native,
    })
  }
  return parts
}

function readDelta(candidate: JsonRecord, state: StreamState): ChatDelta {
  const firstCall = state.callCount
  const { text, thoughts, details, toolCalls } = readCandidate(candidate, state)
  return {
    ...(text !== '' && { content: text }),
    ...(thoughts !== '' && { reasoning: thoughts }),
    ...(details.length > 0 && { reasoning_details: details }),
    ...(toolCalls.length > 0 && {
      tool_calls: toolCalls.map((call, position) => ({ index: firstCall + position, ...call })),
    }),
  }
}
