import { Secret, TOTP } from 'otpauth'
import { openSecret, sealSecret, type SealedSecret } from '@/lib/sealed-secrets'

/** What every authenticator app knows (RFC 6238): SHA-1, six digits, 30 seconds. */
const PERIOD_SECONDS = 30
const SEED_BYTES = 20
/** A clock may be one step off either way. */
const WINDOW = 1

const place = (userId: string) => ({ purpose: 'two-factor' as const, path: [userId] })

/** A new seed, base32. */
export function createSeed(): string {
  return new Secret({ size: SEED_BYTES }).base32
}

export function sealSeed(userId: string, seed: string): SealedSecret {
  return sealSecret(place(userId), seed)
}

export function openSeed(userId: string, sealed: { ciphertext: Uint8Array; keyVersion: number }): string | null {
  return openSecret(place(userId), sealed)
}

/** The address that an app reads from the picture. */
export function toOtpauthUrl({ seed, email }: { seed: string; email: string }): string {
  return toTotp(seed, email).toString()
}

/** The 30-second step that a code belongs to; null when it belongs to none that is near. */
export function findStep({ seed, code, now }: { seed: string; code: string; now: Date }): bigint | null {
  const timestamp = now.getTime()
  const delta = toTotp(seed, '').validate({ token: code, timestamp, window: WINDOW })
  if (delta === null) return null
  return BigInt(Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta)
}

function toTotp(seed: string, label: string): TOTP {
  return new TOTP({ issuer: 'Causeway', label, secret: Secret.fromBase32(seed), period: PERIOD_SECONDS })
}
