import { z } from 'zod'
import document from '@/lib/generated/openapi.json'
import { jsonSchema, type SchemaField, type SchemaNode, toSchemaNode } from './schema-node'

/** One line of the reference's list. */
export type OperationSummary = { id: string; method: string; path: string; summary: string }

export type OperationGroup = { tag: string; operations: OperationSummary[] }

export type OperationDetail = OperationSummary & {
  tag: string
  /** Who may call it, in words. */
  access: string
  parameters: (SchemaField & { place: string })[]
  body: SchemaNode | null
  response: SchemaNode | null
}

const content = z.object({ 'application/json': z.object({ schema: jsonSchema }).optional() }).optional()

const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: jsonSchema }))
    .default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ content }).loose()),
})

type Operation = z.infer<typeof operation> & { method: string; path: string }

const openapi = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), jsonSchema) }),
})

/** What people come for stands first; the rest by name. */
const FIRST = ['Completions', 'Embeddings', 'Models', 'API keys', 'Credits', 'Activity']

let parsed: { operations: Operation[]; definitions: z.infer<typeof openapi>['components']['schemas'] } | undefined

function readDocument() {
  if (parsed) return parsed
  const { paths, components } = openapi.parse(document)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, found]) => ({ ...found, method: method.toUpperCase(), path })),
  )
  parsed = { operations, definitions: components.schemas }
  return parsed
}

const toSummary = ({ operationId: id, method, path, summary }: Operation): OperationSummary => ({
  id,
  method,
  path,
  summary,
})

/** Every operation of the API by group. */
export function listOperations(): OperationGroup[] {
  const groups = new Map<string, OperationSummary[]>()
  for (const found of readDocument().operations) {
    const [tag = ''] = found.tags
    groups.set(tag, [...(groups.get(tag) ?? []), toSummary(found)])
  }
  const rank = (tag: string): number => (FIRST.includes(tag) ? FIRST.indexOf(tag) : FIRST.length)
  return [...groups]
    .map(([tag, operations]) => ({ tag, operations }))
    .sort((left, right) => rank(left.tag) - rank(right.tag) || left.tag.localeCompare(right.tag))
}

/** One operation with all that can be said of it, or null when there is none of that id. */
export function readOperation(id: string): OperationDetail | null {
  const { operations, definitions } = readDocument()
  const found = operations.find(({ operationId }) => operationId === id)
  if (!found) return null
  const walk = { definitions, depth: 0 }
  const bodyOf = (held: z.infer<typeof content>): SchemaNode | null => {
    const schema = held?.['application/json']?.schema
    return schema ? toSchemaNode(schema, walk) : null
  }
  const success = Object.entries(found.responses).find(([status]) => status.startsWith('2'))?.[1]
  return {
    ...toSummary(found),
    tag: found.tags[0] ?? '',
    access: describeAccess(found.security),
    parameters: found.parameters.map(({ name, in: place, required, schema }) => ({
      name,
      place,
      isRequired: required === true,
      node: toSchemaNode(schema, walk),
    })),
    body: bodyOf(found.requestBody?.content),
    response: bodyOf(success?.content),
  }
}

function describeAccess(security: Operation['security']): string {
  const ways = new Set(security.flatMap((way) => Object.keys(way)))
  if (ways.size === 0) return 'Anybody, without a key'
  if (!ways.has('apiKey')) return 'Signed-in people, in the browser'
  return 'An API key, or a signed-in person'
}
