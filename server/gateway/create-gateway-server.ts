import { getRequestListener } from '@hono/node-server'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { AppError } from '@/lib/core/errors'
import { BODY_BYTES_MAX, toErrorBody, toErrorResponse, toRetryHeaders } from '@/lib/http'
import { answerApi } from './answer-api'
import { createMatcher } from './create-matcher'
import { discardBody } from './discard-body'
import { noteClient } from './forward-headers'
import { createForwarder, type Forwarder } from './forward-request'
import { forwardUpgrade } from './forward-upgrade'
import type { MountedRoute } from './mounted-route'

/** Slow senders of headers and bodies lose their connection; answers may take as long as they like. */
const HEADERS_TIMEOUT_MS = 30_000
const REQUEST_TIMEOUT_MS = 300_000
/** Longer than the idle time of common load balancers (60 s), so that they close first and never hit a dead one. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000

const EXPOSED_HEADERS =
  'x-generation-id, x-request-id, retry-after, retry-after-ms, x-should-retry, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-openrouter-cache-status, x-openrouter-cache-age, x-openrouter-cache-ttl, x-openrouter-cache-source-id, idempotent-replayed'
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

export type GatewayServer = {
  server: Server
  /** From now on `/api/ready` says 503 and every answer closes its connection. */
  beginDrain: () => void
  openRequestCount: () => number
  close: () => Promise<void>
}

export type GatewayServerOptions = {
  routes: readonly MountedRoute[]
  webUrl?: string | undefined
  sandboxUrl?: string | undefined
}

/**
 * The fast lane: API paths are answered in this process by the same handlers that Next would mount; the sandbox's pages
 * and everything else are passed to the processes behind.
 */
export function createGatewayServer(options: GatewayServerOptions): GatewayServer {
  const match = createMatcher(options.routes)
  const web = options.webUrl ? createForwarder(options.webUrl) : null
  const sandbox = options.sandboxUrl ? createForwarder(options.sandboxUrl) : null
  const state = { isDraining: false, openRequests: 0 }
  const answer = getRequestListener((request) => answerApi(match, pathOf(request.url), request), {
    overrideGlobalObjects: false,
    errorHandler: () => toErrorResponse(new AppError('server', 'Something went wrong on our side. Please try again.')),
  })

  const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    state.openRequests += 1
    outgoing.once('close', () => {
      state.openRequests -= 1
    })
    noteClient(incoming)
    if (state.isDraining) outgoing.setHeader('connection', 'close')
    const path = pathOf(incoming.url ?? '/')
    if (state.isDraining && path === '/api/ready')
      sendError(outgoing, new AppError('service_unavailable', 'Shutting down.'))
    else if (isTooLarge(incoming)) {
      setCrossOriginHeaders(path, outgoing)
      discardBody(incoming)
      sendError(outgoing, tooLarge(), match(path)?.route.handlers.get(incoming.method ?? '')?.spec?.toErrorBody)
    } else if (isApi(path)) {
      setCrossOriginHeaders(path, outgoing)
      void answer(incoming, outgoing)
    } else void passOn(path, { incoming, outgoing, web, sandbox })
  }

  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS },
    onRequest,
  )
  server.on('upgrade', (incoming, socket, head) => {
    if (options.webUrl) forwardUpgrade({ origin: options.webUrl, incoming, socket, head })
    else socket.destroy()
  })
  return {
    server,
    beginDrain: () => {
      state.isDraining = true
    },
    openRequestCount: () => state.openRequests,
    close: async () => {
      await Promise.all([web?.close(), sandbox?.close()])
    },
  }
}

function pathOf(url: string): string {
  const start = url.startsWith('http') ? url.indexOf('/', url.indexOf('//') + 2) : 0
  const query = url.indexOf('?')
  return url.slice(start, query === -1 ? undefined : query)
}

/** Sign-in belongs to next-auth, which needs Next around it. */
function isApi(path: string): boolean {
  return path === '/api' || (path.startsWith('/api/') && path !== '/api/auth' && !path.startsWith('/api/auth/'))
}

/** Bodies without a length are counted while they arrive, by the reader in `lib/http` and by the forwarder. */
function isTooLarge(incoming: IncomingMessage): boolean {
  return Number(incoming.headers['content-length'] ?? 0) > BODY_BYTES_MAX
}

/** Any website may call the API with a key; cookies are never allowed across origins. */
function setCrossOriginHeaders(path: string, outgoing: ServerResponse): void {
  if (!path.startsWith('/api/v1/')) return
  outgoing.setHeader('access-control-allow-origin', '*')
  outgoing.setHeader('access-control-expose-headers', EXPOSED_HEADERS)
}

async function passOn(
  path: string,
  target: { incoming: IncomingMessage; outgoing: ServerResponse; web: Forwarder | null; sandbox: Forwarder | null },
): Promise<void> {
  const { incoming, outgoing, web, sandbox } = target
  // Its pages only: what makes simulated providers fail stays on the sandbox's own port.
  const isSandbox = path.startsWith('/sandbox/mail') || path.startsWith('/sandbox/stripe/')
  // The simulated mailbox is for the person at this machine, even when the product listens wider.
  const mayPlay = LOOPBACK.has(incoming.socket.remoteAddress ?? '')
  const forwarder = isSandbox && sandbox && mayPlay ? sandbox : web
  if (forwarder) await forwarder.forward(incoming, outgoing)
  else sendError(outgoing, new AppError('not_found', `There is nothing at ${path}.`))
}

function tooLarge(): AppError {
  return new AppError('payload_too_large', 'The request body is larger than 20 MB. Send a smaller one.')
}

/** Some routes tell about errors in another API's form. */
function sendError(
  outgoing: ServerResponse,
  error: AppError,
  toBody: (error: AppError) => unknown = toErrorBody,
): void {
  outgoing.writeHead(error.status, { 'content-type': 'application/json', ...toRetryHeaders(error) })
  outgoing.end(JSON.stringify(toBody(error)))
}
