import { isIP } from 'node:net'
import { getEnv } from '@/lib/env'

/**
 * The network address of who made a request, for throttles; null when it is not known. Whoever took the connection
 * appends the peer's address to `X-Forwarded-For`, so the last entry is the gateway's own word, and each trusted proxy
 * in front of it (TRUSTED_PROXY_HOPS) makes the entry before it trustworthy too. What stands further left anybody can write.
 */
export function readClientAddress(headers: Headers): string | null {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  const address = entries.at(-1 - getEnv().TRUSTED_PROXY_HOPS) ?? entries[0] ?? ''
  return isIP(address) === 0 ? null : toNetwork(address)
}

/** One household has a whole /64 of IPv6, so single addresses in it would be no limit. */
function toNetwork(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(plain) === 4) return plain
  const [head = '', tail = ''] = plain.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const zeros = plain.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : []
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`
}
