import { request } from 'undici'
import { z } from 'zod'
import type { ChatRequest, ProviderTarget, SignableRequest } from '@/lib/providers'
import type { TestedProviderKey } from '@/lib/schemas/byok'
import { signProbe, toTarget } from '../credentials'
import { listSecrets } from '../list-secrets'
import type { ProviderAccess } from '../resolve-provider'
import { sanitizeUpstreamText } from '../sanitize-upstream-text'
import { toNetworkError } from '../to-network-error'
import { getUpstreamDispatcher } from '../upstream-dispatcher'

const TIMEOUT_MS = 10_000
/** Its headers are how this provider wants to see a key; nothing is asked of a model. */
const NOTHING: ChatRequest = { messages: [], stream: false, maxTokens: 1 }
/** Longer answers are no reasons. */
const ANSWER_MAX = 16_384
const REASON_MAX = 300
const said = z.object({ message: z.string() })
/** The forms in which providers say why. */
const refusal = z.union([
  z.object({ error: said }).transform(({ error }) => error.message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
  said.transform(({ message }) => message),
])
const REFUSED: readonly number[] = [401, 403]

/**
 * Asks a provider for its list of models with a key: costs nothing there and tells whether the key works. A provider that
 * gives the list to anybody says nothing about it. Keys that are documents may have a question of their own.
 */
export async function tryKey(access: ProviderAccess): Promise<TestedProviderKey> {
  if (access.credentials) return tryDocument(access)
  const { baseUrl, apiKey } = access
  const askWith = (key: string) => ask(access, toModelList(access, { baseUrl, apiKey: key, model: 'none' }))
  const [withKey, without] = await Promise.all([askWith(apiKey), askWith('')])
  return judge(withKey, without)
}

async function tryDocument(access: ProviderAccess): Promise<TestedProviderKey> {
  const { adapter } = access
  try {
    const target = await toTarget(access, { slug: 'none', id: 'none' })
    const probe = adapter.credentials?.toProbe?.(target) ?? toModelList(access, target)
    return judge(await ask(access, signProbe(access, probe)), NOT_ASKED)
  } catch (error) {
    const { status, message, type } = toNetworkError(error)
    return type === 'authentication'
      ? judge({ status: REFUSED[0] ?? status, message }, NOT_ASKED)
      : { verdict: 'unreachable', status, message }
  }
}

/** `message`: why it was not reached, or what the provider said when it refused. */
type Asked = { status: number | null; message: string }

const NOT_ASKED: Asked = { status: null, message: '' }

function toModelList({ adapter }: ProviderAccess, target: ProviderTarget): SignableRequest {
  const { headers } = adapter.toRequest(NOTHING, target)
  const { 'content-type': _type, ...kept } = headers
  return { method: 'GET', url: `${target.baseUrl}/models`, headers: kept, body: '' }
}

async function ask(
  { dispatcher }: ProviderAccess,
  { method, url, headers, body: sent }: SignableRequest,
): Promise<Asked> {
  try {
    const { statusCode, body } = await request(url, {
      method,
      headers,
      ...(method === 'POST' && { body: sent }),
      dispatcher: dispatcher ?? getUpstreamDispatcher(),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const said = statusCode >= 400 ? await readReason(body) : ''
    await body.dump()
    return { status: statusCode, message: sanitizeUpstreamText(said, listSecrets(headers)) }
  } catch (error) {
    return { status: null, message: toNetworkError(error).message }
  }
}

/** The provider's own words, as far as they come in the usual form; what it repeats of the key is taken out by the caller. */
async function readReason(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > ANSWER_MAX) return ''
  }
  const parsed = refusal.safeParse(parseJson(Buffer.concat(chunks).toString('utf8')))
  return parsed.success ? parsed.data.slice(0, REASON_MAX) : ''
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function judge({ status, message }: Asked, without: Asked): TestedProviderKey {
  if (status === null) return { verdict: 'unreachable', status, message }
  if (REFUSED.includes(status))
    return { verdict: 'refused', status, message: tell('The provider refused the key', message) }
  const isList = status >= 200 && status < 300
  if (!isList) return { verdict: 'unknown', status, message: tell(`The provider answered with ${status}`, message) }
  const isForAnybody = without.status !== null && without.status >= 200 && without.status < 300
  return isForAnybody
    ? { verdict: 'unknown', status, message: 'The provider was reached, but lists its models without a key as well.' }
    : { verdict: 'works', status, message: 'The provider accepted the key.' }
}

function tell(what: string, reason: string): string {
  return reason === '' ? `${what}.` : `${what}: ${reason}`
}
