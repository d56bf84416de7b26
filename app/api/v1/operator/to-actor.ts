import type { Actor } from '@/lib/audit-log'
import type { SessionPrincipal } from '@/lib/auth'
import { readClientAddress } from '@/lib/http'

/** Who an operator's action is recorded under. */
export function toActor(request: Request, { userId }: SessionPrincipal): Actor & { userId: string } {
  const address = readClientAddress(request.headers)
  return { kind: 'operator', userId, address, userAgent: request.headers.get('user-agent') }
}
