import type { ChatChoice, ChatResult } from '../spec'
import { createMalformedError } from '../shared/create-provider-error'
import { isRecord, readIndex, readRecord, readRecords, readText, type JsonRecord } from '../shared/read-json'
import { mapFinishReason } from './map-finish-reason'
import { mapUsage } from './map-usage'
import { readCandidate } from './read-candidate'
import { readFailure } from './read-failure'
import { readLogprobs } from './read-logprobs'

/** A whole answer in our form. Never throws: what is no answer, or a blocked prompt, becomes a result with an `error`. */
export function fromResponse(body: unknown): ChatResult {
  const record = isRecord(body) ? body : {}
  const upstreamId = readText(record, 'responseId') ?? null
  const candidates = readRecords(record, 'candidates')
  const failure =
    candidates.length > 0 ? undefined : (readFailure(record) ?? createMalformedError('an answer without candidates'))
  return {
    ...(failure && { error: failure }),
    upstreamId,
    upstreamModel: readText(record, 'modelVersion') ?? null,
    systemFingerprint: null,
    choices: candidates.map((candidate, position) => toChoice(candidate, { position, upstreamId })),
    usage: mapUsage(readRecord(record, 'usageMetadata')),
  }
}

function toChoice(
  candidate: JsonRecord,
  { position, upstreamId }: { position: number; upstreamId: string | null },
): ChatChoice {
  const { text, thoughts, details, toolCalls } = readCandidate(candidate, {
    answerId: upstreamId,
    callCount: 0,
    signatureCount: 0,
  })
  const native = readText(candidate, 'finishReason') ?? null
  return {
    index: readIndex(candidate, 'index') ?? position,
    message: {
      role: 'assistant',
      content: text || null,
      refusal: null,
      reasoning: thoughts || null,
      ...(details.length > 0 && { reasoning_details: details }),
      ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
    },
    finishReason: native === null ? null : mapFinishReason(native, toolCalls.length > 0),
    nativeFinishReason: native,
    ...readLogprobs(candidate),
  }
}
