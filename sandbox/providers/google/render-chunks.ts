import { splitPieces } from '../generate/split-pieces'
import type { Answer, Frame, JsonObject } from '../types'
import type { RenderInput } from '../wire'
import type { GenerateOptions } from './parse-generate-request'
import { buildUsage, callParts, finishReason, sumUsage } from './render-content'

/** Gemini sends larger chunks than others. */
const PIECES_PER_CHUNK = 4
type Draft = { input: RenderInput<GenerateOptions>; frames: Frame[]; answered: number; tail: string }

/** A streamed response: each chunk is a whole response object with the parts that are new. There is no end marker. */
export function renderChunks(input: RenderInput<GenerateOptions>): Frame[] {
  const tail = JSON.stringify({ modelVersion: input.model, responseId: input.id }).slice(1)
  const draft: Draft = { input, frames: [], answered: 0, tail }
  for (const [index, answer] of input.answers.entries()) pushCandidate(draft, answer, index)
  return input.call.options.stream === 'array' ? asArray(draft.frames) : draft.frames
}

function pushCandidate(draft: Draft, answer: Answer, index: number): void {
  const { includeThoughts } = draft.input.call.options
  if (includeThoughts) {
    for (const text of chunksOf(answer.reasoning))
      push(draft, { index, part: { text, thought: true }, tokens: text.length / 4 })
  }
  for (const [position, text] of chunksOf(answer.text).entries()) {
    const hidden = position === 0 && !includeThoughts ? answer.usage.reasoning : 0
    draft.answered += text.length / 4
    push(draft, { index, part: { text }, tokens: text.length / 4 + hidden })
  }
  for (const part of callParts(draft.input, answer)) {
    const tokens = JSON.stringify(part.functionCall).length / 4
    draft.answered += tokens
    push(draft, { index, part, tokens })
  }
  pushFinish(draft, answer, index)
}

type Piece = { index: number; part: JsonObject; tokens: number }

function push(draft: Draft, { index, part, tokens }: Piece): void {
  const candidate = { content: { parts: [part], role: 'model' }, index }
  const usage = runningUsage(draft, Math.ceil(draft.answered))
  draft.frames.push({ kind: 'content', text: chunkText(draft, candidate, usage), tokens })
}

function pushFinish(draft: Draft, answer: Answer, index: number): void {
  const isLast = index === draft.input.answers.length - 1
  const { answered } = sumUsage(draft.input.answers)
  const isEmpty = answer.text === '' && answer.calls.length === 0
  const content = isEmpty ? { role: 'model' } : { parts: [{ text: '' }], role: 'model' }
  const candidate = { content, finishReason: finishReason(answer), index }
  const usage = runningUsage(draft, isLast ? answered : Math.ceil(draft.answered))
  draft.frames.push({ kind: isLast ? 'usage' : 'finish', text: chunkText(draft, candidate, usage), tokens: 0 })
}

function runningUsage(draft: Draft, answered: number): JsonObject | null {
  return draft.input.bendUsage(buildUsage(sumUsage(draft.input.answers).usage, answered))
}

function chunkText(draft: Draft, candidate: JsonObject, usage: JsonObject | null): string {
  const usageText = usage ? `"usageMetadata":${JSON.stringify(usage)},` : ''
  const json = `{"candidates":[${JSON.stringify(candidate)}],${usageText}${draft.tail}`
  return draft.input.call.options.stream === 'array' ? json : `data: ${json}\r\n\r\n`
}

function chunksOf(text: string): string[] {
  const pieces = splitPieces(text)
  const chunks: string[] = []
  for (let index = 0; index < pieces.length; index += PIECES_PER_CHUNK) {
    chunks.push(pieces.slice(index, index + PIECES_PER_CHUNK).join(''))
  }
  return chunks
}

/** Without `alt=sse` the stream is one JSON array. */
function asArray(frames: readonly Frame[]): Frame[] {
  const joined = frames.map((frame, index) => ({ ...frame, text: `${index === 0 ? '[' : ',\r\n'}${frame.text}` }))
  return [...joined, { kind: 'end', text: ']', tokens: 0 }]
}
