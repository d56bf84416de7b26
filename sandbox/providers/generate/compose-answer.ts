import type { Answer, AnswerCall, Prompt } from '../types'
import { chooseCalls } from './choose-calls'
import { composeReasoning } from './compose-prose'
import { composeText, lastUserTurn } from './compose-text'
import { countTokens, truncateToTokens } from './count-tokens'
import { extractTopic } from './extract-topic'
import type { FillContext } from './fill-schema'
import type { CacheResult } from './prompt-cache'
import { createRandom, hashText } from './random'

type Measured = { promptTokens: number; cache: CacheResult; choiceIndex: number }

/**
 * The answer to a prompt: the same for the same provider, model and conversation, with token counts that can be
 * recomputed from its parts by `countTokens`.
 */
export function composeAnswer(prompt: Prompt, measured: Measured): Answer {
  const random = createRandom(seedOf(prompt, measured.choiceIndex))
  const text = lastUserTurn(prompt.turns)?.text ?? prompt.turns.at(-1)?.text ?? ''
  const nonce = /nonce:[\w-]+/.exec(text)?.[0] ?? null
  const context: FillContext = { text, topic: extractTopic(text), nonce, random }
  const reasoning = prompt.reasoningEffort > 0 ? composeReasoning(context.topic, prompt.reasoningEffort, random) : ''
  const calls = chooseCalls(prompt, context)
  const draft = { reasoning, calls, text: calls.length > 0 ? '' : composeText(prompt, context) }
  return limitAnswer(draft, prompt, measured)
}

/** Applies stop sequences and the token limit, which reasoning uses up first, and counts. */
function limitAnswer(draft: Pick<Answer, 'reasoning' | 'calls' | 'text'>, prompt: Prompt, measured: Measured): Answer {
  const budget = prompt.maxTokens ?? Infinity
  const stopped = applyStop(draft.text, prompt.stop)
  const reasoning = truncateToTokens(draft.reasoning, budget)
  const reasoningTokens = countTokens(reasoning)
  const left = budget - reasoningTokens
  const text = truncateToTokens(stopped.text, left)
  const calls = draft.calls.filter(fitsIn(left))
  const isCut =
    text.length < stopped.text.length || calls.length < draft.calls.length || reasoning.length < draft.reasoning.length
  const completion = reasoningTokens + countTokens(text) + calls.reduce((sum, call) => sum + countCallTokens(call), 0)
  const { promptTokens, cache } = measured
  return {
    reasoning,
    text,
    calls,
    finish: isCut ? 'length' : calls.length > 0 ? 'tool_calls' : 'stop',
    stopSequence: isCut ? null : stopped.sequence,
    usage: { prompt: promptTokens, ...cache, completion, reasoning: reasoningTokens },
  }
}

function countCallTokens(call: AnswerCall): number {
  return countTokens(call.name) + countTokens(JSON.stringify(call.arguments))
}

function fitsIn(budget: number): (call: AnswerCall) => boolean {
  let left = budget
  return (call) => {
    left -= countCallTokens(call)
    return left >= 0
  }
}

function applyStop(text: string, stop: readonly string[]): { text: string; sequence: string | null } {
  let result: { text: string; sequence: string | null } = { text, sequence: null }
  for (const sequence of stop) {
    const index = sequence === '' ? -1 : result.text.indexOf(sequence)
    if (index >= 0) result = { text: result.text.slice(0, index), sequence }
  }
  return result
}

function seedOf(prompt: Prompt, choiceIndex: number): number {
  let hash = hashText(`${prompt.provider}/${prompt.model}/${String(choiceIndex)}`)
  for (const turn of prompt.turns) hash = hashText(turn.text, hashText(turn.role, hash))
  return hash
}
