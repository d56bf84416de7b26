import { z } from 'zod'
import { PERMISSIONS } from '@/lib/auth'
import type { AnyRouteSpec } from '@/lib/http'
import { availability } from '@/lib/schemas/availability'
import { routerMetadata } from '@/lib/schemas/router-metadata'
import { toSchemaReference, type SchemaStore } from './schema-store'

/** One operation of the API: where it is and what its declaration says. */
export type Operation = { method: string; pattern: string; spec: AnyRouteSpec }

type Json = Record<string, unknown>

const KEY_OR_SESSION: Json[] = [{ apiKey: [] }, { session: [] }]
const SESSION: Json[] = [{ session: [] }]

/** How a route's caller authenticates: by a key too, unless PERMISSIONS admits people only. */
function toSecurity(auth: AnyRouteSpec['auth']): Json[] {
  if (auth === 'none') return []
  if (auth === 'operator') return SESSION
  const { admits } = PERMISSIONS[auth]
  return admits.includes('inference') || admits.includes('management') ? KEY_OR_SESSION : SESSION
}

const ERROR_RESPONSE = z.object({
  error: z.object({
    code: z.int().describe('The HTTP status again.'),
    message: z.string(),
    metadata: z.object({ error_type: z.string().describe('Stable name of the error.') }).loose(),
    availability: availability.optional().describe('Why no endpoint could serve the request.'),
  }),
  openrouter_metadata: routerMetadata.optional().describe('How the request was routed, when it asked for that.'),
})

/** `/api/v1/models/[author]/[slug]` → `/models/{author}/{slug}`; the server's URL holds the rest. */
function toPath(pattern: string): string {
  return pattern.replace(/^\/api\/v1/, '').replace(/\[(?:\.\.\.)?([^\]]+)\]/g, '{$1}')
}

function toOperationId({ method, pattern }: Operation): string {
  const words = toPath(pattern)
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  return [method.toLowerCase(), ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
}

function pathParameters(pattern: string): Json[] {
  const names = [...pattern.matchAll(/\[(?:\.\.\.)?([^\]]+)\]/g)].map((match) => match[1])
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
}

function queryParameters(query: z.ZodType | undefined): Json[] {
  if (!query) return []
  const schema = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' })
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    ...(required.has(name) ? { required: true } : {}),
    schema: property,
  }))
}

function describeOperation(operation: Operation, store: SchemaStore): Json {
  const { spec, pattern } = operation
  const operationId = toOperationId(operation)
  const parameters = [...pathParameters(pattern), ...queryParameters(spec.query)]
  const body = spec.body && toSchemaReference(store, { schema: spec.body, io: 'input', name: `${operationId}Body` })
  const response =
    spec.response && toSchemaReference(store, { schema: spec.response, io: 'output', name: `${operationId}Response` })
  const success = {
    description: 'Success.',
    ...(response ? { content: { 'application/json': { schema: response } } } : {}),
  }
  return {
    operationId,
    summary: spec.summary,
    tags: [spec.tag],
    security: toSecurity(spec.auth),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: { [String(spec.status ?? 200)]: success, default: { $ref: '#/components/responses/Error' } },
  }
}

/** The OpenAPI 3.1 document of the given operations; equal input gives equal output. */
export function buildOpenApi(operations: readonly Operation[], version: string): Json {
  const store: SchemaStore = new Map()
  const error = toSchemaReference(store, { schema: ERROR_RESPONSE, io: 'output', name: 'ErrorResponse' })
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    const path = toPath(operation.pattern)
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation, store) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Causeway API', version, description: 'One API and one prepaid credit balance for every AI model.' },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key, `sk-cw-v1-…`.' },
        session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
      },
      responses: { Error: { description: 'An error.', content: { 'application/json': { schema: error } } } },
      schemas: Object.fromEntries([...store].sort(([left], [right]) => (left < right ? -1 : 1))),
    },
  }
}
