import { getRequestListener, type Http2Bindings, type HttpBindings, RequestError } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import { AppError } from '@/lib/core/errors'
import { Answer, BODY_BYTES_MAX, noteConnection, pathOf, toErrorAnswer, toErrorBody, toResponse } from '@/lib/http'
import { answerApi } from './answer-api'
import { BufferedIncoming } from './buffered-incoming'
import { createMatcher, type Matcher } from './create-matcher'
import { createStaticFiles } from './create-static-files'
import { discardBody } from './discard-body'
import { noteClient } from './forward-headers'
import { createForwarder, type Forwarder } from './forward-request'
import { forwardUpgrade } from './forward-upgrade'
import type { MountedRoute } from './mounted-route'
import { sendAnswer } from './send-answer'

/** Slow senders of headers and bodies lose their connection; answers may take as long as they like. */
const HEADERS_TIMEOUT_MS = 30_000
const REQUEST_TIMEOUT_MS = 300_000
/** Longer than the idle time of common load balancers (60 s), so that they close first and never hit a dead one. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000

const EXPOSED_HEADERS =
  'x-generation-id, x-request-id, retry-after, retry-after-ms, x-should-retry, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-openrouter-cache-status, x-openrouter-cache-age, x-openrouter-cache-ttl, x-openrouter-cache-source-id, idempotent-replayed'
/** What a browser shows of an answer is what its type says, and nothing that it guesses. */
const COMMON_HEADERS: Readonly<Record<string, string>> = { 'x-content-type-options': 'nosniff' }
/** Any website may call the API with a key; cookies are never allowed across origins. */
const CROSS_ORIGIN_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED_HEADERS,
}
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
  /** What the pages load and never changes; without it, the web process is asked for it. */
  staticDirectory?: string | undefined
}

/**
 * The fast lane: API paths are answered in this process by the same handlers that Next would mount; the sandbox's pages
 * and everything else are passed to the processes behind.
 */
export function createGatewayServer(options: GatewayServerOptions): GatewayServer {
  const match = createMatcher(options.routes)
  const web = options.webUrl ? createForwarder(options.webUrl) : null
  const sandbox = options.sandboxUrl ? createForwarder(options.sandboxUrl) : null
  const serveStatic = options.staticDirectory ? createStaticFiles(options.staticDirectory) : () => false
  const state = { isDraining: false, openRequests: 0 }
  const answer = getRequestListener((request, { outgoing }) => answerRequest(match, request, outgoing), {
    overrideGlobalObjects: false,
    errorHandler: (error) => toErrorAnswer(toListenerError(error)).toResponse(),
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
      discardBody(incoming)
      sendError(outgoing, tooLarge(), match(path)?.route.handlers.get(incoming.method ?? '')?.spec?.toErrorBody)
    } else if (isApi(path)) void answer(incoming, outgoing)
    else if (!serveStatic(path, incoming, outgoing)) void passOn(path, { incoming, outgoing, web, sandbox })
  }

  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
      IncomingMessage: BufferedIncoming,
    },
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

async function answerRequest(
  match: Matcher,
  request: Request,
  outgoing: (HttpBindings | Http2Bindings)['outgoing'],
): Promise<Response> {
  const path = pathOf(request.url)
  // HTTP/2 is not served here; only the adapter's types know it.
  if (!(outgoing instanceof ServerResponse)) return toResponse(await answerApi(match, path, request))
  noteConnection(request, outgoing)
  const answered = await answerApi(match, path, request)
  const headers = path.startsWith('/api/v1/') ? CROSS_ORIGIN_HEADERS : COMMON_HEADERS
  if (answered instanceof Answer) {
    sendAnswer(answered, outgoing, headers)
    return RESPONSE_ALREADY_SENT
  }
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value)
  return answered
}

/** What the adapter refuses itself are addresses and hosts that are none. */
function toListenerError(cause: unknown): AppError {
  if (cause instanceof RequestError) return new AppError('invalid_request', `${cause.message}.`, { cause })
  return new AppError('server', 'Something went wrong on our side. Please try again.', { cause })
}

/** Sign-in belongs to next-auth, which needs Next around it. */
function isApi(path: string): boolean {
  return path === '/api' || (path.startsWith('/api/') && path !== '/api/auth' && !path.startsWith('/api/auth/'))
}

/** Bodies without a length are counted while they arrive, by the reader in `lib/http` and by the forwarder. */
function isTooLarge(incoming: IncomingMessage): boolean {
  return Number(incoming.headers['content-length'] ?? 0) > BODY_BYTES_MAX
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
  sendAnswer(toErrorAnswer(error, { body: toBody(error) }), outgoing, CROSS_ORIGIN_HEADERS)
}
