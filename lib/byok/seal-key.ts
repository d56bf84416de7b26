import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { type EncryptionKey, getEnv } from '@/lib/env'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32

/** What a ciphertext is bound to: in another row, tenant or provider it does not open. */
export type SealPlace = { organizationId: string; id: string; provider: string }

export type SealedKey = { ciphertext: Uint8Array<ArrayBuffer>; keyVersion: number }

const derivedKeys = new Map<string, Buffer>()

/**
 * Seals a provider key with AES-256-GCM under the installation's newest encryption key: nonce, tag, ciphertext. The place is
 * associated data, so that a row copied over another one opens for nobody.
 */
export function sealKey({ place, plaintext }: { place: SealPlace; plaintext: string }): SealedKey {
  const [newest] = getEnv().CAUSEWAY_ENCRYPTION_KEYS
  if (!newest) throw new Error('No encryption key is configured.')
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(newest), nonce).setAAD(toAssociatedData(place, newest.version))
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()])
  return {
    ciphertext: new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body])),
    keyVersion: newest.version,
  }
}

/** The key again; null when it was changed, moved, or sealed by an encryption key that is no longer configured. */
export function openKey({
  place,
  ciphertext,
  keyVersion,
}: { place: SealPlace } & Pick<SealedKey, 'keyVersion'> & { ciphertext: Uint8Array }): string | null {
  const key = getEnv().CAUSEWAY_ENCRYPTION_KEYS.find((candidate) => candidate.version === keyVersion)
  if (!key || ciphertext.length <= NONCE_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(key), ciphertext.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(toAssociatedData(place, keyVersion))
  decipher.setAuthTag(ciphertext.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    const body = decipher.update(ciphertext.subarray(NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([body, decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** The version that new ciphertexts carry. */
export function newestKeyVersion(): number {
  return getEnv().CAUSEWAY_ENCRYPTION_KEYS[0]?.version ?? 0
}

function deriveKey({ secret }: EncryptionKey): Buffer {
  const known = derivedKeys.get(secret)
  if (known) return known
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'causeway provider keys', KEY_BYTES))
  derivedKeys.set(secret, derived)
  return derived
}

function toAssociatedData({ organizationId, id, provider }: SealPlace, keyVersion: number): Buffer {
  return Buffer.from(JSON.stringify(['provider_key', keyVersion, organizationId, id, provider]))
}
