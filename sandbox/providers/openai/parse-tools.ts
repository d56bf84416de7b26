import { isObject, stringOr } from '../json'
import type { AnswerFormat, OfferedTool, ToolChoice } from '../types'
import { invalidType, invalidValue } from './validate-fields'

const NAME = /^[a-zA-Z0-9_-]{1,64}$/

export function parseTools(tools: unknown): OfferedTool[] {
  if (tools === undefined || tools === null) return []
  if (!Array.isArray(tools)) throw invalidType('tools', 'an array of objects', tools)
  return tools.map((tool, index) => parseTool(tool, `tools[${String(index)}]`))
}

function parseTool(tool: unknown, param: string): OfferedTool {
  const definition = isObject(tool) ? tool.function : undefined
  if (!isObject(definition)) throw invalidType(`${param}.function`, 'an object', definition ?? null)
  const name = definition.name
  if (typeof name !== 'string') throw invalidType(`${param}.function.name`, 'a string', name ?? null)
  if (!NAME.test(name)) {
    const message = `Invalid '${param}.function.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`
    throw invalidValue(`${param}.function.name`, message)
  }
  const schema = definition.parameters ?? { type: 'object', properties: {} }
  if (!isObject(schema)) throw invalidType(`${param}.function.parameters`, 'an object', schema)
  return { name, description: stringOr(definition.description, ''), schema }
}

/** `any` is Mistral's word for `required`. */
export function parseToolChoice(choice: unknown, tools: readonly OfferedTool[]): ToolChoice {
  if (choice === undefined || choice === null || choice === 'auto') return { mode: 'auto' }
  if (choice === 'none') return { mode: 'none' }
  if (tools.length === 0)
    throw invalidValue(
      'tool_choice',
      "Invalid value for 'tool_choice': 'tool_choice' is only allowed when 'tools' are specified.",
    )
  if (choice === 'required' || choice === 'any') return { mode: 'required' }
  const inner = isObject(choice) ? choice.function : undefined
  const name = isObject(inner) ? inner.name : undefined
  if (typeof name !== 'string') throw invalidValue('tool_choice', `Invalid value: '${JSON.stringify(choice)}'.`)
  if (!tools.some((tool) => tool.name === name)) {
    throw invalidValue('tool_choice', `Tool choice '${name}' not found in 'tools' parameter.`)
  }
  return { mode: 'named', name }
}

export function parseFormat(format: unknown): AnswerFormat {
  if (format === undefined || format === null) return { type: 'text' }
  if (!isObject(format)) throw invalidType('response_format', 'an object', format)
  if (format.type === 'text' || format.type === 'json_object') return { type: format.type }
  if (format.type !== 'json_schema') {
    throw invalidValue(
      'response_format.type',
      `Invalid value: '${String(format.type)}'. Supported values are: 'text', 'json_object', and 'json_schema'.`,
    )
  }
  const definition = format.json_schema
  if (!isObject(definition)) throw invalidType('response_format.json_schema', 'an object', definition ?? null)
  return { type: 'json_schema', schema: isObject(definition.schema) ? definition.schema : { type: 'object' } }
}
