import type { ProviderError, ProviderErrorType } from '@/lib/providers'
import type { MoveOn } from '@/lib/schemas/chains'
import type { RouteStep } from './route-types'

/** What a chain's author calls a failure. */
const KIND_OF: Readonly<Record<ProviderErrorType, MoveOn>> = {
  rate_limit_exceeded: 'rate_limit',
  timeout: 'timeout',
  content_policy_violation: 'refused',
  context_length_exceeded: 'context_too_long',
  max_tokens_exceeded: 'context_too_long',
  payload_too_large: 'context_too_long',
  invalid_request: 'invalid_request',
  invalid_image: 'invalid_request',
  authentication: 'upstream_error',
  permission_denied: 'upstream_error',
  payment_required: 'upstream_error',
  not_found: 'upstream_error',
  provider_overloaded: 'upstream_error',
  provider_unavailable: 'upstream_error',
  server: 'upstream_error',
  unmapped: 'upstream_error',
}

export function toMoveOn(error: Pick<ProviderError, 'type'>): MoveOn {
  return KIND_OF[error.type]
}

/** Whether a step lets its request go on to the next one after a failure; without rules it lets it after every one. */
export function mayMoveOn(step: RouteStep | undefined, kind: MoveOn): boolean {
  return !step?.moveOn || step.moveOn.has(kind)
}
