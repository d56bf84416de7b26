/** Values looked at in one check; a schema can be written so that checking it whole never ends. */
const VALUES_MAX = 20_000

type Schema = Record<string, unknown>

/**
 * Whether a value has the outer shape that a JSON Schema asks for: `type`, `enum`, `const`, `required`, `properties`,
 * `additionalProperties: false` and `items`, at every level. Other keywords are not looked at. A value too large to check
 * does not match.
 */
export function matchesShape(value: unknown, schema: Schema): boolean {
  const pending: { value: unknown; schema: Schema }[] = [{ value, schema }]
  for (let looked = 0; looked < VALUES_MAX; looked++) {
    const next = pending.pop()
    if (!next) return true
    if (!matchesItself(next.value, next.schema)) return false
    pending.push(...listInner(next.value, next.schema))
  }
  return false
}

function matchesItself(value: unknown, { type, enum: allowed, const: only, required }: Schema): boolean {
  const types = typeof type === 'string' ? [type] : Array.isArray(type) ? type : null
  if (types && !types.some((name) => isOfType(value, name))) return false
  if (Array.isArray(allowed) && !allowed.some((one) => isSame(one, value))) return false
  if (only !== undefined && !isSame(only, value)) return false
  return !isObject(value) || !Array.isArray(required) || required.every((name) => Object.hasOwn(value, String(name)))
}

function isOfType(value: unknown, name: unknown): boolean {
  if (name === 'null') return value === null
  if (name === 'array') return Array.isArray(value)
  if (name === 'object') return isObject(value)
  if (name === 'integer') return Number.isInteger(value)
  return typeof value === name
}

function isSame(one: unknown, two: unknown): boolean {
  return one === two || JSON.stringify(one) === JSON.stringify(two)
}

function listInner(value: unknown, schema: Schema): { value: unknown; schema: Schema }[] {
  const { items } = schema
  if (Array.isArray(value))
    return isObject(items) ? value.map((inner: unknown) => ({ value: inner, schema: items })) : []
  if (!isObject(value)) return []
  const properties = isObject(schema.properties) ? schema.properties : {}
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (isObject(property)) return [{ value: inner, schema: property }]
    // A property that may not be there: a schema that nothing matches.
    return property === undefined && schema.additionalProperties === false
      ? [{ value: inner, schema: { enum: [] } }]
      : []
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
