import { createHash } from 'node:crypto'
import type { Principal } from '@/lib/auth'

/**
 * SHA-256 (hex) over everything that decides an answer. Whitespace in a body is gone with its parsing; the order of what
 * callers choose the names of (schemas, metadata) counts.
 */
export function hashRequest(parts: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** Whose stored answers a caller may see: those of its own key, or of the person who is signed in. */
export function readScope(principal: Principal): string {
  return principal.kind === 'key' ? principal.key.id : `user:${principal.organizationId}:${principal.userId}`
}
