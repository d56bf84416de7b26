import type { WebhookEndpoint } from '../config'
import type { World } from '../world'

/** Where an event is delivered to. */
export type Target = WebhookEndpoint & { id: string }

/** The endpoint of the configuration or of the control, which the API does not list. */
export const CONFIGURED_ID = 'configured'

/** Secrets that sign now: the newest, and the one before it while it is being rolled. */
function findSecrets(world: World, endpointId: string): string[] {
  const kept = world.store.find('webhookSecrets', endpointId)
  if (kept === undefined) return []
  const isRolling = kept.previous !== null && kept.previous.expiresAtMs > world.clock.nowMs()
  return isRolling && kept.previous !== null ? [kept.current, kept.previous.secret] : [kept.current]
}

/** Everybody who listens: the configured endpoint and the enabled ones that were made through the API. */
export function listTargets(world: World): Target[] {
  const configured = world.webhook === null ? [] : [{ ...world.webhook, id: CONFIGURED_ID }]
  const made = world.store
    .list('webhookEndpoints')
    .filter(({ status }) => status === 'enabled')
    .map(({ id, url, enabled_events: enabledEvents }) => ({ id, url, enabledEvents, secrets: findSecrets(world, id) }))
  return [...configured, ...made]
}

export function isWanted({ enabledEvents }: Target, type: string): boolean {
  return enabledEvents.includes('*') || enabledEvents.includes(type)
}
