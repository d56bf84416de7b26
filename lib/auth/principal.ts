import type { OrganizationRole } from '@/lib/schemas/organizations'

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
  /** Slugs, or `author/*`, of the models that it may use; empty = all. */
  allowedModels: readonly string[]
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
  /** The browser that it is made in: `sess_…`. */
  sessionId: string
  role: OrganizationRole
  /** Runs this installation. */
  isOperator: boolean
}

/** Who makes a request: always one person or key inside one organization. */
export type Principal = KeyPrincipal | SessionPrincipal

/**
 * Whom a route admits: PERMISSIONS in `permissions.ts` says which people and keys.
 * - `none`: anybody
 * - `any`: every key and every session
 * - `inference`: an inference key or a session; management keys cannot infer
 * - `keys`: a management key or a session; the handler leaves those who are no admins what they made themselves
 * - `insight`: a management key or a session: what the organization does as a whole
 * - `management`: a management key or an admin's session
 * - `money`: a management key, or an admin's or billing person's session
 * - `billing`: the same people and no key: what a leaked management key must not reach, such as saved cards
 * - `session`: a person in the browser
 * - `admin`: an admin in the browser
 * - `operator`: whoever runs this installation, in the browser; it does not exist for anybody else
 */
export type AuthKind =
  | 'none'
  | 'operator'
  | 'any'
  | 'inference'
  | 'keys'
  | 'insight'
  | 'management'
  | 'money'
  | 'billing'
  | 'session'
  | 'admin'

/** Kinds of routes that no key reaches. */
export type BrowserKind = 'session' | 'admin' | 'billing' | 'operator'
