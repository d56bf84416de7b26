import type { Principal } from '@/lib/auth'
import { type Guard, readGuard } from '@/lib/guardrails'

/** What guardrails ask of a caller's requests; null when none does. */
export function readPrincipalGuard(principal: Principal): Promise<Guard | null> {
  const { organizationId, userId } = principal
  return readGuard({ organizationId, apiKeyId: principal.kind === 'key' ? principal.key.id : null, userId })
}
