import type { ProviderError, ProviderErrorType } from '@/lib/providers'

/** Mistakes in the request: every endpoint of the same model would repeat the refusal, and none is at fault. */
const CALLERS_OWN: ReadonlySet<ProviderErrorType> = new Set([
  'invalid_request',
  'invalid_image',
  'max_tokens_exceeded',
  'content_policy_violation',
  'payload_too_large',
  'context_length_exceeded',
])

/** Failures that a request, rather than an endpoint, can bring about; another endpoint may still do better. */
const SAYS_NOTHING_OF_ENDPOINT: ReadonlySet<string> = new Set(['empty_answer', 'free_quota', 'step', 'rehearsed'])

/** Whose fault a failed attempt is: `nobody` is tried elsewhere without counting against the endpoint. */
export function blameFailure(error: ProviderError): 'caller' | 'endpoint' | 'nobody' {
  if (CALLERS_OWN.has(error.type)) return 'caller'
  return error.code !== null && SAYS_NOTHING_OF_ENDPOINT.has(error.code) ? 'nobody' : 'endpoint'
}
