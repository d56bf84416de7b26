import type { ChatDelta, StreamParser, StreamPart } from '../spec'
import { createMalformedError, parseErrorValue } from '../shared/create-provider-error'
import { parseJson } from '../shared/parse-json'
import { ThinkingSplitter } from '../shared/thinking-splitter'
import { isRecord, readIndex, readRecord, readRecords, readText, type JsonRecord } from '../shared/read-json'
import type { ReadOptions } from './from-response'
import { mapFinishReason } from './map-finish-reason'
import { findUsage, mapUsage } from './map-usage'
import { readAnswerText, type AnswerText } from './read-answer-text'
import { readReasoningDetails } from './read-reasoning-details'
import { createToolCallTracker, type ToolCallTracker } from './track-tool-calls'

/** `splitter` is null unless reasoning stands in the text. */
type ChoiceState = { hasRole: boolean; tools: ToolCallTracker; splitter: ThinkingSplitter | null }
type StreamState = {
  inlineThinking: boolean
  answerId: string | null
  hasMetadata: boolean
  choices: Map<number, ChoiceState>
}

/** Maps a stream of chat completion chunks. Typed reads instead of a schema: this runs once per chunk. */
export function createStreamParser(options: ReadOptions): StreamParser {
  const state: StreamState = {
    inlineThinking: options.inlineThinking,
    answerId: null,
    hasMetadata: false,
    choices: new Map(),
  }
  return {
    parse: ({ event, data }) => {
      if (data.trim() === '[DONE]') return [{ type: 'end' }]
      const chunk = parseJson(data)
      if (!isRecord(chunk)) return [{ type: 'error', error: createMalformedError('a malformed chunk') }]
      if (event === 'error' || isFailure(chunk))
        return [{ type: 'error', error: parseErrorValue(chunk, options.errorCodes) }]
      return mapChunk(chunk, { state, options })
    },
  }
}

function isFailure(chunk: JsonRecord): boolean {
  if (chunk.error !== undefined && chunk.error !== null) return true
  if (chunk.choices !== undefined || chunk.usage !== undefined) return false
  const status = readRecord(chunk, 'base_resp')?.status_code
  return (status !== undefined && status !== 0) || typeof chunk.message === 'string'
}

function mapChunk(chunk: JsonRecord, { state, options }: { state: StreamState; options: ReadOptions }): StreamPart[] {
  const parts = mapMetadata(chunk, state)
  const choices = readRecords(chunk, 'choices')
  for (const choice of choices) addChoice(parts, choice, state)
  const usage = mapUsage(findUsage(chunk, choices[0]), options)
  if (usage !== null) parts.push({ type: 'usage', usage })
  return parts
}

function mapMetadata(chunk: JsonRecord, state: StreamState): StreamPart[] {
  if (state.hasMetadata) return []
  const upstreamId = readWord(chunk, 'id')
  const upstreamModel = readWord(chunk, 'model')
  const systemFingerprint = readWord(chunk, 'system_fingerprint')
  const serviceTier = readWord(chunk, 'service_tier')
  // Azure-like servers open with a chunk about content filters that names nothing.
  if (upstreamId === undefined && upstreamModel === undefined) return []
  state.hasMetadata = true
  state.answerId = upstreamId ?? null
  return [
    {
      type: 'metadata',
      ...(upstreamId !== undefined && { upstreamId }),
      ...(upstreamModel !== undefined && { upstreamModel }),
      ...(systemFingerprint !== undefined && { systemFingerprint }),
      ...(serviceTier !== undefined && { serviceTier }),
    },
  ]
}

/** A text that says something. */
function readWord(record: JsonRecord, key: string): string | undefined {
  return readText(record, key) || undefined
}

function addChoice(parts: StreamPart[], choice: JsonRecord, state: StreamState): void {
  const choiceIndex = readIndex(choice, 'index') ?? 0
  const memory = openChoice(state, choiceIndex)
  // Never `message`: MiniMax and Perplexity repeat the whole answer in it.
  const rawDelta = readRecord(choice, 'delta')
  const delta = rawDelta === undefined ? {} : mapDelta(rawDelta, { memory, answerId: state.answerId })
  if (hasPayload(delta)) {
    const { logprobs } = choice
    parts.push(
      isRecord(logprobs) ? { type: 'delta', choiceIndex, delta, logprobs } : { type: 'delta', choiceIndex, delta },
    )
    memory.hasRole = true
  }
  const native = readText(choice, 'finish_reason')
  if (native) {
    parts.push(...flushText(memory, choiceIndex))
    const finishReason = mapFinishReason(native, memory.tools.hasCalls())
    parts.push({ type: 'finish', choiceIndex, finishReason, nativeFinishReason: native })
  }
}

function openChoice(state: StreamState, choiceIndex: number): ChoiceState {
  const known = state.choices.get(choiceIndex)
  if (known !== undefined) return known
  const splitter = state.inlineThinking ? new ThinkingSplitter() : null
  const choice: ChoiceState = { hasRole: false, tools: createToolCallTracker(), splitter }
  state.choices.set(choiceIndex, choice)
  return choice
}

/** Fields are set one by one and not spread together: this is the hottest function of a stream. */
function mapDelta(raw: JsonRecord, { memory, answerId }: { memory: ChoiceState; answerId: string | null }): ChatDelta {
  const delta: ChatDelta = memory.hasRole ? {} : { role: 'assistant' }
  const { content, reasoning } = memory.splitter === null ? readAnswerText(raw) : splitText(raw, memory.splitter)
  if (content !== '') delta.content = content
  if (reasoning !== '') delta.reasoning = reasoning
  if (raw.reasoning_details !== undefined) addReasoningDetails(delta, raw)
  const refusal = readText(raw, 'refusal')
  if (refusal) delta.refusal = refusal
  if (raw.tool_calls !== undefined) {
    const toolCalls = readRecords(raw, 'tool_calls').flatMap((fragment) => memory.tools.track(fragment, answerId))
    if (toolCalls.length > 0) delta.tool_calls = toolCalls
  }
  return delta
}

function splitText(raw: JsonRecord, splitter: ThinkingSplitter): AnswerText {
  const texts = readAnswerText(raw)
  const { content, reasoning } = splitter.push(texts.content)
  return { content, reasoning: texts.reasoning + reasoning }
}

/** What waited for the rest of a mark that never came. */
function flushText({ splitter, hasRole }: ChoiceState, choiceIndex: number): StreamPart[] {
  if (splitter === null) return []
  const { content, reasoning } = splitter.end()
  if (content === '' && reasoning === '') return []
  const role: ChatDelta = hasRole ? {} : { role: 'assistant' }
  return [
    { type: 'delta', choiceIndex, delta: { ...role, ...(content && { content }), ...(reasoning && { reasoning }) } },
  ]
}

function addReasoningDetails(delta: ChatDelta, raw: JsonRecord): void {
  const details = readReasoningDetails(raw)
  if (details === undefined) return
  delta.reasoning_details = details
  const text = details.map((detail) => detail.text ?? detail.summary ?? '').join('')
  if (delta.reasoning === undefined && text !== '') delta.reasoning = text
}

function hasPayload(delta: ChatDelta): boolean {
  for (const key in delta) if (key !== 'role') return true
  return false
}
