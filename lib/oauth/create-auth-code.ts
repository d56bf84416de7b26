import type { Principal } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { requireMembership } from '@/lib/organizations'
import { createCodeSecret, hashCode } from './code-secret'
import { readCallback, toRedirectUrl } from './read-callback'

const LIFETIME_MS = 10 * 60 * 1_000

export type NewAuthCode = {
  principal: Principal
  callbackUrl?: string | undefined
  codeChallenge?: string | undefined
  codeChallengeMethod?: 'S256' | 'plain' | undefined
  keyLabel?: string | undefined
  limitNanos?: bigint | null | undefined
  limitReset?: 'daily' | 'weekly' | 'monthly' | null | undefined
  keyExpiresAt?: Date | null | undefined
  state?: string | undefined
}

export type AuthCode = { code: string; appId: number; createdAt: Date; redirectUrl: string | null }

/**
 * Notes that a person lets a program have a key, and makes the code that it exchanges for it: once, within ten minutes, for a
 * key of this person in this organization and with no more than these settings.
 * @throws AppError invalid_request (callback), permission_denied (who may not create keys)
 */
export async function createAuthCode(input: NewAuthCode): Promise<AuthCode> {
  const { principal, codeChallenge } = input
  const { organizationId } = principal
  const userId = requirePerson(principal)
  if (principal.kind === 'key') await requireUnguarded({ organizationId, apiKeyId: principal.key.id })
  await requireMembership({ organizationId, userId })
  const callback = readCallback(input.callbackUrl)
  const { origin } = callback
  const app = await getDb().oauthApp.upsert({ where: { origin }, create: { origin }, update: {} })
  const code = createCodeSecret()
  const row = await getDb().oauthCode.create({
    data: {
      codeHash: hashCode(code),
      organizationId,
      userId,
      appId: app.id,
      codeChallenge: codeChallenge?.replace(/=$/, '') ?? null,
      // RFC 7636 §4.3: plain is what a challenge without a method means.
      codeChallengeMethod: codeChallenge === undefined ? null : (input.codeChallengeMethod ?? 'plain'),
      keyName: input.keyLabel ?? describeApp(callback.url),
      limitNanos: input.limitNanos ?? null,
      limitReset: input.limitReset ?? null,
      keyExpiresAt: input.keyExpiresAt ?? null,
      expiresAt: new Date(Date.now() + LIFETIME_MS),
    },
  })
  const redirectUrl = toRedirectUrl(callback, { code, state: input.state })
  return { code, appId: app.id, createdAt: row.createdAt, redirectUrl }
}

function describeApp(url: URL | null): string {
  return (url?.host ?? 'Authorized program').slice(0, 100)
}

/**
 * Who stands behind the key to be. A key that is itself limited cannot be the way to one that is not.
 * @throws AppError permission_denied
 */
function requirePerson(principal: Principal): string {
  if (principal.kind === 'session') {
    if (principal.role === 'admin') return principal.userId
    throw refuse('Only an admin of the organization may give programs a key. Ask one of them.', 'not_admin')
  }
  const { key, userId } = principal
  if (userId === null) throw refuse('This key belongs to no person, so it cannot give a program a key.', 'no_person')
  const hasLimit = key.limitNanos !== null || key.rateLimitPerMinute !== null || key.allowedModels.length > 0
  const isBounded = hasLimit || key.expiresAt !== null
  if (key.kind === 'management' || !isBounded) return userId
  throw refuse(
    'A key with a limit or an expiry cannot give programs keys of their own. Use a management key.',
    'bounded_key',
  )
}

/**
 * The program's key would be the person's, under their guardrail but not under that of the key which asks.
 * @throws AppError permission_denied
 */
async function requireUnguarded(key: { organizationId: string; apiKeyId: string }): Promise<void> {
  if (!(await getDb().guardrailKey.findFirst({ where: key }))) return
  throw refuse('A key with a guardrail of its own cannot give programs keys, which would not have it.', 'guarded_key')
}

function refuse(message: string, reason: string): AppError {
  return new AppError('permission_denied', message, { details: { reason } })
}
