import type { DefaultSession, NextAuthOptions } from 'next-auth'
import { z } from 'zod'
import {
  checkSession,
  getSessionCookieName,
  isSecureSite,
  type ProviderIdentity,
  SESSION_SECONDS_MAX,
  findIdentifiedPerson,
  passFirstStep,
  beginSecondStep,
  type SessionClaims,
  sessionClaims,
  type Visitor,
} from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { getLogger } from '@/lib/observability'
import { grantSignUpCredit } from '@/lib/promotions'
import { toProviderIdentity } from './provider-identity'
import { listSignInProviders } from './sign-in-providers'

/**
 * next-auth's settings: who may sign in is decided by lib/auth, sessions are tokens that say who and which session
 * version, and that version is checked against the database wherever a session is read.
 */
export function createAuthOptions(visitor: Visitor): NextAuthOptions {
  return {
    secret: getEnv().CAUSEWAY_SECRET,
    providers: listSignInProviders(visitor),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS_MAX },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    useSecureCookies: isSecureSite(),
    cookies: {
      sessionToken: {
        name: getSessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite() },
      },
    },
    callbacks: {
      signIn: async ({ account, profile }) => {
        const identity = toProviderIdentity({ account, profile })
        return identity === null || admitIdentity(identity)
      },
      jwt: async ({ token, user, account, profile }) => {
        const identity = toProviderIdentity({ account, profile })
        if (identity) return toToken(await openProviderSession(identity, visitor))
        return toToken(await refuseRevoked(sessionClaims.parse(account ? user : token)))
      },
      session: ({ session, token }) => ({ expires: session.expires, user: toSessionUser(token.sub) }),
      redirect: ({ url, baseUrl }) => toOwnUrl(url, baseUrl),
    },
    logger: {
      // A revoked or expired session is everyday life; next-auth removes its cookie by itself.
      error: (code) => getLogger()[code === 'JWT_SESSION_ERROR' ? 'debug' : 'error']({ code }, 'next-auth'),
      warn: (code) => getLogger().debug({ code }, 'next-auth'),
      debug: () => undefined,
    },
  }
}

/** Lets a provider's identity in, or leads back to the sign-in page, which knows the sentence for the reason. */
async function admitIdentity(identity: ProviderIdentity): Promise<true | string> {
  try {
    const person = await findIdentifiedPerson(identity)
    const pendingToken = await beginSecondStep({ ...person, method: identity.provider })
    // Behind the #, where no server, log or other site sees it.
    if (pendingToken !== null) return `/sign-in/code#${pendingToken}`
    if (identity.email !== null) await grantSignUpCredit({ email: identity.email.trim().toLowerCase() })
    return true
  } catch (error) {
    if (error instanceof AppError) return `/sign-in?error=${String(error.details.reason)}`
    throw error
  }
}

/** Asked again, so that no way around the callback before opens a session without a code. */
async function openProviderSession(identity: ProviderIdentity, visitor: Visitor): Promise<SessionClaims> {
  const step = await passFirstStep({ ...(await findIdentifiedPerson(identity)), method: identity.provider, visitor })
  if ('pendingToken' in step) throw new Error('A code is needed.')
  return step.claims
}

/** The browser learns who is signed in from `GET /api/v1/me`; here only that somebody is. */
function toSessionUser(userId: string | undefined): DefaultSession['user'] & { id: string } {
  return { id: z.string().parse(userId) }
}

function toToken(claims: SessionClaims): SessionClaims & { sub: string } {
  return { sub: claims.userId, ...claims }
}

async function refuseRevoked(claims: SessionClaims): Promise<SessionClaims> {
  if ((await checkSession(claims)) === null) throw new Error('The session was ended.')
  return claims
}

/** Only ever back to our own pages. */
function toOwnUrl(url: string, baseUrl: string): string {
  const target = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : new URL(baseUrl)
  return target.origin === new URL(baseUrl).origin ? target.href : baseUrl
}
