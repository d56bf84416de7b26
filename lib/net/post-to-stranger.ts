import { request } from 'undici'
import { AppError } from '@/lib/core/errors'
import { assertPublicUrl } from './assert-public-url'
import { createGuardedDispatcher } from './create-guarded-dispatcher'
import { UnsafeAddressError } from './unsafe-address-error'

export type StrangerPost = {
  url: string
  method?: 'POST' | 'PUT' | undefined
  headers: Readonly<Record<string, string>>
  body: string
  timeoutMs: number
  /** This machine may be called too: for an operator's own tests, never in production. */
  allowLoopback: boolean
}

/** What became of it: `status` is null when there was no answer; `answer` is its beginning, or why there was none. */
export type StrangerAnswer = { isTaken: boolean; status: number | null; answer: string; durationMs: number }

const ANSWER_BYTES_MAX = 2_000
const ANSWER_LENGTH_SHOWN = 300

/** One for each policy; connections are few and short. */
const dispatchers = new Map<boolean, ReturnType<typeof createGuardedDispatcher>>()

function getDispatcher(allowLoopback: boolean) {
  const known = dispatchers.get(allowLoopback)
  if (known) return known
  const agent = { connections: 8, pipelining: 0, keepAliveTimeout: 5_000 }
  const created = createGuardedDispatcher({ allowLoopback, agent })
  dispatchers.set(allowLoopback, created)
  return created
}

/**
 * Sends a text to an address that a stranger gave: http(s), public addresses only, checked when the connection is made.
 * Redirects are not followed, they count as refusals. Never throws; errors of sockets and resolvers are told by kind alone.
 */
export async function postToStranger(post: StrangerPost): Promise<StrangerAnswer> {
  const startedAtMs = performance.now()
  const result = await send(post).catch((error: unknown) => ({ status: null, answer: explain(error) }))
  const isTaken = result.status !== null && result.status >= 200 && result.status < 300
  return { ...result, isTaken, durationMs: Math.round(performance.now() - startedAtMs) }
}

async function send(post: StrangerPost): Promise<{ status: number; answer: string }> {
  const { url, method = 'POST', headers, body, timeoutMs, allowLoopback } = post
  const response = await request(assertPublicUrl(url, { allowLoopback, field: 'url' }), {
    dispatcher: getDispatcher(allowLoopback),
    method,
    headers: { 'content-type': 'application/json', 'user-agent': 'causeway', ...headers },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  })
  return { status: response.statusCode, answer: await readBeginning(response.body) }
}

/** More than the beginning is nobody's business, and might never end. */
async function readBeginning(
  body: AsyncIterable<Uint8Array> & { destroy: () => unknown; on: (name: 'error', listener: () => void) => unknown },
) {
  body.on('error', () => undefined)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      chunks.push(chunk)
      size += chunk.byteLength
      if (size > ANSWER_BYTES_MAX) break
    }
  } finally {
    body.destroy()
  }
  const text = Buffer.concat(chunks).toString('utf8')
  // What a stranger's server says is shown in a page and kept in a row: visible characters only.
  return text
    .replace(/[^\P{C}\n]/gu, '')
    .trim()
    .slice(0, ANSWER_LENGTH_SHOWN)
}

function explain(error: unknown): string {
  if (error instanceof AppError || error instanceof UnsafeAddressError) {
    return 'The address does not lead to a public server on the internet.'
  }
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'The server did not answer in time.'
  return 'The server could not be reached.'
}
