import { defaultReasoning, sentencesForBudget, sentencesForEffort } from '../generate/wants-reasoning'
import { isObject } from '../json'
import type { JsonObject } from '../types'
import type { Dialect, ReasoningPlace } from './dialects'

/** How long the model thinks: by the many names under which OpenAI-compatible providers take that wish. */
export function readReasoning(body: JsonObject, model: string): number {
  const usual = defaultReasoning(model)
  const effort = readEffort(body)
  if (effort !== null) return effort
  const isOn = readSwitch(body)
  if (isOn === false) return 0
  if (typeof body.thinking_budget === 'number') return sentencesForBudget(body.thinking_budget)
  return isOn === true ? Math.max(usual, 3) : usual
}

function readEffort(body: JsonObject): number | null {
  const nested = isObject(body.reasoning) ? body.reasoning : {}
  const named = sentencesForEffort(body.reasoning_effort) ?? sentencesForEffort(nested.effort)
  if (named !== null) return named
  return typeof nested.max_tokens === 'number' ? sentencesForBudget(nested.max_tokens) : null
}

function readSwitch(body: JsonObject): boolean | null {
  const template = isObject(body.chat_template_kwargs) ? body.chat_template_kwargs : {}
  const nested = isObject(body.reasoning) ? body.reasoning : {}
  const switches = [body.enable_thinking, template.enable_thinking, template.thinking, nested.enabled]
  const flag = switches.find((value) => typeof value === 'boolean')
  if (typeof flag === 'boolean') return flag
  if (!isObject(body.thinking)) return null
  return body.thinking.type !== 'disabled'
}

/** Where this request's reasoning appears; Groq and MiniMax let the request choose. */
export function placeReasoning(body: JsonObject, model: string, dialect: Dialect): ReasoningPlace {
  if (dialect.groqMetadata === true) return placeGroqReasoning(body, model)
  if (dialect.reasoning === 'think-tags' && body.reasoning_split === true) return 'reasoning_content'
  return dialect.reasoning
}

function placeGroqReasoning(body: JsonObject, model: string): ReasoningPlace {
  if (body.reasoning_format === 'hidden' || body.include_reasoning === false) return 'hidden'
  if (body.reasoning_format === 'parsed' || model.includes('gpt-oss')) return 'reasoning'
  return 'think-tags'
}
