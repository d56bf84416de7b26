import { openBytes, sealBytes, type SealKey } from '@/lib/core/seal-bytes'
import { type EncryptionKey, getEnv } from '@/lib/env'

/** What a ciphertext is bound to: in another row, tenant or provider it does not open. */
export type SealPlace = { organizationId: string; id: string; provider: string }

export type SealedKey = { ciphertext: Uint8Array<ArrayBuffer>; keyVersion: number }

/**
 * Seals a provider key with AES-256-GCM under the installation's newest encryption key. The place is associated data, so
 * that a row copied over another one opens for nobody.
 */
export function sealKey({ place, plaintext }: { place: SealPlace; plaintext: string }): SealedKey {
  const [newest] = getEnv().CAUSEWAY_ENCRYPTION_KEYS
  if (!newest) throw new Error('No encryption key is configured.')
  return { ciphertext: sealBytes(toKey(newest, place), Buffer.from(plaintext, 'utf8')), keyVersion: newest.version }
}

/** The key again; null when it was changed, moved, or sealed by an encryption key that is no longer configured. */
export function openKey({
  place,
  ciphertext,
  keyVersion,
}: { place: SealPlace } & Pick<SealedKey, 'keyVersion'> & { ciphertext: Uint8Array }): string | null {
  const key = getEnv().CAUSEWAY_ENCRYPTION_KEYS.find((candidate) => candidate.version === keyVersion)
  return key ? (openBytes(toKey(key, place), ciphertext)?.toString('utf8') ?? null) : null
}

/** The version that new ciphertexts carry. */
export function newestKeyVersion(): number {
  return getEnv().CAUSEWAY_ENCRYPTION_KEYS[0]?.version ?? 0
}

function toKey({ secret, version }: EncryptionKey, { organizationId, id, provider }: SealPlace): SealKey {
  return { secret, purpose: 'causeway provider keys', place: ['provider_key', version, organizationId, id, provider] }
}
