import { expect, test } from 'vitest'
import { createDestination, resealDestinations } from '@/lib/broadcast'
import { openConfig } from '@/lib/broadcast/destinations/destination-config'
import { getDb } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { resealWebhooks, saveWebhook } from '@/lib/notices'
import { openWebhookSecret } from '@/lib/notices/webhook/webhook-secret'
import { createTenant } from '@/tests/factories/create-tenant'

test('after a new encryption key was put in front, destinations and secrets of webhooks are sealed anew with it', async () => {
  const { organizationId } = await createTenant()
  const headers = { Authorization: 'Bearer canary-7a1' }
  const config = { endpoint: 'https://collector.example/v1/traces', headers }
  await createDestination({ organizationId, kind: 'otel-collector', name: 'Collector', config })
  await saveWebhook({ organizationId, url: 'https://hooks.example/causeway' })
  const readHook = () => getDb().noticeWebhook.findFirstOrThrow({ where: { organizationId } })
  const readDestination = () => getDb().observabilityDestination.findFirstOrThrow({ where: { organizationId } })
  const secret = openWebhookSecret(organizationId, await readHook())
  const keys = getEnv().CAUSEWAY_ENCRYPTION_KEYS
  const rotated = [{ version: 2, secret: 'r'.repeat(40) }, ...keys]
  try {
    Object.assign(getEnv(), { CAUSEWAY_ENCRYPTION_KEYS: rotated })
    expect(await resealDestinations()).toEqual({ resealed: 1, unreadable: 0 })
    await resealWebhooks()
    // The old key may go now.
    Object.assign(getEnv(), { CAUSEWAY_ENCRYPTION_KEYS: rotated.slice(0, 1) })
    expect(openConfig(await readDestination())?.headers).toEqual(headers)
    expect(secret).toMatch(/^whsec_/)
    expect(openWebhookSecret(organizationId, await readHook())).toBe(secret)
    expect(await resealDestinations()).toEqual({ resealed: 0, unreadable: 0 })
  } finally {
    Object.assign(getEnv(), { CAUSEWAY_ENCRYPTION_KEYS: keys })
  }
})
