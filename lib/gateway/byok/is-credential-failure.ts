import type { ProviderError, ProviderErrorType } from '@/lib/providers'

const CREDENTIAL: ReadonlySet<ProviderErrorType> = new Set([
  'authentication',
  'permission_denied',
  'payment_required',
  'rate_limit_exceeded',
])

/** Whether a failure is about whose credential was used: with another one, the same endpoint may well answer. */
export function isCredentialFailure({ type }: ProviderError): boolean {
  return CREDENTIAL.has(type)
}
