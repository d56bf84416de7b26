import { request } from 'undici'
import { z } from 'zod'
import type { ProviderError, ProviderErrorType, TokenGrant } from '@/lib/providers'
import { sanitizeUpstreamText } from '../sanitize-upstream-text'
import { toNetworkError } from '../to-network-error'
import { getUpstreamDispatcher } from '../upstream-dispatcher'
import { TokenFailure } from './token-failure'

const TIMEOUT_MS = 10_000
const ANSWER_MAX = 65_536
const REASON_MAX = 300

const granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() })
const refused = z.object({ error: z.string(), error_description: z.string().optional() })

const TOO_SLOW: ProviderError = {
  type: 'timeout',
  status: null,
  message: 'The provider gave no access token in time.',
  code: null,
  retryAfterMs: null,
}

export type Token = { value: string; endsAtMs: number }

/**
 * Exchanges a key for a token, once.
 * @throws TokenFailure which says why, without the key
 */
export async function requestToken({ url, toBody }: TokenGrant): Promise<Token> {
  const nowMs = Date.now()
  try {
    const { statusCode, body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: toBody(nowMs),
      dispatcher: getUpstreamDispatcher(),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const answer = parseJson(await readText(body))
    const token = granted.safeParse(answer)
    if (statusCode === 200 && token.success) {
      return { value: token.data.access_token, endsAtMs: nowMs + token.data.expires_in * 1_000 }
    }
    throw toFailure(statusCode, answer)
  } catch (error) {
    if (error instanceof TokenFailure) throw error
    throw new TokenFailure(isTimeout(error) ? TOO_SLOW : toNetworkError(error))
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}

async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > ANSWER_MAX) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function toFailure(status: number, answer: unknown): TokenFailure {
  const said = refused.safeParse(answer)
  const reason = said.success ? (said.data.error_description ?? said.data.error).slice(0, REASON_MAX) : ''
  const message = sanitizeUpstreamText(
    reason === '' ? 'The provider gave no access token for the key.' : `No access token for the key: ${reason}`,
  )
  const code = said.success ? said.data.error : null
  return new TokenFailure({ type: toType(status), status, message, code, retryAfterMs: null })
}

/** OAuth refuses a key with 400 (`invalid_grant`), 401 or 403. */
function toType(status: number): ProviderErrorType {
  if (status === 429) return 'rate_limit_exceeded'
  return status >= 400 && status < 500 ? 'authentication' : 'provider_unavailable'
}
