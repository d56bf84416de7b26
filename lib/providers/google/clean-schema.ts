import { isRecord, readRecord, type JsonRecord } from '../shared/read-json'

/** The part of JSON schema that Google takes (an OpenAPI 3 subset); any other keyword is answered with 400. */
const PLAIN_KEYWORDS = [
  'type',
  'title',
  'description',
  'nullable',
  'default',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
] as const

const FORMATS: ReadonlySet<unknown> = new Set(['enum', 'date-time', 'float', 'double', 'int32', 'int64'])
const DEEPEST = 24
/** References multiply: a tree of two branches would be 2^24 nodes at the deepest. */
const MOST_NODES = 2_000

type Scope = { definitions: JsonRecord; depth: number; budget: { nodesLeft: number } }

/**
 * A JSON schema in Google's subset: references resolved, `const` as an enum of one, `null` in a union as `nullable`,
 * `oneOf` as `anyOf`, `allOf` merged, enums of text only, and everything unknown left out. Schemas that refer to
 * themselves become a free object where depth or size run out.
 */
export function cleanSchema(schema: JsonRecord): JsonRecord {
  const definitions = { ...readRecord(schema, 'definitions'), ...readRecord(schema, '$defs') }
  return clean(schema, { definitions, depth: 0, budget: { nodesLeft: MOST_NODES } })
}

function clean(raw: JsonRecord, scope: Scope): JsonRecord {
  if (isSpent(scope)) return { type: 'object' }
  const inner = { ...scope, depth: scope.depth + 1 }
  const schema = mergeAll(resolveReference(raw, scope), inner)
  const result: JsonRecord = {}
  for (const keyword of PLAIN_KEYWORDS) if (schema[keyword] !== undefined) result[keyword] = schema[keyword]
  if (FORMATS.has(schema.format)) result.format = schema.format
  applyEnum(result, schema)
  applyObject(result, { schema, inner })
  applyUnion(result, { schema, inner })
  applyTypes(result, { schema, inner })
  return result
}

function isSpent({ depth, budget }: Scope): boolean {
  budget.nodesLeft -= 1
  return depth > DEEPEST || budget.nodesLeft < 0
}

function resolveReference(schema: JsonRecord, { definitions }: Scope): JsonRecord {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
  if (name === undefined) return schema
  const { $ref: _reference, ...rest } = schema
  const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined
  return isRecord(target) ? { ...target, ...rest } : { type: 'object', ...rest }
}

function mergeAll(schema: JsonRecord, scope: Scope): JsonRecord {
  if (!Array.isArray(schema.allOf) || isSpent(scope)) return schema
  const { allOf: _parts, ...own } = schema
  return schema.allOf.filter(isRecord).reduce<JsonRecord>((merged, part) => {
    const next = mergeAll(resolveReference(part, scope), { ...scope, depth: scope.depth + 1 })
    const required = [merged.required, next.required].filter(Array.isArray).flat()
    return {
      ...merged,
      ...next,
      ...(isRecord(merged.properties) && { properties: { ...merged.properties, ...readRecord(next, 'properties') } }),
      ...(required.length > 0 && { required }),
    }
  }, own)
}

function applyEnum(result: JsonRecord, schema: JsonRecord): void {
  const values: unknown = schema.const === undefined ? schema.enum : [schema.const]
  if (!Array.isArray(values)) return
  if (values.includes(null)) result.nullable = true
  const texts = values.filter((value) => typeof value === 'string' && value !== '')
  if (texts.length === 0) return
  result.enum = texts
  result.type ??= 'string'
}

function applyObject(result: JsonRecord, { schema, inner }: { schema: JsonRecord; inner: Scope }): void {
  const properties = readRecord(schema, 'properties')
  if (properties === undefined) return
  const cleaned = Object.entries(properties).filter((entry): entry is [string, JsonRecord] => isRecord(entry[1]))
  if (cleaned.length === 0) return
  result.properties = Object.fromEntries(cleaned.map(([name, property]) => [name, clean(property, inner)]))
  result.type ??= 'object'
  const known = new Set(cleaned.map(([name]) => name))
  const required = Array.isArray(schema.required) ? schema.required.filter((name) => known.has(String(name))) : []
  if (required.length > 0) result.required = [...new Set(required)]
}

function applyUnion(result: JsonRecord, { schema, inner }: { schema: JsonRecord; inner: Scope }): void {
  const alternatives: unknown = schema.anyOf ?? schema.oneOf
  if (!Array.isArray(alternatives)) return
  const kept = alternatives.filter(isRecord).filter((alternative) => alternative.type !== 'null')
  if (kept.length < alternatives.length) result.nullable = true
  const [only] = kept
  if (kept.length === 1 && only !== undefined) Object.assign(result, clean(only, inner))
  else if (kept.length > 1) result.anyOf = kept.map((alternative) => clean(alternative, inner))
}

function applyTypes(result: JsonRecord, { schema, inner }: { schema: JsonRecord; inner: Scope }): void {
  if (Array.isArray(result.type)) {
    const types = result.type.filter((type) => type !== 'null')
    if (types.length < result.type.length) result.nullable = true
    delete result.type
    if (types.length === 1) result.type = types[0] as unknown
    else if (types.length > 1) result.anyOf = types.map((type: unknown) => ({ type }))
  }
  // Google wants to know what an array holds.
  if (result.type === 'array') result.items = clean(readRecord(schema, 'items') ?? { type: 'string' }, inner)
}
