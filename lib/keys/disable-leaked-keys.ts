import { getDb } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { sendMail, writeLeakedKeyMessage } from '@/lib/mail'
import { hashKeySecret } from './hash-key-secret'
import { isKeySecret } from './key-secret'
import { forgetKeyState } from './key-state'

/** A text that somebody found in public, and where. */
export type FoundSecret = { token: string; url: string | null }

/**
 * Disables those of the found texts that are keys of ours and tells the people who administer them, once per key: whoever
 * holds a key could spend with it, so holding it is proof enough to have it disabled. Says of each text whether it is a key.
 */
export async function disableLeakedKeys({ found }: { found: readonly FoundSecret[] }): Promise<boolean[]> {
  const hashes = found.map(({ token }) => (isKeySecret(token) ? hashKeySecret(token) : null))
  const isHash = (hash: string | null): hash is string => hash !== null
  const rows = await getDb().apiKey.findMany({
    where: { hash: { in: hashes.filter(isHash) }, deletedAt: null },
    select: { hash: true },
  })
  const known = new Set(rows.map(({ hash }) => hash))
  for (const hash of known) await disable(hash, found[hashes.indexOf(hash)]?.url ?? null)
  return hashes.map((hash) => hash !== null && known.has(hash))
}

async function disable(hash: string, foundAt: string | null): Promise<void> {
  const [key] = await getDb().apiKey.updateManyAndReturn({
    where: { hash, disabledAt: null, deletedAt: null },
    data: { disabledAt: new Date() },
  })
  forgetKeyState(hash)
  if (!key) return
  const { name, label, organizationId } = key
  const admins = await getDb().membership.findMany({
    where: { organizationId, role: 'admin' },
    select: { user: { select: { email: true } } },
  })
  const message = writeLeakedKeyMessage({ name, label, foundAt, keysUrl: new URL('/keys', getEnv().PUBLIC_URL).href })
  for (const { user } of admins) sendMail({ to: user.email, message })
}
