import { createHash } from 'node:crypto'
import type { IdempotencyRecord } from '../store/tables'
import type { World } from '../world'
import { invalidRequest, StripeError } from './stripe-error'

const KEY_LENGTH_MAX = 255
const KEPT_MS = 24 * 60 * 60 * 1000

/** Keys whose first request is still being answered; only chaos makes that last long enough to be seen. */
const inFlight = new WeakMap<World, Set<string>>()

function flightsOf(world: World): Set<string> {
  const flights = inFlight.get(world) ?? new Set<string>()
  inFlight.set(world, flights)
  return flights
}

/** What makes two requests the same to Stripe: method, path and parameters. */
export function fingerprintRequest(method: string, path: string, body: string): string {
  return createHash('sha256').update(`${method} ${path}\n${body}`).digest('hex')
}

/** The remembered answer for this key, or undefined when the request is new. @throws StripeError when the key is misused. */
export function claimKey(world: World, key: string, fingerprint: string): IdempotencyRecord | undefined {
  if (key.length > KEY_LENGTH_MAX) throw invalidRequest('Idempotency keys can be at most 255 characters long.')
  if (flightsOf(world).has(key))
    throw new StripeError(409, {
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
      message: `There is currently another in-progress request using this Stripe Key: ${key}.`,
    })
  const record = world.store.find('idempotency', key)
  if (record !== undefined && world.clock.nowMs() - record.createdAtMs < KEPT_MS) {
    if (record.fingerprint === fingerprint) return record
    throw new StripeError(400, {
      type: 'idempotency_error',
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    })
  }
  flightsOf(world).add(key)
  return undefined
}

/** Ends the flight of a key; with an answer, a later request under the key gets the same one, a 500 too. */
export function settleKey(
  world: World,
  key: string,
  answer: Omit<IdempotencyRecord, 'id' | 'createdAtMs'> | null,
): void {
  flightsOf(world).delete(key)
  if (answer === null) return
  world.store.put('idempotency', { id: key, createdAtMs: world.clock.nowMs(), ...answer })
}

/** Forgets the answers older than a day of simulated time. */
export function pruneKeys(world: World): void {
  const oldest = world.clock.nowMs() - KEPT_MS
  const stale = world.store.list('idempotency').filter((record) => record.createdAtMs <= oldest)
  if (stale.length > 0) world.store.transact(() => stale.forEach(({ id }) => world.store.remove('idempotency', id)))
}
