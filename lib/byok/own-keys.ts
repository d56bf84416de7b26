import { Secret } from '@/lib/core/secret'
import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { createSharedCache } from '@/lib/shared-state'
import { providerKeyNotFound, whereProviderKey, type ProviderKeyAddress } from './find-provider-key'
import { noteKeyFailure } from './note-key-use'
import { openKey } from './seal-key'

/** A provider key ready for use. */
export type OwnKey = {
  id: string
  provider: string
  /** What its owner calls it. */
  title: string
  /** Null: it cannot be opened (changed, moved, or its encryption key is gone), so it can only be reported. */
  secret: Secret | null
  /** Set for providers without an address of their own. */
  baseUrl: string | null
  isFallback: boolean
  /** The platform's own capacity at this provider must not be used instead, for the models that the key is for. */
  isRequired: boolean
  /** The same for every model. */
  isByokOnly: boolean
  /** Never for requests that ask for zero retention. */
  isBarredFromZdr: boolean
  /** Empty = no restriction, as the next two. */
  allowedModels: readonly string[]
  allowedApiKeyHashes: readonly string[]
  allowedUserIds: readonly string[]
}

/** An organization's keys in the order in which they are tried, and what they did in the present UTC month. */
export type OwnKeys = {
  keys: readonly OwnKey[]
  /** Nano-dollars by list price, counted up to a second ago. */
  monthListNanos: bigint
}

type Row = {
  id: string
  organization_id: string
  provider: string
  name: string | null
  hint: string
  ciphertext: Buffer
  key_version: number
  base_url: string | null
  is_fallback: boolean
  is_required: boolean
  is_byok_only: boolean
  declared_zdr: boolean | null
  allowed_models: string[] | null
  allowed_api_key_hashes: string[] | null
  allowed_user_ids: string[] | null
  month_list_nanos: string | null
}

const SELECT = `
  SELECT k.id, k.organization_id, provider, name, hint, ciphertext, key_version, base_url, is_fallback, is_required,
    is_byok_only, declared_zdr, allowed_models, allowed_api_key_hashes, allowed_user_ids, m.list_nanos AS month_list_nanos
  FROM provider_key k
    LEFT JOIN byok_month m ON m.organization_id = k.organization_id
      AND m.month_start = date_trunc('month', ledger_now(), 'UTC')`

const SELECT_BY_ORGANIZATION = `${SELECT}
  WHERE k.organization_id = ANY($1) AND disabled_at IS NULL
  ORDER BY k.organization_id, is_fallback, sort_order, k.created_at, k.id`

const cache = createSharedCache<OwnKeys>({
  name: 'own-keys',
  loadMany: loadKeys,
  sizeMax: 20_000,
  freshMs: 300,
  staleMs: 1_000,
})

/** The enabled keys of an organization as they were at most a second ago; null when it has none. Warm: no query. */
export function readOwnKeys(organizationId: string): Promise<OwnKeys | null> {
  return cache.get(organizationId)
}

/** Makes this process see a change at once; the others see it within a second. */
export function forgetOwnKeys(organizationId: string): void {
  cache.forget(organizationId)
}

/** One key of an organization, ready for use even while it is disabled. @throws AppError not_found */
export async function loadOwnKey(address: ProviderKeyAddress): Promise<OwnKey> {
  const { organizationId, id } = whereProviderKey(address)
  const text = `${SELECT} WHERE k.organization_id = $1 AND k.id = $2`
  const { rows } = await getPool().query<Row>({ text, values: [organizationId, id] })
  if (!rows[0]) throw providerKeyNotFound()
  return toOwnKey(rows[0])
}

async function loadKeys(organizationIds: readonly string[]): Promise<ReadonlyMap<string, OwnKeys>> {
  const values = [organizationIds]
  const { rows } = await getPool().query<Row>({ name: 'own-provider-keys', text: SELECT_BY_ORGANIZATION, values })
  const loaded = new Map<string, { keys: OwnKey[]; monthListNanos: bigint }>()
  for (const row of rows) {
    const known = loaded.get(row.organization_id)
    if (known) known.keys.push(toOwnKey(row))
    else {
      loaded.set(row.organization_id, {
        keys: [toOwnKey(row)],
        monthListNanos: BigInt(row.month_list_nanos ?? 0),
      })
    }
  }
  return loaded
}

function toOwnKey(row: Row): OwnKey {
  const { id, provider, organization_id: organizationId } = row
  const place = { organizationId, id, provider }
  const plaintext = openKey({ place, ciphertext: row.ciphertext, keyVersion: row.key_version })
  if (plaintext === null && noteKeyFailure(id, 'unreadable')) {
    getLogger().error({ providerKeyId: id, organizationId }, 'a provider key cannot be opened')
  }
  return {
    id,
    provider,
    title: row.name ?? `...${row.hint}`,
    secret: plaintext === null ? null : new Secret(plaintext),
    baseUrl: row.base_url,
    isFallback: row.is_fallback,
    isRequired: row.is_required,
    isByokOnly: row.is_byok_only,
    isBarredFromZdr: row.declared_zdr === false,
    allowedModels: row.allowed_models ?? [],
    allowedApiKeyHashes: row.allowed_api_key_hashes ?? [],
    allowedUserIds: row.allowed_user_ids ?? [],
  }
}
