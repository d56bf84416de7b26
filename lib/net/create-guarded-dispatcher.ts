import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { type AddressPolicy, isAddressAllowed } from './address-policy'
import { UnsafeAddressError } from './unsafe-address-error'

export type GuardedDispatcherOptions = AddressPolicy & {
  /** How names become addresses; the system's way unless said. */
  lookup?: LookupFunction | undefined
  connectTimeoutMs?: number | undefined
  /** Further options of undici's agent, such as pool sizes and timeouts. */
  agent?: Omit<Agent.Options, 'connect'> | undefined
}

const CONNECT_TIMEOUT_MS = 3_000

/**
 * Connections for URLs that strangers gave. The check stands where a name has just become an address, and the socket
 * connects to exactly the addresses that passed it, so a name that resolves differently the second time (DNS rebinding)
 * gains nothing. One forbidden address among several refuses the name as a whole. A refused connection fails with
 * `UnsafeAddressError`.
 */
export function createGuardedDispatcher({
  lookup = systemLookup,
  connectTimeoutMs = CONNECT_TIMEOUT_MS,
  agent,
  ...policy
}: GuardedDispatcherOptions = {}): Agent {
  const connect = buildConnector({ timeout: connectTimeoutMs, lookup: guardLookup(lookup, policy) })
  return new Agent({
    ...agent,
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, '')
      // Addresses are connected to without a lookup, so they are checked here.
      if (isIP(host) !== 0 && !isAddressAllowed(host, policy)) callback(new UnsafeAddressError(host), null)
      else connect(options, callback)
    },
  })
}

function guardLookup(lookup: LookupFunction, policy: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    const all: LookupOptions = { ...options, all: true }
    lookup(hostname, all, (error, found) => {
      if (error) {
        callback(error, [])
        return
      }
      const addresses = toList(found)
      const isSafe = addresses.length > 0 && addresses.every(({ address }) => isAddressAllowed(address, policy))
      const [first] = addresses
      if (!isSafe || first === undefined) callback(new UnsafeAddressError(hostname), [])
      else if (options.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

function toList(found: string | LookupAddress[]): LookupAddress[] {
  return typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found
}
