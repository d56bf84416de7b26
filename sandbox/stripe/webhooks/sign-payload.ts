import { createHmac } from 'node:crypto'

type Payload = { body: string; secrets: readonly string[]; timestampSeconds: number }

/** The `Stripe-Signature` header: the time and one HMAC-SHA-256 of `time.body` per secret. https://docs.stripe.com/webhooks/signature */
export function signPayload({ body, secrets, timestampSeconds }: Payload): string {
  const signatures = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${timestampSeconds}.${body}`).digest('hex'),
  )
  return [`t=${timestampSeconds}`, ...signatures.map((signature) => `v1=${signature}`)].join(',')
}
