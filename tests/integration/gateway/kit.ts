import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import OpenAI from 'openai'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'

type Handler = (request: Request, context: { params: Promise<Record<string, never>> }) => Promise<Response>

/** The routes that a suite can mount, by their path under `/api/v1`. */
const ROUTES = {
  'chat/completions': () => import('@/app/api/v1/chat/completions/route'),
  completions: () => import('@/app/api/v1/completions/route'),
  responses: () => import('@/app/api/v1/responses/route'),
}

export type RoutePath = keyof typeof ROUTES

export type Api = { url: string; sandbox: Sandbox; close: () => Promise<void> }

/** Completion endpoints over real HTTP, in front of simulated providers of their own. */
export async function startApi({ routes = ['chat/completions'] }: { routes?: RoutePath[] } = {}): Promise<Api> {
  const sandbox = await startSandbox()
  Object.assign(process.env, {
    SANDBOX_URL: sandbox.url,
    UPSTREAM_HEADERS_TIMEOUT_MS: '700',
    UPSTREAM_FIRST_TOKEN_TIMEOUT_MS: '700',
    UPSTREAM_IDLE_TIMEOUT_MS: '700',
  })
  const handlers = await loadHandlers(routes)
  const { startGateway, shutdownGateway } = await import('@/lib/gateway')
  await startGateway()
  const server = createAdaptorServer({
    fetch: (request) => {
      const handler = handlers.get(new URL(request.url).pathname)
      return handler ? handler(request, { params: Promise.resolve({}) }) : new Response(null, { status: 404 })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sandbox,
    close: async () => {
      server.close()
      await shutdownGateway()
      await sandbox.close()
    },
  }
}

async function loadHandlers(routes: readonly RoutePath[]): Promise<Map<string, Handler>> {
  const entries = routes.map(async (route): Promise<[string, Handler]> => {
    const { POST } = await ROUTES[route]()
    return [`/api/v1/${route}`, POST]
  })
  return new Map(await Promise.all(entries))
}

export type FaultRule = { fault: string; provider?: string; model?: string; times?: number; [more: string]: unknown }

/** Makes a simulated provider misbehave. */
export async function addFault(api: Api, rule: FaultRule): Promise<void> {
  const response = await fetch(`${api.sandbox.url}/sandbox/control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rule),
  })
  if (response.status !== 201) throw new Error(`The fault was not accepted: ${await response.text()}`)
}

/** Ends every fault and forgets what providers saw. */
export async function resetSandbox(api: Api): Promise<void> {
  await fetch(`${api.sandbox.url}/sandbox/control/faults`, { method: 'DELETE' })
  await fetch(`${api.sandbox.url}/sandbox/control/requests`, { method: 'DELETE' })
  await setPace(api, 0)
}

/** How many tokens a second simulated providers write; 0 = all at once. */
export async function setPace(api: Api, tokensPerSecond: number): Promise<void> {
  await fetch(`${api.sandbox.url}/sandbox/control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs: 0, tokensPerSecond }),
  })
}

export type SeenRequest = { provider: string; aborted: boolean; body: Record<string, unknown> }

/** What reached a simulated provider, newest first. */
export async function listSeen(api: Api, provider: string): Promise<SeenRequest[]> {
  const response = await fetch(`${api.sandbox.url}/sandbox/control/requests?provider=${provider}&limit=50`)
  const { requests } = (await response.json()) as { requests: SeenRequest[] }
  return requests
}

export function createClient(api: Api, apiKey: string): OpenAI {
  return new OpenAI({ baseURL: `${api.url}/api/v1`, apiKey, maxRetries: 0 })
}

/** A raw call, for what the client library would hide. */
export function postChat(api: Api, apiKey: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  return postTo(api, 'chat/completions', { apiKey, body, init })
}

/** The same for another endpoint. */
export function postTo(
  api: Api,
  route: RoutePath,
  { apiKey, body, init = {} }: { apiKey: string; body: unknown; init?: RequestInit },
): Promise<Response> {
  return fetch(`${api.url}/api/v1/${route}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  })
}
