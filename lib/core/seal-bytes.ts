import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32

/** Which key, derived for one purpose, and what a ciphertext is bound to: in another place it does not open. */
export type SealKey = { secret: string; purpose: string; place: readonly (string | number)[] }

const derivedKeys = new Map<string, Buffer>()

/** Seals bytes with AES-256-GCM: nonce, tag, ciphertext. */
export function sealBytes(key: SealKey, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(key), nonce).setAAD(toAssociatedData(key))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]))
}

/** The bytes again; null when they were changed, moved, or sealed with another key. */
export function openBytes(key: SealKey, sealed: Uint8Array): Buffer | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(key), sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(toAssociatedData(key))
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
  } catch {
    return null
  }
}

function deriveKey({ secret, purpose }: SealKey): Buffer {
  const name = `${purpose}\0${secret}`
  const known = derivedKeys.get(name)
  if (known) return known
  const derived = Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES))
  derivedKeys.set(name, derived)
  return derived
}

function toAssociatedData({ place }: SealKey): Buffer {
  return Buffer.from(JSON.stringify(place))
}
