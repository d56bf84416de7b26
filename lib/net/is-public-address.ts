import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Global unicast (RFC 4291 §2.4): everything that is assigned to anybody on the internet today. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/** Public by number, yet a cloud's own: Azure's machines reach their host's metadata here. */
const PUBLIC_BUT_INTERNAL: ReadonlySet<string> = new Set(['168.63.129.16'])

/**
 * True for an address on the public internet. Private, loopback, link-local (cloud metadata), carrier-grade NAT, multicast,
 * reserved and documentation ranges are not, nor any IPv6 form that hides an IPv4 address (mapped, NAT64, 6to4, Teredo),
 * nor what is no address at all.
 */
export function isPublicAddress(address: string): boolean {
  const plain = stripZone(address)
  if (isIP(plain) === 0) return false
  const parsed = ipaddr.parse(plain)
  if (parsed instanceof ipaddr.IPv6) {
    if (parsed.isIPv4MappedAddress()) return isPublicAddress(parsed.toIPv4Address().toString())
    return parsed.match(GLOBAL_IPV6) && parsed.range() === 'unicast'
  }
  return parsed.range() === 'unicast' && !PUBLIC_BUT_INTERNAL.has(parsed.toString())
}

/** True for this machine: 127.0.0.0/8 and ::1, also mapped. */
export function isLoopbackAddress(address: string): boolean {
  const plain = stripZone(address)
  return isIP(plain) !== 0 && ipaddr.process(plain).range() === 'loopback'
}

function stripZone(address: string): string {
  return address.split('%', 1)[0] ?? ''
}
