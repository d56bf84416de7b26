import OpenAI from 'openai'
import { type Sandbox, startSandbox } from '@/sandbox/http/start-sandbox'
import { serveRoutes } from '@/tests/factories/serve-routes'

export type Api = { url: string; sandbox: Sandbox; close: () => Promise<void> }

/** The completion endpoints over real HTTP, in front of simulated providers of its own. */
export async function startApi(): Promise<Api> {
  const sandbox = await startSandbox()
  Object.assign(process.env, {
    SANDBOX_URL: sandbox.url,
    UPSTREAM_HEADERS_TIMEOUT_MS: '700',
    UPSTREAM_FIRST_TOKEN_TIMEOUT_MS: '700',
    UPSTREAM_IDLE_TIMEOUT_MS: '700',
  })
  const chat = await import('@/app/api/v1/chat/completions/route')
  const messages = await import('@/app/api/v1/messages/route')
  const countTokens = await import('@/app/api/v1/messages/count_tokens/route')
  const { startGateway, shutdownGateway } = await import('@/lib/gateway')
  await startGateway()
  const app = await serveRoutes({
    '/api/v1/chat/completions': chat,
    '/api/v1/messages': messages,
    '/api/v1/messages/count_tokens': countTokens,
    '/api/v1/completions': await import('@/app/api/v1/completions/route'),
    '/api/v1/responses': await import('@/app/api/v1/responses/route'),
    '/api/v1/route': await import('@/app/api/v1/route/route'),
    '/api/v1/embeddings': await import('@/app/api/v1/embeddings/route'),
    '/api/v1/generation': await import('@/app/api/v1/generation/route'),
  })
  return {
    url: app.url,
    sandbox,
    close: async () => {
      await app.close()
      await shutdownGateway()
      await sandbox.close()
    },
  }
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

/** Ends every fault, and forgets what providers saw and what the gateway learned of them. */
export async function resetSandbox(api: Api): Promise<void> {
  const { forgetEndpointHealth } = await import('@/lib/gateway/health')
  forgetEndpointHealth()
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
  route: string,
  { apiKey, body, init = {} }: { apiKey: string; body: unknown; init?: RequestInit },
): Promise<Response> {
  return fetch(`${api.url}/api/v1/${route}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  })
}

/** The same for the Messages API; keys go the way of its own clients. */
export function postMessages(api: Api, apiKey: string, body: unknown, path = '/api/v1/messages'): Promise<Response> {
  return fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { 'x-api-key': apiKey, 'anthropic-version': '2023-06-01', 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}
