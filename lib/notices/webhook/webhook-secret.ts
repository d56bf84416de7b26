import { createHmac, randomBytes } from 'node:crypto'
import { openSecret, type SealedSecret, sealSecret } from '@/lib/sealed-secrets'

const PREFIX = 'whsec_'

/** A new secret in the form that receivers know: https://www.standardwebhooks.com (accessed through its specification, §Signature scheme). */
export function createWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString('base64')
}

export function sealWebhookSecret(organizationId: string, secret: string): SealedSecret {
  return sealSecret({ purpose: 'notice-webhook', path: [organizationId] }, secret)
}

export function openWebhookSecret(
  organizationId: string,
  sealed: { ciphertext: Uint8Array; keyVersion: number },
): string | null {
  return openSecret({ purpose: 'notice-webhook', path: [organizationId] }, sealed)
}

/** The three headers of a signed message: HMAC-SHA-256 over id, time and body, so that none of them can be changed or replayed late. */
export function signMessage(message: { id: string; body: string; secret: string; now: Date }): Record<string, string> {
  const { id, body, secret, now } = message
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
