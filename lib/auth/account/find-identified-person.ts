import { AppError } from '@/lib/core/errors'
import { type DbClient, getDb } from '@/lib/db'
import { emailAddress } from '@/lib/schemas/auth'
import { forgetSessionState } from '../session/session-state'
import { endSessions } from '../sessions/end-sessions'
import { createPerson } from './create-person'

/** Who an identity belongs to here. */
export type IdentifiedPerson = { userId: string; sessionVersion: number }

/** What GitHub or Google says about who signed in. */
export type ProviderIdentity = {
  provider: 'github' | 'google'
  providerAccountId: string
  email: string | null
  /** Whether the provider vouches that the address belongs to this account. */
  isEmailVerified: boolean
  name: string | null
  imageUrl: string | null
}

/**
 * Finds or makes the person whom GitHub or Google has identified: by the link made before, else by an address that the provider
 * has verified. Called again for the same identity it changes nothing.
 * @throws AppError permission_denied when the address is not verified there: then it proves nothing here
 */
export async function findIdentifiedPerson(identity: ProviderIdentity): Promise<IdentifiedPerson> {
  const { provider, providerAccountId } = identity
  const link = await getDb().oauthAccount.findUnique({
    where: { provider_providerAccountId: { provider, providerAccountId } },
    include: { user: true },
  })
  if (link) return { userId: link.user.id, sessionVersion: link.user.sessionVersion }
  const email = emailAddress.safeParse(identity.email)
  if (!identity.isEmailVerified || !email.success) {
    throw new AppError(
      'permission_denied',
      'Your e-mail address is not verified there. Verify it first, or sign up with e-mail and password.',
      { details: { reason: 'provider_email_not_verified' } },
    )
  }
  const claims = await getDb().$transaction((db) => linkIdentity(db, identity, email.data))
  forgetSessionState(claims.userId)
  return claims
}

async function linkIdentity(db: DbClient, identity: ProviderIdentity, email: string): Promise<IdentifiedPerson> {
  const { provider, providerAccountId, name, imageUrl } = identity
  await createPerson(db, { email, name, imageUrl, passwordHash: null, isEmailVerified: true })
  const user = await db.user.findUniqueOrThrow({ where: { email } })
  await db.oauthAccount.createMany({ data: { provider, providerAccountId, userId: user.id }, skipDuplicates: true })
  if (user.emailVerifiedAt) return { userId: user.id, sessionVersion: user.sessionVersion }
  // Somebody signed up with this address and never proved it: that may have been a stranger who waits for its owner.
  await endSessions(db, { userId: user.id, exceptId: null })
  const owned = await db.user.update({
    where: { id: user.id },
    data: { emailVerifiedAt: new Date(), passwordHash: null, sessionVersion: { increment: 1 } },
  })
  return { userId: owned.id, sessionVersion: owned.sessionVersion }
}
