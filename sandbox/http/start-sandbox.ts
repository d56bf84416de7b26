import { getRequestListener } from '@hono/node-server'
import { createServer, type RequestListener, type Server } from 'node:http'
import { handleProviderRequest } from '../providers/handle-provider-request'
import { createProviderWorld, type ProviderWorld } from '../providers/world'
import { createMounts, type Mount, type StatefulConfig } from './mounts'

type SandboxConfig = {
  /** 0, the default: any free port. */
  port?: number
  host?: string
  latencyMs?: number
  tokensPerSecond?: number
  /** Absent: only the providers and their control endpoint, nothing on disk and no SMTP. */
  stateful?: Omit<StatefulConfig, 'publicUrl'> & { publicUrl: string | null }
}

export type Sandbox = {
  /** Origin without a trailing slash; provider base URLs start with `${url}/providers/<slug>`. */
  url: string
  smtpPort: number | null
  /** Ends open streams and stops listening. */
  close: () => Promise<void>
}

/** Longer than the idle time of any client's pool, so that a kept connection is never closed under a new request. */
const KEEP_ALIVE_MS = 120_000

/**
 * Starts the stand-ins for the outside world. With a fixed port the public URL defaults to the server's own.
 * @throws Error when the port is taken.
 */
export async function startSandbox(config: SandboxConfig = {}): Promise<Sandbox> {
  const world = createProviderWorld({ latencyMs: config.latencyMs ?? 0, tokensPerSecond: config.tokensPerSecond ?? 0 })
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS })
  // Streams take as long as they take.
  server.requestTimeout = 0
  const host = config.host ?? '127.0.0.1'
  await listen(server, config.port ?? 0, host)
  const url = originOf(server, host)
  try {
    const stateful = config.stateful ? { ...config.stateful, publicUrl: config.stateful.publicUrl ?? url } : null
    const { mounts, smtpPort } = await createMounts(world, stateful)
    server.on('request', createListener(world, mounts))
    return { url, smtpPort, close: () => closeAll(server, mounts) }
  } catch (error) {
    await closeAll(server, [])
    throw error
  }
}

function createListener(world: ProviderWorld, mounts: readonly Mount[]): RequestListener {
  const listeners = mounts.map(({ handles, fetch }) => ({
    handles,
    listener: getRequestListener((request, bindings) => fetch(request, bindings), {
      overrideGlobalObjects: false,
    }),
  }))
  return (request, response) => {
    const url = request.url ?? '/'
    if (url.startsWith('/providers/')) {
      handleProviderRequest(request, response, world)
      return
    }
    const path = url.split('?', 1)[0] ?? '/'
    const mount = listeners.find((candidate) => candidate.handles(path))
    if (mount) void mount.listener(request, response)
    else if (path === '/healthz') response.writeHead(200, JSON_HEADERS).end('{"status":"ok"}')
    else response.writeHead(404, JSON_HEADERS).end('{"error":"Nothing of the sandbox is here."}')
  }
}

const JSON_HEADERS = { 'content-type': 'application/json' }

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function originOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`
}

async function closeAll(server: Server, mounts: readonly Mount[]): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
  server.closeAllConnections()
  await closed
  await Promise.all(mounts.map((mount) => mount.close()))
}
