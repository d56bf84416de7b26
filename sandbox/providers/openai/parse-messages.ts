import { arrayOf, isObject, stringOr } from '../json'
import { ProviderFailure } from '../provider-failure'
import type { JsonObject, Turn } from '../types'
import { parseContent } from './parse-content'
import { invalidType, invalidValue } from './validate-fields'

const ROLES = new Map<unknown, Turn['role']>([
  ['system', 'system'],
  ['developer', 'system'],
  ['user', 'user'],
  ['assistant', 'assistant'],
  ['tool', 'tool'],
])

/** Reads `messages`, with OpenAI's checks of types, roles and of tool results that answer no call. */
export function parseMessages(messages: unknown): Turn[] {
  if (messages === undefined || messages === null) {
    const details = { param: 'messages', code: 'missing_required_parameter' }
    throw new ProviderFailure('invalid_request', "Missing required parameter: 'messages'.", details)
  }
  if (!Array.isArray(messages)) throw invalidType('messages', 'an array of objects', messages)
  if (messages.length === 0) {
    const message =
      "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead."
    throw invalidValue('messages', message, 'empty_array')
  }
  const openCalls = new Map<string, string>()
  return messages.map((message, index) => parseMessage(message, `messages[${String(index)}]`, openCalls))
}

function parseMessage(message: unknown, param: string, openCalls: Map<string, string>): Turn {
  if (!isObject(message)) throw invalidType(param, 'an object', message)
  const role = ROLES.get(message.role)
  if (role === undefined) {
    const supported = "'system', 'assistant', 'user', 'function', 'tool', and 'developer'"
    throw invalidValue(`${param}.role`, `Invalid value: '${String(message.role)}'. Supported values are: ${supported}.`)
  }
  const { text, images } = parseContent(message.content, `${param}.content`)
  if (role === 'tool') return { role, text, images, toolName: takeCall(message, param, openCalls) }
  if (openCalls.size > 0) refuseUnanswered(openCalls)
  if (role !== 'assistant') return { role, text, images }
  return { role, text: text + readCalls(message, param, openCalls), images }
}

/** Notes the calls of an assistant message; their JSON counts as prompt. */
function readCalls(message: JsonObject, param: string, openCalls: Map<string, string>): string {
  const calls = arrayOf(message.tool_calls)
  for (const [index, call] of calls.entries()) {
    const inner = isObject(call) ? call.function : undefined
    const name = isObject(inner) ? inner.name : undefined
    const id = isObject(call) ? call.id : undefined
    if (typeof id !== 'string' || typeof name !== 'string')
      throw invalidType(`${param}.tool_calls[${String(index)}]`, 'a tool call', call)
    openCalls.set(id, name)
  }
  return calls.length === 0 ? '' : JSON.stringify(calls)
}

function takeCall(message: JsonObject, param: string, openCalls: Map<string, string>): string {
  const id = stringOr(message.tool_call_id, '')
  const name = openCalls.get(id)
  if (name === undefined) {
    const text =
      "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'."
    throw invalidValue(`${param}.role`, text)
  }
  openCalls.delete(id)
  return name
}

function refuseUnanswered(openCalls: Map<string, string>): never {
  const ids = [...openCalls.keys()].join(', ')
  throw invalidValue(
    'messages',
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${ids}`,
  )
}
