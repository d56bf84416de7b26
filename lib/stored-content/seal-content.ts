import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { openBytes, sealBytes, type SealKey } from '@/lib/core/seal-bytes'
import { type EncryptionKey, getEnv } from '@/lib/env'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/** What a ciphertext is bound to: moved to another tenant or generation it does not open. */
export type ContentPlace = { organizationId: string; generationId: string }

/** Compresses and seals a text under the installation's newest encryption key. */
export async function sealContent(
  place: ContentPlace,
  text: string,
): Promise<{ sealed: Uint8Array<ArrayBuffer>; keyVersion: number }> {
  const [newest] = getEnv().CAUSEWAY_ENCRYPTION_KEYS
  if (!newest) throw new Error('No encryption key is configured.')
  return { sealed: sealBytes(toKey(newest, place), await compress(text)), keyVersion: newest.version }
}

/** The text again; null when it was changed, moved, or sealed by a key that is no longer configured. */
export async function openContent(
  place: ContentPlace,
  { sealed, keyVersion }: { sealed: Uint8Array; keyVersion: number },
): Promise<string | null> {
  const key = getEnv().CAUSEWAY_ENCRYPTION_KEYS.find((candidate) => candidate.version === keyVersion)
  const bytes = key ? openBytes(toKey(key, place), sealed) : null
  return bytes === null ? null : (await expand(bytes)).toString('utf8')
}

function toKey({ secret, version }: EncryptionKey, { organizationId, generationId }: ContentPlace): SealKey {
  return { secret, purpose: 'causeway stored contents', place: ['content', version, organizationId, generationId] }
}
