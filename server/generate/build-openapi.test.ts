import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildOpenApi, type Operation } from './build-openapi'

type Tree = { name: string; children: Tree[] }
const tree: z.ZodType<Tree> = z.lazy(() => z.object({ name: z.string(), children: z.array(tree) }))

const operations: Operation[] = [
  {
    method: 'POST',
    pattern: '/api/v1/things/[id]/notes',
    spec: {
      summary: 'Write a note',
      tag: 'Things',
      auth: 'any',
      query: z.object({ dry: z.string().optional(), lang: z.string() }),
      body: z.object({ text: z.string().transform((text) => text.length) }),
      response: tree,
      status: 201,
    },
  },
  { method: 'GET', pattern: '/api/v1/models', spec: { summary: 'List models', tag: 'Models', auth: 'none' } },
]

describe('buildOpenApi', () => {
  const document = JSON.parse(JSON.stringify(buildOpenApi(operations, '1.2.3'))) as Record<
    string,
    Record<string, unknown>
  >
  const operation = (path: string, method: string) => (document.paths?.[path] as Record<string, unknown>)[method]

  test('says where an operation is, who may call it, what it takes and what it gives', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(operation('/things/{id}/notes', 'post')).toMatchObject({
      operationId: 'postThingsIdNotes',
      security: [{ apiKey: [] }, { session: [] }],
      parameters: [
        { name: 'id', in: 'path', required: true },
        { name: 'dry', in: 'query' },
        { name: 'lang', in: 'query', required: true },
      ],
      responses: { '201': {}, default: { $ref: '#/components/responses/Error' } },
    })
    expect(operation('/models', 'get')).toMatchObject({ security: [] })
  })

  test('describes a body as the caller writes it, not as the handler sees it', () => {
    const schemas = (document.components as { schemas: Record<string, unknown> }).schemas
    expect(schemas.postThingsIdNotesBody).toMatchObject({ properties: { text: { type: 'string' } } })
  })

  test('points every reference, recursive ones too, at something that is there', () => {
    const text = JSON.stringify(document)
    const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)]
    expect(references.length).toBeGreaterThan(4)
    const components = document.components as Record<string, Record<string, unknown>>
    for (const [, kind = '', name = ''] of references) expect(components[kind]?.[name], name).toBeDefined()
    expect(text).not.toContain('$defs')
  })
})
