import type { KeyPrincipal } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { hashKeySecret } from './hash-key-secret'
import { KeyHashMemory } from './key-hash-memory'
import { isKeySecret } from './key-secret'
import { getKeyStateNow, type KeyState, peekKeyState, readKeyState } from './key-state'
import { touchKey } from './touch-key'

const hashes = new KeyHashMemory()

/** Why a key is refused; `error.metadata.reason` of a 401. */
type Refusal = 'malformed' | 'unknown' | 'disabled' | 'deleted' | 'expired'

/**
 * Finds out whose key this is. A mistyped key costs no query; a warm one costs none either, and a change of the key is
 * seen within a second (at once in the process that made it).
 * @throws AppError authentication with `details.reason`; service_unavailable when the database cannot be asked
 */
export async function authenticateKey({ secret }: { secret: string }): Promise<KeyPrincipal> {
  if (!isKeySecret(secret)) throw refuse('malformed')
  const hash = hashKeySecret(secret)
  const state = await readState(hash)
  if (state !== null) hashes.remember(secret, hash)
  return admit(state)
}

/**
 * The same at once, for a key that was used within the last second; null when `authenticateKey` has to be asked.
 * @throws AppError as that does
 */
export function authenticateWarmKey({ secret }: { secret: string }): KeyPrincipal | null {
  const hash = hashes.get(secret)
  const state = hash === undefined ? undefined : getKeyStateNow(hash)
  return state === undefined ? null : admit(state)
}

/** @throws AppError authentication when the key may not be used */
function admit(state: KeyState | null): KeyPrincipal {
  const refusal = findRefusal(state)
  if (state === null || refusal !== null) throw refuse(refusal ?? 'unknown')
  touchKey({ keyId: state.key.id, organizationId: state.organizationId })
  const { organizationId, isFrozen, createdByUserId: userId, key } = state
  return { kind: 'key', organizationId, isFrozen, userId, key }
}

/** Whether a key is good as far as memory tells; never asks the database. */
export function isWarmKey({ secret }: { secret: string }): boolean {
  const state = isKeySecret(secret) ? peekKeyState(hashKeySecret(secret)) : undefined
  return state !== undefined && findRefusal(state) === null
}

async function readState(hash: string): Promise<KeyState | null> {
  try {
    return await readKeyState(hash)
  } catch (cause) {
    throw new AppError('service_unavailable', 'API keys cannot be checked at the moment. Please try again shortly.', {
      cause,
      retryAfterSeconds: 1,
    })
  }
}

function findRefusal(state: KeyState | null): Refusal | null {
  if (state === null) return 'unknown'
  if (state.isDeleted) return 'deleted'
  if (state.isDisabled) return 'disabled'
  const { expiresAt } = state.key
  return expiresAt !== null && expiresAt.getTime() <= Date.now() ? 'expired' : null
}

function refuse(reason: Refusal): AppError {
  const keysUrl = new URL('/keys', getEnv().PUBLIC_URL).href
  const message = {
    malformed: `This is not an API key of this server, or it was not copied whole. Keys begin with sk-cw-v1-; create one at ${keysUrl}.`,
    unknown: `This API key does not exist here. Create one at ${keysUrl}.`,
    disabled: `This API key is disabled. Enable it at ${keysUrl}, or use another one.`,
    deleted: `This API key was deleted. Create a new one at ${keysUrl}.`,
    expired: `This API key has expired. Create a new one at ${keysUrl}.`,
  }[reason]
  return new AppError('authentication', message, { details: { reason } })
}
