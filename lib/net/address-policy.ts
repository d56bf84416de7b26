import { isLoopbackAddress, isPublicAddress } from './is-public-address'

export type AddressPolicy = {
  /** This machine may be called too: for an operator's own tests and local model servers, never in production. */
  allowLoopback?: boolean | undefined
}

/** Whether a URL that a stranger gave may lead to this address. */
export function isAddressAllowed(address: string, { allowLoopback = false }: AddressPolicy): boolean {
  return isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address))
}
