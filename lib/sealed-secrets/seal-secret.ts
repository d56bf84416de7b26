import { openBytes, sealBytes, type SealKey } from '@/lib/core/seal-bytes'
import { type EncryptionKey, getEnv } from '@/lib/env'

/** What a ciphertext is for and where it lies: in another row, tenant or column it does not open. */
export type SealPlace = { purpose: 'two-factor' | 'notice-webhook' | 'observability'; path: readonly string[] }

export type SealedSecret = { ciphertext: Uint8Array<ArrayBuffer>; keyVersion: number }

/** Seals a text with AES-256-GCM under the installation's newest encryption key; the place is associated data. */
export function sealSecret(place: SealPlace, plaintext: string): SealedSecret {
  const [newest] = getEnv().CAUSEWAY_ENCRYPTION_KEYS
  if (!newest) throw new Error('No encryption key is configured.')
  return { ciphertext: sealBytes(toKey(newest, place), Buffer.from(plaintext, 'utf8')), keyVersion: newest.version }
}

/** The text again; null when it was changed, moved, or sealed by an encryption key that is no longer configured. */
export function openSecret(
  place: SealPlace,
  { ciphertext, keyVersion }: { ciphertext: Uint8Array; keyVersion: number },
): string | null {
  const key = getEnv().CAUSEWAY_ENCRYPTION_KEYS.find((candidate) => candidate.version === keyVersion)
  return key ? (openBytes(toKey(key, place), ciphertext)?.toString('utf8') ?? null) : null
}

/** The version that new ciphertexts carry. */
export function newestSealVersion(): number {
  return getEnv().CAUSEWAY_ENCRYPTION_KEYS[0]?.version ?? 0
}

function toKey({ secret, version }: EncryptionKey, { purpose, path }: SealPlace): SealKey {
  return { secret, purpose: `causeway ${purpose}`, place: [purpose, version, ...path] }
}
