import { isObject } from '../json'
import { ProviderFailure } from '../provider-failure'
import type { JsonObject } from '../types'

const FIELDS = new Set(
  (
    'model messages max_tokens system stream stop_sequences temperature top_p top_k tools tool_choice thinking metadata service_tier ' +
    'container context_management mcp_servers output_config output_format cache_control betas inference_geo speed'
  ).split(' '),
)
const SMALLEST_THINKING_BUDGET = 1_024

export function invalid(message: string): ProviderFailure {
  return new ProviderFailure('invalid_request', message)
}

/** Checks the fields of a Messages request other than the messages. */
export function validateRequest(body: JsonObject): void {
  const extra = Object.keys(body).find((name) => !FIELDS.has(name))
  if (extra !== undefined) throw invalid(`${extra}: Extra inputs are not permitted`)
  requireNumber(body, 'temperature', { minimum: 0, maximum: 1 })
  requireNumber(body, 'top_p', { minimum: 0, maximum: 1 })
  requireNumber(body, 'top_k', { minimum: 0, maximum: Infinity })
  if (body.stream !== undefined && typeof body.stream !== 'boolean')
    throw invalid('stream: Input should be a valid boolean')
  const isStringList =
    Array.isArray(body.stop_sequences) && body.stop_sequences.every((item) => typeof item === 'string')
  if (body.stop_sequences !== undefined && !isStringList) throw invalid('stop_sequences: Input should be a valid list')
  validateThinking(body)
}

/** `max_tokens` has no default here. */
export function readMaxTokens(body: JsonObject): number {
  const value = body.max_tokens
  if (value === undefined) throw invalid('max_tokens: Field required')
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw invalid('max_tokens: Input should be a valid integer')
  if (value < 1) throw invalid('max_tokens: Input should be greater than or equal to 1')
  return value
}

function requireNumber(body: JsonObject, name: string, range: { minimum: number; maximum: number }): void {
  const value = body[name]
  if (value === undefined) return
  if (typeof value !== 'number') throw invalid(`${name}: Input should be a valid number`)
  if (value > range.maximum) throw invalid(`${name}: Input should be less than or equal to ${String(range.maximum)}`)
  if (value < range.minimum) throw invalid(`${name}: Input should be greater than or equal to ${String(range.minimum)}`)
}

function validateThinking(body: JsonObject): void {
  if (body.thinking === undefined) return
  if (!isObject(body.thinking)) throw invalid('thinking: Input should be a valid dictionary')
  const { type, budget_tokens: budget } = body.thinking
  if (!THINKING_TYPES.has(type)) {
    throw invalid(
      `thinking: Input tag '${String(type)}' found using 'type' does not match any of the expected tags: 'adaptive', 'disabled', 'enabled'`,
    )
  }
  if (type === 'disabled') return
  if (type === 'enabled') validateBudget(budget, body.max_tokens)
  if (body.temperature !== undefined && body.temperature !== 1) {
    throw invalid('`temperature` may only be set to 1 when thinking is enabled.')
  }
  if (isObject(body.tool_choice) && FORCED.has(body.tool_choice.type)) {
    throw invalid('Thinking may not be enabled when tool_choice forces tool use.')
  }
}

const FORCED = new Set<unknown>(['any', 'tool'])
const THINKING_TYPES = new Set<unknown>(['enabled', 'disabled', 'adaptive'])

function validateBudget(budget: unknown, maxTokens: unknown): void {
  if (typeof budget !== 'number') throw invalid('thinking.enabled.budget_tokens: Field required')
  if (budget < SMALLEST_THINKING_BUDGET) {
    throw invalid('thinking.enabled.budget_tokens: Input should be greater than or equal to 1024')
  }
  if (typeof maxTokens === 'number' && maxTokens <= budget) {
    throw invalid('`max_tokens` must be greater than `thinking.budget_tokens`.')
  }
}
