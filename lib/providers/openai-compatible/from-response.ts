import type { AssistantMessage, ChatChoice, ChatResult, ToolCall } from '../spec'
import { createMalformedError, parseErrorValue, type ErrorCodes } from '../shared/create-provider-error'
import { createToolCallId } from '../shared/create-tool-call-id'
import { splitThinking } from '../shared/thinking-splitter'
import { isRecord, readIndex, readRecord, readRecords, readText, type JsonRecord } from '../shared/read-json'
import { mapFinishReason } from './map-finish-reason'
import { findUsage, mapUsage } from './map-usage'
import { readAnswerText, type AnswerText } from './read-answer-text'
import { readArguments } from './read-arguments'
import { readReasoningDetails } from './read-reasoning-details'

export type ReadOptions = { reasoningTokensOnTop: boolean; inlineThinking: boolean; errorCodes: ErrorCodes }

/** A whole answer in our form. Never throws: what is no chat completion becomes a result with an `error`. */
export function fromResponse(body: unknown, options: ReadOptions): ChatResult {
  if (!isRecord(body)) return failedResult(createMalformedError('something that is not a chat completion'))
  const choices = readRecords(body, 'choices')
  if (choices.length === 0) {
    const isError = body.error !== undefined || body.base_resp !== undefined || body.message !== undefined
    return failedResult(
      isError ? parseErrorValue(body, options.errorCodes) : createMalformedError('an answer without choices'),
    )
  }
  const upstreamId = readText(body, 'id') ?? null
  return {
    upstreamId,
    upstreamModel: readText(body, 'model') ?? null,
    systemFingerprint: readText(body, 'system_fingerprint') ?? null,
    serviceTier: readText(body, 'service_tier'),
    choices: choices.map((choice, position) => toChoice(choice, { position, upstreamId, options })),
    usage: mapUsage(findUsage(body, choices[0]), options),
  }
}

function failedResult(error: ChatResult['error']): ChatResult {
  return { error, upstreamId: null, upstreamModel: null, systemFingerprint: null, choices: [], usage: null }
}

type AnswerPlace = { position: number; upstreamId: string | null; options: ReadOptions }

function toChoice(choice: JsonRecord, answer: AnswerPlace): ChatChoice {
  const message = toMessage(readRecord(choice, 'message') ?? {}, answer)
  const native = readText(choice, 'finish_reason') ?? null
  return {
    index: readIndex(choice, 'index') ?? answer.position,
    message,
    finishReason: native === null ? null : mapFinishReason(native, message.tool_calls !== undefined),
    nativeFinishReason: native,
    ...(isRecord(choice.logprobs) && { logprobs: choice.logprobs }),
  }
}

function toMessage(message: JsonRecord, { upstreamId, options }: AnswerPlace): AssistantMessage {
  const { content, reasoning } = readTexts(message, options)
  const details = readReasoningDetails(message)
  const toolCalls = readRecords(message, 'tool_calls').flatMap((call, index) => toToolCall(call, { index, upstreamId }))
  return {
    role: 'assistant',
    content: content === '' ? null : content,
    refusal: readText(message, 'refusal') || null,
    reasoning: reasoning || (details ?? []).map((detail) => detail.text ?? detail.summary ?? '').join('') || null,
    ...(details && { reasoning_details: details }),
    ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
  }
}

function readTexts(message: JsonRecord, { inlineThinking }: ReadOptions): AnswerText {
  const texts = readAnswerText(message)
  if (!inlineThinking) return texts
  const { content, reasoning } = splitThinking(texts.content)
  return { content, reasoning: texts.reasoning + reasoning }
}

function toToolCall(call: JsonRecord, answer: { index: number; upstreamId: string | null }): ToolCall[] {
  const definition = readRecord(call, 'function')
  const name = readText(definition, 'name')
  if (!name) return []
  const id = readText(call, 'id') || createToolCallId(answer.upstreamId, answer.index)
  return [{ id, type: 'function', function: { name, arguments: readArguments(definition) || '{}' } }]
}
