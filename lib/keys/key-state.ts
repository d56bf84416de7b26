import type { QueryConfig } from 'pg'
import type { AuthenticatedKey } from '@/lib/auth'
import { getPool } from '@/lib/db'
import { createSharedCache } from '@/lib/shared-state'

/** What is known about a key at the border, whether or not it may still be used. */
export type KeyState = {
  key: AuthenticatedKey
  organizationId: string
  isFrozen: boolean
  createdByUserId: string | null
  isDisabled: boolean
  isDeleted: boolean
}

type Row = {
  id: string
  organization_id: string
  is_frozen: boolean
  created_by_user_id: string | null
  hash: string
  label: string
  name: string
  kind: AuthenticatedKey['kind']
  limit_nanos: string | null
  limit_reset: AuthenticatedKey['limitReset']
  rate_limit_per_minute: number | null
  allowed_models: string[]
  expires_at: Date | null
  disabled_at: Date | null
  deleted_at: Date | null
  created_at: Date
}

const SELECT_BY_HASH = `
  SELECT k.id, k.organization_id, o.frozen_at IS NOT NULL AS is_frozen, k.created_by_user_id, k.hash, k.label, k.name, k.kind,
         k.limit_nanos, k.limit_reset, k.rate_limit_per_minute, k.allowed_models, k.expires_at, k.disabled_at, k.deleted_at, k.created_at
  FROM tenant_locator l
    JOIN api_key k ON k.organization_id = l.organization_id AND k.hash = l.key
    JOIN organization o ON o.id = k.organization_id
  WHERE l.kind = 'api_key' AND l.key = ANY($1)`

/** Somebody waits for it; a database that hangs is told as an outage soon. */
const QUERY_TIMEOUT_MS = 2_000

const cache = createSharedCache<KeyState>({
  name: 'key',
  loadMany: loadStates,
  sizeMax: 50_000,
  freshMs: 300,
  staleMs: 1_000,
})

/** The state of a key as it was at most one second ago; null when no key has this hash. */
export function readKeyState(hash: string): Promise<KeyState | null> {
  return cache.get(hash)
}

/** The same without a promise where memory knows it; undefined where it has to be read. */
export function getKeyStateNow(hash: string): KeyState | null | undefined {
  return cache.getNow(hash)
}

/** The state of a key if this process has seen it within the last second; undefined otherwise. */
export function peekKeyState(hash: string): KeyState | null | undefined {
  return cache.peek(hash)
}

/** Makes this process see a change of a key at once; the others see it within a second. */
export function forgetKeyState(hash: string): void {
  cache.forget(hash)
}

async function loadStates(hashes: readonly string[]): Promise<ReadonlyMap<string, KeyState>> {
  const query: QueryConfig & { query_timeout: number } = {
    name: 'key-state',
    text: SELECT_BY_HASH,
    values: [hashes],
    query_timeout: QUERY_TIMEOUT_MS,
  }
  const { rows } = await getPool().query<Row>(query)
  return new Map(rows.map((row) => [row.hash, toState(row)]))
}

function toState(row: Row): KeyState {
  return {
    key: {
      id: row.id,
      hash: row.hash,
      label: row.label,
      name: row.name,
      kind: row.kind,
      limitNanos: row.limit_nanos === null ? null : BigInt(row.limit_nanos),
      limitReset: row.limit_reset,
      rateLimitPerMinute: row.rate_limit_per_minute,
      allowedModels: row.allowed_models,
      expiresAt: row.expires_at,
      createdAt: row.created_at,
    },
    organizationId: row.organization_id,
    isFrozen: row.is_frozen,
    createdByUserId: row.created_by_user_id,
    isDisabled: row.disabled_at !== null,
    isDeleted: row.deleted_at !== null,
  }
}
