import { createServer, type Server } from 'node:http'
import { z } from 'zod'
import { getPool } from '@/lib/db'
import { createGauge, getLogger, renderMetrics } from '@/lib/observability'

/** A process that takes another one's place gets the port when that one has ended, which may take its whole drain time. */
const RETRY_MS = 500

const settings = z.object({
  METRICS_PORT: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(0).max(65_400).optional(),
  ),
  METRICS_HOST: z
    .string()
    .optional()
    .transform((host) => (host ? host : '127.0.0.1')),
  /** Which of the gateways of this machine it is. */
  GATEWAY_NUMBER: z.coerce.number().int().min(1).default(1),
})

interface ServeMetricsInput {
  process: 'gateway' | 'worker'
  /** The environment. */
  source: Record<string, string | undefined>
}

/**
 * Serves `GET /metrics` for a collector on a port of its own, which nobody reaches through the gateway's: the first gateway
 * on METRICS_PORT, the worker on the next, the gateways from the second on that many above it. Nothing without
 * METRICS_PORT. A port that is taken is said in the log, tried again, and costs nobody the product.
 * @throws Error that names a wrong variable
 */
export async function serveMetrics({ process, source }: ServeMetricsInput): Promise<Server | null> {
  const parsed = settings.safeParse(source)
  if (!parsed.success) throw new Error(`The environment is not valid: ${parsed.error.issues[0]?.path.join('.') ?? ''}`)
  const { METRICS_PORT: base, METRICS_HOST: host, GATEWAY_NUMBER: number } = parsed.data
  if (base === undefined) return null
  publishPool()
  const offset = process === 'worker' ? 1 : number === 1 ? 0 : number
  return listen({ port: base === 0 ? 0 : base + offset, host })
}

function listen(address: { port: number; host: string }): Promise<Server> {
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
  let failures = 0
  return new Promise((resolve) => {
    server.on('error', (error) => {
      failures += 1
      if (failures === 1) getLogger().error({ error, ...address }, 'metrics are not served yet')
      setTimeout(() => server.listen(address), RETRY_MS).unref()
      resolve(server)
    })
    server.listen(address, () => resolve(server))
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
