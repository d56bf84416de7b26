import { getEnv } from '@/lib/env'
import { postToStranger, type StrangerAnswer } from '@/lib/net'
import { openWebhookSecret, signMessage } from './webhook-secret'

const TIMEOUT_MS = 10_000

export type WebhookTarget = { organizationId: string; url: string; ciphertext: Uint8Array; keyVersion: number }

export type WebhookMessage = { id: string; kind: string; createdAt: Date; facts: unknown }

/** Whether a webhook may be on this machine: where the operator says so, never in production. */
export function mayReachLoopback(): boolean {
  const { ALLOW_LOOPBACK_URLS: isAllowed, CAUSEWAY_ENV: environment } = getEnv()
  return isAllowed || environment === 'test'
}

/** Posts a signed message once. Never throws. */
export async function postNotice(target: WebhookTarget, message: WebhookMessage): Promise<StrangerAnswer> {
  const secret = openWebhookSecret(target.organizationId, target)
  if (secret === null) {
    const answer = 'Its secret cannot be read any more. Save the address again.'
    return { isTaken: false, status: null, answer, durationMs: 0 }
  }
  const { id, kind, createdAt, facts } = message
  const body = JSON.stringify({
    id,
    type: kind,
    created_at: createdAt.toISOString(),
    organization_id: target.organizationId,
    data: facts,
  })
  return postToStranger({
    url: target.url,
    headers: signMessage({ id, body, secret, now: new Date() }),
    body,
    timeoutMs: TIMEOUT_MS,
    allowLoopback: mayReachLoopback(),
  })
}
