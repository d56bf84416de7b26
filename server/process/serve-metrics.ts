import { createServer, type Server } from 'node:http'
import { z } from 'zod'
import { getPool } from '@/lib/db'
import { createGauge, getLogger, renderMetrics } from '@/lib/observability'

/** Each kind of process has its own port above the base, in this order. */
const OFFSETS = { gateway: 0, worker: 1 } as const

const settings = z.object({
  METRICS_PORT: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(0).max(65_534).optional(),
  ),
  METRICS_HOST: z
    .string()
    .optional()
    .transform((host) => (host ? host : '127.0.0.1')),
})

interface ServeMetricsInput {
  process: keyof typeof OFFSETS
  /** The environment. */
  source: Record<string, string | undefined>
}

/**
 * Serves `GET /metrics` for a collector on a port of its own, which nobody reaches through the gateway's. Nothing without
 * METRICS_PORT. A port that is taken is said in the log and costs nobody the product.
 * @throws Error that names a wrong variable
 */
export async function serveMetrics({ process, source }: ServeMetricsInput): Promise<Server | null> {
  const parsed = settings.safeParse(source)
  if (!parsed.success) throw new Error(`The environment is not valid: ${parsed.error.issues[0]?.path.join('.') ?? ''}`)
  const { METRICS_PORT: base, METRICS_HOST: host } = parsed.data
  if (base === undefined) return null
  publishPool()
  const port = base === 0 ? 0 : base + OFFSETS[process]
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    renderMetrics().then(
      ({ contentType, text }) => response.writeHead(200, { 'content-type': contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  server.unref()
  return new Promise((resolve) => {
    server.once('error', (error) => {
      getLogger().error({ error, port, host }, 'metrics are not served')
      resolve(null)
    })
    server.listen({ port, host }, () => {
      resolve(server)
    })
  })
}

function publishPool(): void {
  createGauge({
    name: 'causeway_pool_connections',
    help: 'Connections of this process to the database, and callers that wait for one.',
    read: () => {
      const { totalCount, idleCount, waitingCount } = getPool()
      return [
        { value: totalCount - idleCount, labels: { state: 'busy' } },
        { value: idleCount, labels: { state: 'idle' } },
        { value: waitingCount, labels: { state: 'waiting' } },
      ]
    },
  })
}
