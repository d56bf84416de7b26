import type { ChatBody } from '@/lib/schemas/chat'
import type { Rewrite } from './guard-messages'

type Schemas = Pick<ChatBody, 'tools' | 'response_format' | 'stop'>

/**
 * What a request tells the model beside its messages, with every text rewritten: descriptions of tools, whatever their
 * schemas say, the schema of the answer. Names of tools and fields cannot be changed.
 */
export function rewriteSchemas<Body extends Schemas>(body: Body, rewrite: Rewrite): Body {
  const { tools, response_format: format, stop } = body
  for (const word of [stop ?? []].flat()) rewrite(word, { isFixed: true })
  return {
    ...body,
    ...(tools && { tools: tools.map((tool) => rewriteTool(tool, rewrite)) }),
    ...(format?.type === 'json_schema' && {
      response_format: { ...format, json_schema: rewriteValues(format.json_schema, { rewrite, isNamed: true }) },
    }),
  }
}

function rewriteTool<Tool extends NonNullable<Schemas['tools']>[number]>(tool: Tool, rewrite: Rewrite): Tool {
  const { name, description, parameters, ...more } = tool.function
  rewrite(name, { isFixed: true })
  const changed = {
    ...more,
    name,
    description: description && rewrite(description),
    parameters: parameters && rewriteValues(parameters, { rewrite, isNamed: false }),
  }
  return { ...tool, function: changed }
}

/** Every text of a JSON value; `isNamed`: it has a name that answers repeat. */
function rewriteValues<Value>(value: Value, { rewrite, isNamed }: { rewrite: Rewrite; isNamed: boolean }): Value {
  const walk = (inner: unknown, depth: number): unknown => {
    if (typeof inner === 'string') return rewrite(inner)
    if (typeof inner !== 'object' || inner === null) return inner
    if (Array.isArray(inner)) return inner.map((one) => walk(one, depth + 1))
    return Object.fromEntries(
      Object.entries(inner).map(([key, one]) => {
        rewrite(key, { isFixed: true })
        const isName = isNamed && depth === 0 && key === 'name' && typeof one === 'string'
        return [key, isName ? rewrite(one, { isFixed: true }) : walk(one, depth + 1)]
      }),
    )
  }
  // Each text becomes a text and everything else stays what it is.
  return walk(value, 0) as Value
}
