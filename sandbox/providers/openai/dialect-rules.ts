import { arrayOf, isObject } from '../json'
import { ProviderFailure } from '../provider-failure'
import type { JsonObject } from '../types'
import type { Dialect } from './dialects'
import { invalidValue } from './validate-fields'

const OPENAI_REASONING_MODEL = /^(?:o[1-9]|gpt-5(?!.*chat))/
const MISTRAL_FIELDS = new Set(
  (
    'model temperature top_p max_tokens stream stop random_seed metadata messages response_format tools tool_choice presence_penalty ' +
    'frequency_penalty n prediction parallel_tool_calls prompt_mode reasoning_effort safe_prompt stream_options prompt_cache_key guardrails'
  ).split(' '),
)
const MISTRAL_ASSISTANT_FIELDS = new Set(['role', 'content', 'tool_calls', 'prefix'])

/** Requests that this provider refuses although OpenAI's format allows them. */
export function applyDialectRules(body: JsonObject, model: string, dialect: Dialect): void {
  if (dialect.openaiRules === true) applyOpenaiRules(body, model)
  if (dialect.strictFields === true) applyMistralRules(body)
}

function applyOpenaiRules(body: JsonObject, model: string): void {
  if (OPENAI_REASONING_MODEL.test(model) && body.max_tokens !== undefined && body.max_tokens !== null) {
    const message =
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
    throw invalidValue('max_tokens', message, 'unsupported_parameter')
  }
  const wantsJson = isObject(body.response_format) && body.response_format.type === 'json_object'
  if (wantsJson && !/json/i.test(JSON.stringify(body.messages))) {
    const message =
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'."
    throw new ProviderFailure('invalid_request', message, { param: 'messages' })
  }
}

function applyMistralRules(body: JsonObject): void {
  const extra = Object.keys(body).find((name) => !MISTRAL_FIELDS.has(name))
  if (extra !== undefined) throw extraForbidden(`body.${extra}`)
  for (const [index, message] of arrayOf(body.messages).entries()) {
    if (!isObject(message) || message.role !== 'assistant') continue
    const unknown = Object.keys(message).find((name) => !MISTRAL_ASSISTANT_FIELDS.has(name))
    if (unknown !== undefined) throw extraForbidden(`body.messages.${String(index)}.assistant.${unknown}`)
    for (const call of arrayOf(message.tool_calls)) checkMistralCallId(call)
  }
}

function checkMistralCallId(call: unknown): void {
  const id = isObject(call) ? call.id : undefined
  if (typeof id === 'string' && /^[a-zA-Z0-9]{9}$/.test(id)) return
  const message = `Tool call id was ${String(id)} but must be a-z, A-Z, 0-9, with a length of 9.`
  throw new ProviderFailure('invalid_request', message, { code: '3280' })
}

function extraForbidden(location: string): ProviderFailure {
  return new ProviderFailure('invalid_request', 'Extra inputs are not permitted', {
    status: 422,
    param: location,
    code: 'extra_forbidden',
  })
}
