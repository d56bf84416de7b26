import { type DestinationObject, HIDDEN_VALUE } from '@/lib/schemas/observability'
import { openConfig } from './destination-config'

export type DestinationRow = {
  id: string
  organizationId: string
  kind: string
  name: string
  isEnabled: boolean
  ciphertext: Uint8Array
  keyVersion: number
  apiKeyHashes: string[]
  samplingRate: number
  isPrivate: boolean
  deliveredCount: bigint
  droppedCount: bigint
  lastDeliveredAt: Date | null
  lastFailedAt: Date | null
  lastError: string | null
  createdAt: Date
  updatedAt: Date
}

/** A destination as the API shows it: without its credentials. */
export function toDestinationObject(row: DestinationRow): DestinationObject {
  const config = openConfig(row)
  const isWebhook = row.kind === 'webhook'
  const url = config?.url ?? ''
  const headers = Object.fromEntries(Object.keys(config?.headers ?? {}).map((name) => [name, HIDDEN_VALUE]))
  return {
    id: row.id,
    type: isWebhook ? 'webhook' : 'otel-collector',
    name: row.name,
    enabled: row.isEnabled,
    config: isWebhook ? { url, method: config?.method ?? 'POST', headers } : { endpoint: url, headers },
    api_key_hashes: row.apiKeyHashes.length === 0 ? null : row.apiKeyHashes,
    sampling_rate: row.samplingRate,
    privacy_mode: row.isPrivate,
    filter_rules: null,
    workspace_id: row.organizationId,
    ...toHealth(row),
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}

function toHealth(row: DestinationRow) {
  return {
    delivered: Number(row.deliveredCount),
    dropped: Number(row.droppedCount),
    last_delivered_at: row.lastDeliveredAt?.toISOString() ?? null,
    last_failed_at: row.lastFailedAt?.toISOString() ?? null,
    last_error: row.lastError,
  }
}
