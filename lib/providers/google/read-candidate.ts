import type { ReasoningDetail, ToolCall } from '../spec'
import { createToolCallId } from '../shared/create-tool-call-id'
import { readRecord, readRecords, readText, type JsonRecord } from '../shared/read-json'
import { GEMINI_FORMAT } from './read-signatures'

export type CandidateContent = { text: string; thoughts: string; details: ReasoningDetail[]; toolCalls: ToolCall[] }

/** What has been read of one answer so far; a stream reads it in pieces. */
export type AnswerProgress = { answerId: string | null; callCount: number; signatureCount: number }

/**
 * The parts of a candidate (or of a chunk of one). Thoughts become reasoning, and each `thoughtSignature` an encrypted
 * block, with the id of the call it came with, so that it can be put back on the same part in the next turn.
 */
export function readCandidate(candidate: JsonRecord, progress: AnswerProgress): CandidateContent {
  const content: CandidateContent = { text: '', thoughts: '', details: [], toolCalls: [] }
  for (const part of readRecords(readRecord(candidate, 'content'), 'parts')) {
    const text = readText(part, 'text') ?? ''
    if (part.thought === true) content.thoughts += text
    else content.text += text
    const call = readCall(part, progress)
    if (call !== undefined) content.toolCalls.push(call)
    const data = readText(part, 'thoughtSignature')
    if (data) {
      // Index 0 is the readable text, whose pieces clients join by it.
      progress.signatureCount += 1
      const index = progress.signatureCount
      content.details.push({ type: 'reasoning.encrypted', data, format: GEMINI_FORMAT, id: call?.id ?? null, index })
    }
  }
  // First what can be read: clients that find any blocks show these and not `reasoning`.
  if (content.thoughts !== '')
    content.details.unshift({ type: 'reasoning.text', text: content.thoughts, format: GEMINI_FORMAT, index: 0 })
  return content
}

function readCall(part: JsonRecord, progress: AnswerProgress): ToolCall | undefined {
  const call = readRecord(part, 'functionCall')
  const name = readText(call, 'name')
  if (call === undefined || !name) return undefined
  const id = readText(call, 'id') || createToolCallId(progress.answerId, progress.callCount)
  progress.callCount += 1
  return { id, type: 'function', function: { name, arguments: JSON.stringify(readRecord(call, 'args') ?? {}) } }
}
