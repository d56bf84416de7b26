import { getPool } from '@/lib/db'
import { createSharedCache } from '@/lib/shared-state'
import { type DestinationConfig, openConfig } from './destination-config'

/** A destination as far as sending needs to know it. */
export type Destination = {
  id: string
  organizationId: string
  config: DestinationConfig
  /** Null = all keys. */
  apiKeyIds: ReadonlySet<string> | null
  samplingRate: number
  isPrivate: boolean
}

type Row = {
  id: string
  organization_id: string
  ciphertext: Buffer
  key_version: number
  api_key_hashes: string[]
  api_key_ids: string[] | null
  sampling_rate: number
  is_private: boolean
}

const SELECT = `
  SELECT d.id, d.organization_id, d.ciphertext, d.key_version, coalesce(d.api_key_hashes, '{}') AS api_key_hashes, d.sampling_rate, d.is_private,
      (SELECT array_agg(k.id) FROM api_key k WHERE k.organization_id = d.organization_id AND k.hash = ANY(d.api_key_hashes))
        AS api_key_ids
    FROM observability_destination d WHERE d.organization_id = ANY($1) AND d.is_enabled`

const cache = createSharedCache<readonly Destination[]>({
  name: 'observability-destinations',
  loadMany,
  sizeMax: 50_000,
  freshMs: 5_000,
  staleMs: 15_000,
})

/** Where an organization's generations are told to; null = nowhere; undefined = not known yet, `loadDestinations` asks. */
export function peekDestinations(organizationId: string): readonly Destination[] | null | undefined {
  return cache.getNow(organizationId)
}

export function loadDestinations(organizationId: string): Promise<readonly Destination[] | null> {
  return cache.get(organizationId)
}

/** Makes a change seen at once. */
export function forgetDestinations(organizationId: string): void {
  cache.forget(organizationId)
}

async function loadMany(organizationIds: readonly string[]): Promise<ReadonlyMap<string, readonly Destination[]>> {
  const { rows } = await getPool().query<Row>({ name: 'destinations', text: SELECT, values: [organizationIds] })
  const found = new Map<string, Destination[]>()
  for (const row of rows) {
    const config = openConfig({
      id: row.id,
      organizationId: row.organization_id,
      ciphertext: row.ciphertext,
      keyVersion: row.key_version,
    })
    if (!config) continue
    const list = found.get(row.organization_id) ?? []
    list.push({
      id: row.id,
      organizationId: row.organization_id,
      config,
      apiKeyIds: row.api_key_hashes.length === 0 ? null : new Set(row.api_key_ids ?? []),
      samplingRate: row.sampling_rate,
      isPrivate: row.is_private,
    })
    found.set(row.organization_id, list)
  }
  return found
}
