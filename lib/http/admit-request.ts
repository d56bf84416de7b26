import { type AuthKind, authenticateRequest, authenticateWarmRequest, isKnownKey, type Principal } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { findAddressRefusal, mayHaveBlocked, noteFailedKey, takeRequest } from '@/lib/rate-limits'
import { readClientAddress } from './client-address'

/**
 * Finds out who makes a request and whether they may make one more now.
 * @throws AppError as `authenticateRequest` does, and rate_limit_exceeded
 */
export async function admitRequest(request: Request, auth: AuthKind): Promise<Principal | null> {
  if (mayHaveBlocked()) refuseHammering(request)
  const principal = await authenticateCounted(request, auth)
  if (auth === 'inference' && principal !== null) {
    const key = principal.kind === 'key' ? principal.key : null
    const waiting = takeRequest({ organizationId: principal.organizationId, key })
    if (waiting !== null) await waiting
  }
  return principal
}

async function authenticateCounted(request: Request, auth: AuthKind): Promise<Principal | null> {
  try {
    const warm = authenticateWarmRequest({ request, auth })
    if (warm !== null) return warm
    return await authenticateRequest({ request, auth })
  } catch (error) {
    const address = isWrongKey(error) ? readClientAddress(request.headers) : null
    if (address !== null) await noteFailedKey(address)
    throw error
  }
}

/** A credential that was sent and is none; none at all is what every visitor of a page sends. */
function isWrongKey(error: unknown): boolean {
  return error instanceof AppError && error.code === 'authentication' && error.details.reason !== 'missing'
}

/** Whoever shares an address with the one who hammers goes on working with a key that this process knows to be good. */
function refuseHammering(request: Request): void {
  const address = readClientAddress(request.headers)
  const refusal = address === null ? null : findAddressRefusal(address)
  if (refusal !== null && !isKnownKey(request)) throw refusal
}
