import { splitFragments, splitPieces } from '../generate/split-pieces'
import type { Answer, Frame, JsonObject } from '../types'
import type { RenderInput } from '../wire'
import { buildLogprobs, callId, finishReason, hasRefusalField, thinkingPart, visibleText } from './build-message'
import { buildUsage } from './build-usage'
import type { ChatOptions } from './parse-chat'

type Draft = { input: RenderInput<ChatOptions>; frames: Frame[]; head: string; tail: string; usage: JsonObject | null }

/** A streamed chat completion: the chunks of every choice, the usage where this provider puts it, and `[DONE]`. */
export function renderChatFrames(input: RenderInput<ChatOptions>): Frame[] {
  const { options } = input.call
  const base = {
    id: `chatcmpl-${input.id}`,
    object: 'chat.completion.chunk',
    created: Math.floor(Date.now() / 1_000),
    model: input.model,
    ...(options.dialect.openaiRules === true ? { service_tier: 'default' } : {}),
    system_fingerprint: 'fp_sandbox',
  }
  const hasNullUsage = options.includeUsage && options.dialect.streamUsage === 'own-chunk-when-asked'
  const draft: Draft = {
    input,
    frames: [],
    // Every chunk starts alike: serialised once, because this is also the load generator's upstream.
    head: `data: ${JSON.stringify(base).slice(0, -1)},"choices":[`,
    tail: hasNullUsage ? '],"usage":null' : ']',
    usage: input.bendUsage(buildUsage(input.answers, options.dialect)),
  }
  for (const [index, answer] of input.answers.entries()) pushChoice(draft, answer, index)
  if (hasNullUsage && draft.usage) {
    draft.frames.push({ kind: 'usage', text: `${draft.head}],"usage":${JSON.stringify(draft.usage)}}\n\n`, tokens: 0 })
  }
  draft.frames.push({ kind: 'end', text: 'data: [DONE]\n\n', tokens: 0 })
  return draft.frames
}

function pushChoice(draft: Draft, answer: Answer, index: number): void {
  pushOpening(draft, answer, index)
  pushReasoning(draft, answer, index)
  pushText(draft, answer, index)
  for (const [position, call] of answer.calls.entries()) {
    const id = callId(draft.input, index, position)
    const opening = { index: position, id, type: 'function', function: { name: call.name, arguments: '' } }
    pushDelta(draft, index, { json: JSON.stringify({ tool_calls: [opening] }), length: call.name.length })
    for (const fragment of splitFragments(JSON.stringify(call.arguments))) {
      const json = `{"tool_calls":[{"index":${String(position)},"function":{"arguments":${JSON.stringify(fragment)}}}]}`
      pushDelta(draft, index, { json, length: fragment.length })
    }
  }
  pushFinish(draft, answer, index)
}

function pushOpening(draft: Draft, answer: Answer, index: number): void {
  const { dialect, reasoning } = draft.input.call.options
  // A hidden chain of thought takes its time (and its tokens) before the first visible word.
  const tokens = reasoning === 'hidden' ? answer.usage.reasoning : 0
  const delta =
    dialect.openaiRules === true
      ? '{"role":"assistant","content":"","refusal":null}'
      : '{"role":"assistant","content":""}'
  const metadata = dialect.groqMetadata === true ? `,"x_groq":{"id":"req_${draft.input.id}"}` : ''
  const choice = `{"index":${String(index)},"delta":${delta},"logprobs":null,"finish_reason":null}`
  draft.frames.push({ kind: 'open', text: `${draft.head}${choice}${draft.tail}${metadata}}\n\n`, tokens })
}

function pushReasoning(draft: Draft, answer: Answer, index: number): void {
  const place = draft.input.call.options.reasoning
  if (answer.reasoning === '' || place === 'think-tags' || place === 'hidden') return
  for (const piece of splitPieces(answer.reasoning)) {
    const delta = place === 'content-parts' ? { content: [thinkingPart(piece)] } : { [place]: piece }
    pushDelta(draft, index, { json: JSON.stringify(delta), length: piece.length })
  }
}

function pushText(draft: Draft, answer: Answer, index: number): void {
  const { options } = draft.input.call
  const field = hasRefusalField(answer, options) ? 'refusal' : 'content'
  for (const piece of splitPieces(visibleText(answer, options))) {
    const logprobs = options.logprobs ? JSON.stringify(buildLogprobs([piece])) : 'null'
    pushDelta(draft, index, { json: `{"${field}":${JSON.stringify(piece)}}`, length: piece.length, logprobs })
  }
}

type Delta = { json: string; length: number; logprobs?: string }

function pushDelta(draft: Draft, index: number, { json, length, logprobs = 'null' }: Delta): void {
  const usage = draft.input.call.options.dialect.streamUsage === 'every-chunk' ? runningUsage(draft) : ''
  const choice = `{"index":${String(index)},"delta":${json},"logprobs":${logprobs},"finish_reason":null}`
  draft.frames.push({ kind: 'content', text: `${draft.head}${choice}${draft.tail}${usage}}\n\n`, tokens: length / 4 })
}

/** Perplexity counts up in every chunk. */
function runningUsage(draft: Draft): string {
  if (!draft.usage) return ''
  const completion = Math.ceil(draft.frames.reduce((sum, frame) => sum + frame.tokens, 0))
  const prompt = draft.input.answers[0]?.usage.prompt ?? 0
  const usage = { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion }
  return `,"usage":${JSON.stringify(usage)}`
}

function pushFinish(draft: Draft, answer: Answer, index: number): void {
  const { dialect } = draft.input.call.options
  const isLast = index === draft.input.answers.length - 1
  const usage = isLast && draft.usage ? JSON.stringify(draft.usage) : null
  const inChoice = usage !== null && dialect.usageInChoice === true ? `,"usage":${usage}` : ''
  const choice = `{"index":${String(index)},"delta":{},"logprobs":null,"finish_reason":"${finishReason(answer)}"${inChoice}}`
  const isUsageChunk = usage !== null && dialect.streamUsage !== 'own-chunk-when-asked'
  const end = isUsageChunk ? `],"usage":${usage}` : draft.tail
  const groq =
    dialect.groqMetadata === true
      ? `,"x_groq":{"id":"req_${draft.input.id}"${usage === null ? '' : `,"usage":${usage}`}}`
      : ''
  draft.frames.push({
    kind: isUsageChunk ? 'usage' : 'finish',
    text: `${draft.head}${choice}${end}${groq}}\n\n`,
    tokens: 0,
  })
}
