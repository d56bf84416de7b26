import { z } from 'zod'

/** What the reference reads of a JSON schema. */
export interface JsonSchema {
  $ref?: string | undefined
  type?: string | string[] | undefined
  description?: string | undefined
  enum?: unknown[] | undefined
  const?: unknown
  default?: unknown
  minimum?: number | undefined
  maximum?: number | undefined
  maxLength?: number | undefined
  properties?: Record<string, JsonSchema> | undefined
  required?: string[] | undefined
  items?: JsonSchema | undefined
  anyOf?: JsonSchema[] | undefined
  oneOf?: JsonSchema[] | undefined
  additionalProperties?: JsonSchema | boolean | undefined
}

export const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    description: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    default: z.unknown().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    maxLength: z.number().optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
    items: jsonSchema.optional(),
    anyOf: z.array(jsonSchema).optional(),
    oneOf: z.array(jsonSchema).optional(),
    additionalProperties: z.union([jsonSchema, z.boolean()]).optional(),
  }),
)

/** One value of a body: what it is called in words, and what it is made of. */
export type SchemaNode = {
  /** `string`, `integer`, `array of objects`, `"auto" | "none"` … */
  label: string
  description: string | null
  /** Bounds and default, in words. */
  notes: string[]
  fields: SchemaField[]
  /** Forms that it can have, where there are several with fields of their own. */
  variants: SchemaNode[]
}

export type SchemaField = { name: string; isRequired: boolean; node: SchemaNode }

/** Deeper parts say that they go on; nobody reads them on a page. */
const DEPTH_MAX = 6
const VALUES_SHOWN_MAX = 12

type Walk = { definitions: Readonly<Record<string, JsonSchema>>; depth: number }

/** Makes a schema readable: references resolved, `null` folded into the type, unions told apart. */
export function toSchemaNode(schema: JsonSchema, walk: Walk): SchemaNode {
  const resolved = resolve(schema, walk)
  const parts = listParts(resolved, walk)
  const [only] = parts
  const description = schema.description ?? resolved.description ?? null
  if (only && parts.length === 1 && only !== resolved) {
    const node = toSchemaNode(only, walk)
    return { ...node, description: description ?? node.description }
  }
  const items = resolved.type === 'array' && resolved.items ? listParts(resolve(resolved.items, walk), walk) : null
  const forms = items ?? parts
  const names = [...new Set(forms.map(nameType))].join(' or ')
  return {
    label: items ? `array of ${names}` : names,
    description,
    notes: listNotes(resolved),
    ...listInside(forms, { ...walk, depth: walk.depth + 1 }),
  }
}

/** One form has fields; several are variants, of which those with fields are told apart. */
function listInside(forms: readonly JsonSchema[], walk: Walk): Pick<SchemaNode, 'fields' | 'variants'> {
  const [only] = forms
  if (only === undefined || walk.depth > DEPTH_MAX) return { fields: [], variants: [] }
  if (forms.length === 1) return { fields: listFields(only, walk), variants: [] }
  return { fields: [], variants: forms.filter(hasFields).map((form) => toSchemaNode(form, walk)) }
}

function resolve(schema: JsonSchema, { definitions }: Walk): JsonSchema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (definitions[name] ?? {})
}

/** The forms that a value may have, without `null`; a plain schema is its only one. */
function listParts(schema: JsonSchema, walk: Walk): JsonSchema[] {
  const union = schema.anyOf ?? schema.oneOf
  if (!union) return [schema]
  return union.flatMap((part) => listParts(resolve(part, walk), walk)).filter((part) => part.type !== 'null')
}

const hasFields = (schema: JsonSchema): boolean => Object.keys(schema.properties ?? {}).length > 0

function listFields(schema: JsonSchema, walk: Walk): SchemaField[] {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    isRequired: required.has(name),
    node: toSchemaNode(property, walk),
  }))
}

function nameType(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) {
    const shown = schema.enum.slice(0, VALUES_SHOWN_MAX).map((value) => JSON.stringify(value))
    return shown.join(' | ') + (schema.enum.length > VALUES_SHOWN_MAX ? ' | …' : '')
  }
  if (schema.type === 'array') return 'array'
  return [schema.type ?? 'anything']
    .flat()
    .filter((name) => name !== 'null')
    .join(' or ')
}

function listNotes({ minimum, maximum, maxLength, default: fallback }: JsonSchema): string[] {
  const isRealMaximum = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
  return [
    ...(minimum !== undefined && minimum > -Number.MAX_SAFE_INTEGER ? [`at least ${minimum}`] : []),
    ...(isRealMaximum ? [`at most ${maximum}`] : []),
    ...(maxLength === undefined ? [] : [`at most ${maxLength.toLocaleString('en')} characters`]),
    ...(fallback === undefined ? [] : [`${JSON.stringify(fallback)} unless said`]),
  ]
}
