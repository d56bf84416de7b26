import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

const attributeSchema = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })
const bodySchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attributeSchema) }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              startTimeUnixNano: z.string(),
              endTimeUnixNano: z.string(),
              attributes: z.array(attributeSchema),
              status: z.object({ code: z.number().optional() }),
            }),
          ),
        }),
      ),
    }),
  ),
})

export type SeenSpan = z.infer<typeof bodySchema>['resourceSpans'][number]['scopeSpans'][number]['spans'][number]
export type Collector = {
  url: string
  spans: SeenSpan[]
  /** What arrived, as it was sent, with its headers. */
  raw: string[]
  /** From now on: `open` takes spans, `silent` never answers. */
  behave: (mode: 'open' | 'silent') => void
  close: () => Promise<void>
}

/** A collector of OpenTelemetry traces that takes OTLP over HTTP. */
export async function startCollector(): Promise<Collector> {
  const spans: SeenSpan[] = []
  const raw: string[] = []
  const hanging: ServerResponse[] = []
  let mode: 'open' | 'silent' = 'open'
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      if (mode === 'silent') {
        hanging.push(response)
        return
      }
      raw.push(`${JSON.stringify(request.headers)}\n${text}`)
      const { resourceSpans } = bodySchema.parse(JSON.parse(text))
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    raw,
    behave: (next) => {
      mode = next
    },
    close: async () => {
      for (const response of hanging) response.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
