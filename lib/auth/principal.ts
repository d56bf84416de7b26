/** An API key as far as a request needs to know it. */
export type AuthenticatedKey = {
  id: string
  /** Public address of the key: HMAC-SHA-256, hex. */
  hash: string
  /** Masked form for display. */
  label: string
  name: string
  kind: 'inference' | 'management'
  limitNanos: bigint | null
  limitReset: 'daily' | 'weekly' | 'monthly' | null
  /** Requests a minute; null = the server's default for keys. */
  rateLimitPerMinute: number | null
  expiresAt: Date | null
  createdAt: Date
}

export type KeyPrincipal = {
  kind: 'key'
  organizationId: string
  /** A payment of the organization is disputed: nothing that costs money until that is settled. */
  isFrozen: boolean
  userId: string | null
  key: AuthenticatedKey
}

export type SessionPrincipal = {
  kind: 'session'
  organizationId: string
  /** As with a key. */
  isFrozen: boolean
  userId: string
  role: 'admin' | 'member'
}

/** Who makes a request: always one person or key inside one organization. */
export type Principal = KeyPrincipal | SessionPrincipal

/**
 * Whom a route admits.
 * - `none`: anybody
 * - `any`: every key and every session
 * - `inference`: an inference key or a session; management keys cannot infer
 * - `management`: a management key or an admin's session
 * - `session`: a person in the browser
 * - `admin`: an admin in the browser; what a leaked management key must not reach, such as saved cards
 */
export type AuthKind = 'none' | 'any' | 'inference' | 'management' | 'session' | 'admin'
