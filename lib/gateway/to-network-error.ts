import type { ProviderError } from '@/lib/providers'
import { TokenFailure } from './credentials/token-failure'
import { UpstreamTimeout } from './upstream-deadline'

/** What a failed call means: no token for its key, a timeout of ours, or a provider that could not be reached or hung up. */
export function toNetworkError(error: unknown): ProviderError {
  if (error instanceof TokenFailure) return error.error
  if (error instanceof UpstreamTimeout) {
    return { type: 'timeout', status: null, message: error.message, code: error.phase, retryAfterMs: null }
  }
  const code = readCode(error)
  if (code === 'UND_ERR_CONNECT_TIMEOUT') {
    return {
      type: 'timeout',
      status: null,
      message: 'The provider did not accept a connection in time.',
      code,
      retryAfterMs: null,
    }
  }
  // The system's own words can hold addresses of the inside; the code is enough for people and logs.
  const message = 'The connection to the provider failed.'
  return { type: 'provider_unavailable', status: null, message, code, retryAfterMs: null }
}

function readCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
