import { z } from 'zod'

/** Named schemas of the document, shared by all operations. */
export type SchemaStore = Map<string, unknown>

type Input = { schema: z.ZodType; io: 'input' | 'output'; name: string }

/** Points every reference inside one converted schema at the document's shared ones. */
function rewriteReferences(value: unknown, rename: (reference: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => rewriteReferences(item, rename))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? rename(item) : rewriteReferences(item, rename),
    ]),
  )
}

/**
 * Converts a Zod schema, puts it and its definitions among the shared ones, and returns a reference to it. Definitions
 * that carry an id of their own (`.meta({ id })`) are shared under it; nameless ones get the operation's name in front.
 */
export function toSchemaReference(store: SchemaStore, { schema, io, name }: Input): { $ref: string } {
  const { $schema: _dialect, $defs: definitions = {}, ...root } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  const sharedName = (definition: string): string =>
    definition.startsWith('__') ? `${name}${definition.slice(2)}` : definition
  const rename = (reference: string): string => {
    if (reference === '#') return `#/components/schemas/${name}`
    return `#/components/schemas/${sharedName(reference.replace('#/$defs/', ''))}`
  }
  for (const [key, definition] of Object.entries(definitions)) {
    store.set(sharedName(key), rewriteReferences(definition, rename))
  }
  store.set(name, rewriteReferences(root, rename))
  return { $ref: `#/components/schemas/${name}` }
}
