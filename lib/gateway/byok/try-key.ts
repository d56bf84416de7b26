import { request } from 'undici'
import type { ChatRequest } from '@/lib/providers'
import type { TestedProviderKey } from '@/lib/schemas/byok'
import type { ProviderAccess } from '../resolve-provider'
import { toNetworkError } from '../to-network-error'
import { getUpstreamDispatcher } from '../upstream-dispatcher'

const TIMEOUT_MS = 10_000
/** Its headers are how this provider wants to see a key; nothing is asked of a model. */
const NOTHING: ChatRequest = { messages: [], stream: false, maxTokens: 1 }
const REFUSED: readonly number[] = [401, 403]

/**
 * Asks a provider for its list of models with a key: costs nothing there and tells whether the key works. A provider that
 * gives the list to anybody says nothing about it.
 */
export async function tryKey(access: ProviderAccess): Promise<TestedProviderKey> {
  const [withKey, without] = await Promise.all([askForModels(access, access.apiKey), askForModels(access, '')])
  return judge(withKey, without)
}

type Asked = { status: number | null; message: string }

async function askForModels({ adapter, baseUrl, dispatcher }: ProviderAccess, apiKey: string): Promise<Asked> {
  const { headers } = adapter.toRequest(NOTHING, { baseUrl, apiKey, model: 'none' })
  const { 'content-type': _type, ...kept } = headers
  try {
    const { statusCode, body } = await request(`${baseUrl}/models`, {
      headers: kept,
      dispatcher: dispatcher ?? getUpstreamDispatcher(),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    // What it says is not needed, and could repeat the key.
    await body.dump()
    return { status: statusCode, message: '' }
  } catch (error) {
    return { status: null, message: toNetworkError(error).message }
  }
}

function judge({ status, message }: Asked, without: Asked): TestedProviderKey {
  if (status === null) return { verdict: 'unreachable', status, message }
  if (REFUSED.includes(status)) return { verdict: 'refused', status, message: 'The provider refused the key.' }
  const isList = status >= 200 && status < 300
  if (!isList) return { verdict: 'unknown', status, message: `The provider answered with ${status}.` }
  const isForAnybody = without.status !== null && without.status >= 200 && without.status < 300
  return isForAnybody
    ? { verdict: 'unknown', status, message: 'The provider was reached, but lists its models without a key as well.' }
    : { verdict: 'works', status, message: 'The provider accepted the key.' }
}
