import { createHash } from 'node:crypto'
import type { TokenGrant } from '@/lib/providers'
import type { ProviderAccess } from '../resolve-provider'
import { requestToken, type Token } from './request-token'

/** A token is renewed while it can still carry the calls that begin with it. */
const RENEW_BEFORE_MS = 5 * 60_000
/** A token younger than this was refused for another reason than its age. */
const FRESH_MS = 10_000
/** After a failure nobody asks again for this long: a wrong key must not become a storm of questions. */
const FAILED_MS = 2_000
const REMEMBERED_MAX = 5_000

type Entry = { promise: Promise<Token>; value: string | null; askedAtMs: number; renewAtMs: number }

/** By the hash of the key's document: two rows with the same key share a token. */
const entries = new Map<string, Entry>()

/**
 * The token that a key is exchanged for. It is kept until shortly before it ends, and asked for once, however many wait.
 * @throws TokenFailure
 */
export async function readToken({ credentials }: ProviderAccess): Promise<string> {
  const grant = credentials?.grant
  if (!grant) throw new Error('The key is not exchanged for a token.')
  const name = toName(credentials.document)
  const known = entries.get(name)
  const entry = known && performance.now() < known.renewAtMs ? known : open(name, grant)
  return (await entry.promise).value
}

/**
 * Notes that the provider refused a token.
 * @returns whether another one is worth a try: this one was not made for the call that was refused
 */
export function forgetToken({ credentials }: ProviderAccess, used: string): boolean {
  if (!credentials?.grant) return false
  const name = toName(credentials.document)
  const entry = entries.get(name)
  if (!entry || entry.value !== used) return true
  if (performance.now() < entry.askedAtMs + FRESH_MS) return false
  entries.delete(name)
  return true
}

function open(name: string, grant: TokenGrant): Entry {
  const askedAtMs = performance.now()
  const entry: Entry = { promise: requestToken(grant), value: null, askedAtMs, renewAtMs: Infinity }
  entry.promise.then(
    ({ value, endsAtMs }) => {
      entry.value = value
      const leftMs = endsAtMs - Date.now()
      // Half of its life for one that lives shorter than our margin.
      entry.renewAtMs = performance.now() + Math.max(leftMs - RENEW_BEFORE_MS, leftMs / 2)
    },
    () => {
      entry.renewAtMs = performance.now() + FAILED_MS
    },
  )
  if (entries.size >= REMEMBERED_MAX) dropOldest()
  entries.delete(name)
  entries.set(name, entry)
  return entry
}

function dropOldest(): void {
  const [oldest] = entries.keys()
  if (oldest !== undefined) entries.delete(oldest)
}

function toName(document: string): string {
  return createHash('sha256').update(document).digest('base64')
}
