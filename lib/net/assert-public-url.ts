import { isIP } from 'node:net'
import { AppError } from '@/lib/core/errors'
import { type AddressPolicy, isAddressAllowed } from './address-policy'

/** Names that mean this machine or its own network by convention, whatever a resolver says. */
const INTERNAL_NAME = /(?:^|\.)(?:localhost|local|internal|localdomain|home\.arpa)$/i

/**
 * What can be said of a stranger's URL without asking a resolver: its scheme, no credentials, no private address and no
 * internal name. Whoever connects to it has to use `createGuardedDispatcher`, which checks what the name resolves to.
 * @param field the field of the request that holds the URL, named in the error
 * @throws AppError invalid_request
 */
export function assertPublicUrl(url: string, { field, ...policy }: AddressPolicy & { field: string }): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) throw refuse(field, 'must be an http(s) URL')
  if (parsed.username !== '' || parsed.password !== '') throw refuse(field, 'must not hold a user name or a password')
  const host = parsed.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host) !== 0 ? !isAddressAllowed(host, policy) : isInternalName(host, policy)) {
    throw refuse(field, 'must lead to a public address on the internet, not into a private network')
  }
  return parsed
}

function isInternalName(host: string, { allowLoopback = false }: AddressPolicy): boolean {
  if (allowLoopback && /(?:^|\.)localhost$/i.test(host)) return false
  return host === '' || INTERNAL_NAME.test(host)
}

function refuse(field: string, problem: string): AppError {
  return new AppError('invalid_request', `\`${field}\`: the URL ${problem}.`, { details: { field } })
}
