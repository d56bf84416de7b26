import type Stripe from 'stripe'
import { API_VERSION } from '../api-version'
import { createId } from '../create-id'
import type { StoredEvent } from '../store/tables'
import { isWanted, listTargets } from '../webhooks/list-targets'
import type { Cause, World } from '../world'

type EventOf<Type extends Stripe.Event['type']> = Extract<Stripe.Event, { type: Type }>
type ObjectOf<Type extends Stripe.Event['type']> = EventOf<Type>['data']['object']

type Happening<Type extends Stripe.Event['type']> = {
  type: Type
  object: ObjectOf<Type>
  previous?: Partial<ObjectOf<Type>>
}

/** Writes an event down, frozen as of now, together with its delivery to each endpoint that wants it; all belong to the caller's transaction. */
export function recordEvent<Type extends Stripe.Event['type']>(
  world: World,
  cause: Cause,
  { type, object, previous }: Happening<Type>,
): void {
  const targets = listTargets(world).filter((target) => isWanted(target, type))
  const event: StoredEvent = {
    id: createId('evt'),
    object: 'event',
    api_version: API_VERSION,
    created: world.clock.nowSeconds(),
    data: previous === undefined ? { object } : { object, previous_attributes: previous },
    livemode: false,
    pending_webhooks: targets.length,
    request: { id: cause.requestId, idempotency_key: cause.idempotencyKey },
    type,
  }
  world.store.put('events', event)
  for (const { id: endpointId } of targets)
    world.store.put('deliveries', {
      id: createId('whd'),
      eventId: event.id,
      endpointId,
      state: 'pending',
      attempts: 0,
      dueAtMs: world.clock.nowMs(),
      lastStatus: null,
    })
}
