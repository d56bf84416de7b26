import { accountFrozen } from '@/lib/core/account-frozen'
import { AppError } from '@/lib/core/errors'
import { authenticateKey, authenticateWarmKey, isWarmKey } from '@/lib/keys'
import { findRefusal } from './permissions'
import type { AuthKind, BrowserKind, Principal } from './principal'
import { requireShownOrganization } from './session/organization-cookie'
import { readSession } from './session/read-session'
import { requireOwnOrigin } from './request-origin'

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS']
/** Kinds of routes that no key reaches. */
const BROWSER_ONLY: readonly AuthKind[] = ['session', 'admin', 'billing', 'operator'] satisfies BrowserKind[]

/**
 * Finds out who makes a request, and admits or refuses them. A key (`Authorization: Bearer` or `x-api-key`) goes before a
 * session cookie; a session may change something only from our own pages.
 * @returns null only for `auth: 'none'`
 * @throws AppError authentication (no, wrong, disabled, deleted, expired credential), permission_denied (right
 *   credential, wrong kind), account_frozen (inference while a payment is disputed), conflict (a page of another organization),
 *   not_found (an operator's route)
 */
export async function authenticateRequest({
  request,
  auth,
}: {
  request: Request
  auth: AuthKind
}): Promise<Principal | null> {
  if (auth === 'none') return null
  const secret = readKeySecret(request)
  const principal = secret === null ? await authenticateSession(request, auth) : await authenticateKey({ secret })
  return admit(principal, auth)
}

/**
 * The same at once, for a request whose key was used within the last second; null when `authenticateRequest` has to be asked.
 * @throws AppError as that does
 */
export function authenticateWarmRequest({ request, auth }: { request: Request; auth: AuthKind }): Principal | null {
  const secret = auth === 'none' ? null : readKeySecret(request)
  const principal = secret === null ? null : authenticateWarmKey({ secret })
  return principal && admit(principal, auth)
}

/** @throws AppError permission_denied, account_frozen */
function admit(principal: Principal, auth: AuthKind): Principal {
  refuseWrongKind(principal, auth)
  if (auth === 'inference' && principal.isFrozen) throw accountFrozen()
  return principal
}

/** Whether a request carries a key that this process already knows to be good; never asks the database. */
export function isKnownKey(request: Request): boolean {
  const secret = readKeySecret(request)
  return secret !== null && isWarmKey({ secret })
}

/** The credential as sent, checked by nobody yet; null when there is none. */
function readKeySecret(request: Request): string | null {
  const authorization = request.headers.get('authorization')?.trim()
  if (authorization) return authorization.replace(/^bearer(?:\s+|$)/i, '') || null
  return request.headers.get('x-api-key')?.trim() || null
}

async function authenticateSession(request: Request, auth: AuthKind): Promise<Principal> {
  const session = await readSession(request)
  if (session === null) {
    const needed = BROWSER_ONLY.includes(auth)
      ? 'Sign in first.'
      : 'Send an API key as `Authorization: Bearer sk-cw-v1-…`.'
    throw new AppError('authentication', `No valid credential was sent. ${needed}`, { details: { reason: 'missing' } })
  }
  if (!SAFE_METHODS.includes(request.method)) requireOwnOrigin(request)
  requireShownOrganization(request, session)
  return session
}

/** @throws AppError permission_denied when this kind of principal may not use this kind of route */
function refuseWrongKind(principal: Principal, auth: AuthKind): void {
  if (auth === 'none') return
  if (auth === 'operator') return refuseOthersThanOperators(principal)
  const refusal = findRefusal(principal.kind === 'key' ? principal.key.kind : principal.role, auth)
  if (refusal) throw new AppError('permission_denied', refusal.message, { details: { reason: refusal.reason } })
}

/** What an operator's route is for is nobody else's business, so it is not there. */
function refuseOthersThanOperators(principal: Principal): void {
  if (principal.kind === 'session' && principal.isOperator) return
  throw new AppError('not_found', 'There is nothing at this address.')
}
