import type { Principal } from '@/lib/auth'
import type { LogReader } from '@/lib/logs'

/** People and management keys see every request of the organization, an inference key its own. */
export function toLogReader(principal: Principal): LogReader {
  const { organizationId } = principal
  const isNarrow = principal.kind === 'key' && principal.key.kind === 'inference'
  return { organizationId, apiKeyId: isNarrow ? principal.key.id : null }
}
