import { arrayOf, isObject, stringOr } from '../json'
import type { JsonObject, OfferedTool, ToolChoice } from '../types'
import { invalidArgument } from './invalid-argument'
import { readField, refuseUnknownFields } from './read-field'

/** The subset of OpenAPI that `parameters` and `responseSchema` take. JSON Schema goes into the `…JsonSchema` fields. */
const SCHEMA_FIELDS = new Set(
  (
    'type format title description nullable enum maxItems minItems properties required minProperties maxProperties minLength maxLength ' +
    'pattern example anyOf propertyOrdering default items minimum maximum'
  ).split(' '),
)

export function parseFunctionTools(tools: unknown): OfferedTool[] {
  if (tools === undefined) return []
  if (!Array.isArray(tools)) throw invalidArgument("Invalid value at 'tools'")
  return tools.filter(isObject).flatMap((tool, index) => {
    const declarations = arrayOf(readField(tool, 'functionDeclarations'))
    return declarations.map((declaration, position) =>
      parseDeclaration(declaration, `tools[${String(index)}].function_declarations[${String(position)}]`),
    )
  })
}

function parseDeclaration(declaration: unknown, path: string): OfferedTool {
  if (!isObject(declaration) || typeof declaration.name !== 'string') {
    throw invalidArgument(`* GenerateContentRequest.${path}.name: [FIELD_INVALID] Function name is required.\n`)
  }
  if (!/^[a-zA-Z_][\w.:-]{0,127}$/.test(declaration.name)) {
    throw invalidArgument(
      `* GenerateContentRequest.${path}.name: [FIELD_INVALID] Invalid function name. Must start with a letter or an underscore.\n`,
    )
  }
  if (isObject(declaration.parameters)) checkSchema(declaration.parameters, `${path}.parameters`)
  const schema = declaration.parameters ?? readField(declaration, 'parametersJsonSchema')
  return {
    name: declaration.name,
    description: stringOr(declaration.description, ''),
    schema: isObject(schema) ? schema : { type: 'object', properties: {} },
  }
}

/** Refuses JSON Schema keywords that Google's `Schema` message does not have. */
export function checkSchema(schema: JsonObject, path: string): void {
  refuseUnknownFields(schema, SCHEMA_FIELDS, path)
  if (Array.isArray(schema.type))
    throw invalidArgument(`Proto field is not repeating, cannot start list. at '${path}.type'`)
  if (isObject(schema.items)) checkSchema(schema.items, `${path}.items`)
  for (const inner of arrayOf(schema.anyOf)) if (isObject(inner)) checkSchema(inner, `${path}.any_of`)
  if (!isObject(schema.properties)) return
  for (const [name, property] of Object.entries(schema.properties)) {
    if (isObject(property)) checkSchema(property, `${path}.properties[${name}]`)
  }
}

/** `toolConfig.functionCallingConfig`, with the tools that it leaves to choose from. */
export function parseToolConfig(
  config: unknown,
  tools: OfferedTool[],
): { toolChoice: ToolChoice; tools: OfferedTool[] } {
  const calling = isObject(config) ? readField(config, 'functionCallingConfig') : undefined
  if (!isObject(calling)) return { toolChoice: { mode: 'auto' }, tools }
  if (calling.mode === 'NONE') return { toolChoice: { mode: 'none' }, tools }
  if (calling.mode !== 'ANY') return { toolChoice: { mode: 'auto' }, tools }
  const allowed = arrayOf(readField(calling, 'allowedFunctionNames'))
  const left = allowed.length === 0 ? tools : tools.filter((tool) => allowed.includes(tool.name))
  if (left.length === 0) throw invalidArgument('Function calling mode ANY requires at least one function declaration.')
  return { toolChoice: { mode: 'required' }, tools: left }
}
