import { isObject } from '../json'
import type { JsonObject } from '../types'
import { composeString } from './compose-string'
import type { Random } from './random'

export type FillContext = { text: string; topic: string; nonce: string | null; random: Random }
type Walk = FillContext & { root: JsonObject; name: string; depth: number; numbers: number[] }

const DEEPEST = 12

/** A value that is valid against a JSON schema, filled from what the user wrote where that fits. */
export function fillSchema(schema: JsonObject, context: FillContext): unknown {
  const numbers = (context.text.slice(0, 2_000).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  return fill(schema, { ...context, root: schema, name: '', depth: 0, numbers })
}

function fill(schema: JsonObject, walk: Walk): unknown {
  if (walk.depth > DEEPEST) return null
  const fixed = fixedValue(schema, walk)
  if (fixed) return fixed.value
  const inner = innerSchema(schema, walk)
  if (inner) return fill(inner, { ...walk, depth: walk.depth + 1 })
  switch (typeOf(schema)) {
    case 'object':
      return fillObject(schema, walk)
    case 'array':
      return fillArray(schema, walk)
    case 'string':
      return composeString(schema, walk)
    case 'integer':
      return fillNumber(schema, walk, true)
    case 'number':
      return fillNumber(schema, walk, false)
    case 'boolean':
      return !/\b(no|not|false|never|off|without)\b/i.test(walk.text)
    default:
      return null
  }
}

/** `const`, `enum`, `default` and `examples` decide before the type does. */
function fixedValue(schema: JsonObject, walk: Walk): { value: unknown } | null {
  if ('const' in schema) return { value: schema.const }
  if (Array.isArray(schema.enum) && schema.enum.length > 0) {
    const values: unknown[] = schema.enum
    const text = walk.text.toLowerCase()
    const mentioned = values.find((value) => typeof value === 'string' && text.includes(value.toLowerCase()))
    return { value: mentioned ?? values[walk.random.below(values.length)] }
  }
  return 'default' in schema ? { value: schema.default } : null
}

function innerSchema(schema: JsonObject, walk: Walk): JsonObject | null {
  if (typeof schema.$ref === 'string') return resolveReference(schema.$ref, walk.root)
  if (Array.isArray(schema.allOf)) {
    const merged: JsonObject = { ...schema, allOf: undefined }
    for (const part of schema.allOf) if (isObject(part)) mergeInto(merged, part)
    return merged
  }
  const choices: unknown = schema.anyOf ?? schema.oneOf
  if (!Array.isArray(choices)) return null
  const preferred: unknown = choices.find((choice) => isObject(choice) && choice.type !== 'null') ?? choices[0]
  return isObject(preferred) ? preferred : null
}

function mergeInto(merged: JsonObject, part: JsonObject): void {
  const properties = { ...asObject(merged.properties), ...asObject(part.properties) }
  const required = [...asArray(merged.required), ...asArray(part.required)]
  Object.assign(merged, part, { properties, required })
}

function resolveReference(reference: string, root: JsonObject): JsonObject | null {
  let current: unknown = root
  for (const part of reference.replace(/^#\/?/, '').split('/').filter(Boolean)) {
    current = isObject(current) ? current[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
  }
  return isObject(current) ? current : null
}

function typeOf(schema: JsonObject): string {
  const declared: unknown = Array.isArray(schema.type)
    ? (schema.type.find((type) => type !== 'null') ?? 'null')
    : schema.type
  // Gemini writes types in capitals.
  if (typeof declared === 'string') return declared.toLowerCase()
  if (isObject(schema.properties)) return 'object'
  return schema.items === undefined ? 'string' : 'array'
}

function fillObject(schema: JsonObject, walk: Walk): JsonObject {
  const properties = asObject(schema.properties)
  const required = asArray(schema.required).filter((name) => typeof name === 'string')
  const names = required.length > 0 ? required : Object.keys(properties)
  const filled: JsonObject = {}
  for (const name of names) {
    const property = properties[name]
    filled[name] = fill(isObject(property) ? property : {}, { ...walk, name, depth: walk.depth + 1 })
  }
  return filled
}

function fillArray(schema: JsonObject, walk: Walk): unknown[] {
  const minimum = typeof schema.minItems === 'number' ? schema.minItems : 2
  const maximum = typeof schema.maxItems === 'number' ? schema.maxItems : Infinity
  const items = isObject(schema.items) ? schema.items : {}
  return Array.from({ length: Math.min(maximum, Math.max(1, minimum)) }, () =>
    fill(items, { ...walk, depth: walk.depth + 1 }),
  )
}

function fillNumber(schema: JsonObject, walk: Walk, isInteger: boolean): number {
  const minimum = limit(schema.minimum) ?? above(limit(schema.exclusiveMinimum), isInteger)
  const maximum = limit(schema.maximum) ?? below(limit(schema.exclusiveMaximum), isInteger)
  const wanted = walk.numbers.shift() ?? 1 + walk.random.below(9)
  const clipped = Math.min(maximum ?? Infinity, Math.max(minimum ?? -Infinity, isInteger ? Math.trunc(wanted) : wanted))
  const step = limit(schema.multipleOf)
  if (step === null || step === 0) return clipped
  const rounded = Math.ceil(clipped / step) * step
  return maximum !== null && rounded > maximum ? Math.floor(maximum / step) * step : rounded
}

function limit(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function above(value: number | null, isInteger: boolean): number | null {
  return value === null ? null : value + (isInteger ? 1 : 0.5)
}

function below(value: number | null, isInteger: boolean): number | null {
  return value === null ? null : value - (isInteger ? 1 : 0.5)
}

function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
