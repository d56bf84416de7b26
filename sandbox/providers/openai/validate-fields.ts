import { nameType } from '../json'
import { ProviderFailure } from '../provider-failure'
import type { JsonObject } from '../types'

type NumberRule = { minimum: number; maximum: number; integer?: boolean }

const NUMBERS: readonly [string, NumberRule][] = [
  ['temperature', { minimum: 0, maximum: 2 }],
  ['top_p', { minimum: 0, maximum: 1 }],
  ['frequency_penalty', { minimum: -2, maximum: 2 }],
  ['presence_penalty', { minimum: -2, maximum: 2 }],
  ['max_tokens', { minimum: 1, maximum: Infinity, integer: true }],
  ['max_completion_tokens', { minimum: 1, maximum: Infinity, integer: true }],
  ['n', { minimum: 1, maximum: 8, integer: true }],
  ['seed', { minimum: -Infinity, maximum: Infinity, integer: true }],
  ['top_logprobs', { minimum: 0, maximum: 20, integer: true }],
]
const BOOLEANS = ['stream', 'logprobs', 'parallel_tool_calls'] as const

export function invalidType(param: string, expected: string, value: unknown): ProviderFailure {
  const message = `Invalid type for '${param}': expected ${expected}, but got ${nameType(value)} instead.`
  return new ProviderFailure('invalid_request', message, { param, code: 'invalid_type' })
}

export function invalidValue(param: string, message: string, code = 'invalid_value'): ProviderFailure {
  return new ProviderFailure('invalid_request', message, { param, code })
}

/** Checks the scalar fields of a chat request as OpenAI does: null and absent are the same. */
export function validateFields(body: JsonObject): void {
  for (const [name, rule] of NUMBERS) {
    const value = body[name]
    if (value !== undefined && value !== null) checkNumber(name, value, rule)
  }
  for (const name of BOOLEANS) {
    const value = body[name]
    if (value !== undefined && value !== null && typeof value !== 'boolean') throw invalidType(name, 'a boolean', value)
  }
  if (body.stream_options !== undefined && body.stream_options !== null && body.stream !== true) {
    throw invalidValue('stream_options', "The 'stream_options' parameter is only allowed when 'stream' is enabled.")
  }
}

function checkNumber(name: string, value: unknown, rule: NumberRule): void {
  const noun = rule.integer === true ? 'integer' : 'decimal'
  const isWrong = typeof value !== 'number' || (rule.integer === true && !Number.isInteger(value))
  if (isWrong) throw invalidType(name, rule.integer === true ? 'an integer' : 'a decimal', value)
  if (value > rule.maximum) {
    const message = `Invalid '${name}': ${noun} above maximum value. Expected a value <= ${String(rule.maximum)}, but got ${String(value)} instead.`
    throw invalidValue(name, message, `${noun}_above_max_value`)
  }
  if (value < rule.minimum) {
    const message = `Invalid '${name}': ${noun} below minimum value. Expected a value >= ${String(rule.minimum)}, but got ${String(value)} instead.`
    throw invalidValue(name, message, `${noun}_below_min_value`)
  }
}
