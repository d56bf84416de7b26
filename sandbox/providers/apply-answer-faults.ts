import { findFault, type Behaviour } from './control/resolve-behaviour'
import { countTokens } from './generate/count-tokens'
import type { Answer, JsonObject } from './types'

const REFUSAL = "I'm sorry, but I can't help with that."

/** The answer as the faults of this request bend it; its counts stay true to what is left of it. */
export function applyAnswerFaults(answer: Answer, behaviour: Behaviour): Answer {
  if (behaviour.faults.length === 0) return answer
  if (findFault(behaviour, 'empty')) return replaceText({ ...answer, reasoning: '', finish: 'stop' }, '')
  if (findFault(behaviour, 'refuse')) return replaceText({ ...answer, finish: 'refusal' }, REFUSAL)
  if (findFault(behaviour, 'content-filter')) {
    return replaceText({ ...answer, finish: 'content_filter' }, answer.text.slice(0, Math.ceil(answer.text.length / 2)))
  }
  return answer
}

function replaceText(answer: Answer, text: string): Answer {
  const reasoning = countTokens(answer.reasoning)
  const usage = { ...answer.usage, reasoning, completion: reasoning + countTokens(text) }
  return { ...answer, text, calls: [], stopSequence: null, usage }
}

/** How this request's faults distort the usage object of any wire format; null leaves it out. */
export function usageBender(behaviour: Behaviour): (usage: JsonObject) => JsonObject | null {
  if (behaviour.faults.length === 0) return (usage) => usage
  if (findFault(behaviour, 'no-usage')) return () => null
  if (findFault(behaviour, 'usage-zero')) return (usage) => mapNumbers(usage, () => 0)
  if (findFault(behaviour, 'usage-huge')) return (usage) => mapNumbers(usage, () => 9_000_000_000_000_000)
  if (findFault(behaviour, 'usage-negative')) return (usage) => mapNumbers(usage, (count) => -count - 1)
  if (findFault(behaviour, 'usage-strings')) return (usage) => mapNumbers(usage, String)
  return (usage) => usage
}

function mapNumbers(usage: JsonObject, change: (count: number) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(usage).map(([name, value]) => [name, mapValue(value, change)]))
}

function mapValue(value: unknown, change: (count: number) => unknown): unknown {
  if (typeof value === 'number') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change))
  if (typeof value !== 'object' || value === null) return value
  return mapNumbers({ ...value }, change)
}
