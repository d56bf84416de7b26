import { afterAll, beforeAll, beforeEach } from 'vitest'
import { z } from 'zod'
import { startSandbox, type Sandbox } from '@/sandbox/http/start-sandbox'

export type SandboxHandle = {
  url: () => string
  control: (method: string, path: string, body?: unknown) => Promise<unknown>
}

/** A sandbox of providers for the file, with nothing left of the previous test. */
export function useSandbox(): SandboxHandle {
  let sandbox: Sandbox | undefined
  const url = () => sandbox?.url ?? ''
  const control: SandboxHandle['control'] = async (method, path, body) => {
    const headers = { 'content-type': 'application/json' }
    const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) }
    const response = await fetch(`${url()}/sandbox/control${path}`, init)
    return response.status === 204 ? null : response.json()
  }
  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  beforeEach(async () => {
    await control('DELETE', '/faults')
    await control('DELETE', '/requests')
    await control('DELETE', '/cache')
    await control('POST', '/settings', { latencyMs: 0, tokensPerSecond: 0 })
  })
  afterAll(async () => {
    await sandbox?.close()
  })
  return { url, control }
}

export const BEARER = { authorization: 'Bearer sk-test-0123456789', 'content-type': 'application/json' }
export const ANTHROPIC_HEADERS = {
  'x-api-key': 'sk-ant-test-0123456789',
  'anthropic-version': '2023-06-01',
  'content-type': 'application/json',
}
export const GOOGLE_HEADERS = { 'x-goog-api-key': 'AIza-test-0123456789', 'content-type': 'application/json' }

/** Sends a body to a path under `/providers`. */
export function post(url: string, headers: Record<string, string>, body: unknown): Promise<Response> {
  return fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
}

/** A chat request with one user message. */
export function chat(text: string, more: Record<string, unknown> = {}) {
  return { model: 'gpt-4o', messages: [{ role: 'user', content: text }], ...more }
}

const call = z.object({
  id: z.string(),
  type: z.string(),
  function: z.object({ name: z.string(), arguments: z.string() }),
})
const usage = z.looseObject({
  prompt_tokens: z.number(),
  completion_tokens: z.number(),
  total_tokens: z.number(),
  prompt_tokens_details: z.looseObject({ cached_tokens: z.number() }),
  completion_tokens_details: z.looseObject({ reasoning_tokens: z.number() }),
})
export const completion = z.looseObject({
  id: z.string(),
  model: z.string(),
  choices: z.array(
    z.looseObject({
      finish_reason: z.string(),
      message: z.looseObject({ content: z.any(), tool_calls: z.array(call).optional() }),
    }),
  ),
  usage: usage.optional(),
})

/** A completion of an OpenAI-style provider, checked. */
export async function complete(handle: SandboxHandle, body: unknown, path = 'openai/v1') {
  const response = await post(`${handle.url()}/providers/${path}/chat/completions`, BEARER, body)
  const text = await response.text()
  if (!response.ok) throw new Error(`${String(response.status)} ${text}`)
  return completion.parse(JSON.parse(text))
}

/** The text of the first choice. */
export async function answer(handle: SandboxHandle, text: string, more: Record<string, unknown> = {}): Promise<string> {
  const { choices } = await complete(handle, chat(text, more))
  return z.string().parse(choices[0]?.message.content)
}

/** The `data:` payloads of an event stream. */
export function events(text: string): string[] {
  return text
    .split(/\r?\n\r?\n/)
    .flatMap((event) => event.split(/\r?\n/).filter((line) => line.startsWith('data: ')))
    .map((line) => line.slice(6))
}

/** Polls until the check passes. */
export async function until<Value>(read: () => Promise<Value>, isThere: (value: Value) => boolean): Promise<Value> {
  const deadline = Date.now() + 5_000
  for (;;) {
    const value = await read()
    if (isThere(value)) return value
    if (Date.now() > deadline) throw new Error(`Condition not met: ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const logged = z.object({
  requests: z.array(
    z.looseObject({
      provider: z.string(),
      status: z.number().nullable(),
      aborted: z.boolean(),
      abortedAfterMs: z.number().nullable(),
      finishedAt: z.string().nullable(),
      chunksSent: z.number(),
      tokensSent: z.number(),
      headers: z.record(z.string(), z.string()),
      body: z.unknown(),
      faults: z.array(z.string()),
    }),
  ),
})

/** The last requests that the providers saw, newest first. */
export async function requests(handle: SandboxHandle, query = '') {
  return logged.parse(await handle.control('GET', `/requests${query}`)).requests
}
