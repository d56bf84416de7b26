import type { ProviderKeyObject } from '@/lib/schemas/byok'

export type ProviderKeyRow = {
  id: string
  organizationId: string
  provider: string
  name: string | null
  hint: string
  baseUrl: string | null
  sortOrder: number
  isFallback: boolean
  isRequired: boolean
  isByokOnly: boolean
  declaredZdr: boolean | null
  allowedModels: string[]
  allowedApiKeyHashes: string[]
  allowedUserIds: string[]
  createdByUserId: string | null
  disabledAt: Date | null
  lastUsedAt: Date | null
  lastErrorAt: Date | null
  lastErrorType: string | null
  createdAt: Date
  updatedAt: Date
}

/** A provider key as the API shows it: never the key, nor its ciphertext. */
export function toProviderKeyObject(row: ProviderKeyRow): ProviderKeyObject {
  return {
    id: row.id,
    provider: row.provider,
    name: row.name,
    label: `...${row.hint}`,
    workspace_id: null,
    disabled: row.disabledAt !== null,
    is_fallback: row.isFallback,
    is_required: row.isRequired,
    is_byok_only: row.isByokOnly,
    declared_zdr: row.declaredZdr,
    base_url: row.baseUrl,
    allowed_models: toAllowList(row.allowedModels),
    allowed_api_key_hashes: toAllowList(row.allowedApiKeyHashes),
    allowed_user_ids: toAllowList(row.allowedUserIds),
    sort_order: row.sortOrder,
    creator_user_id: row.createdByUserId,
    last_used_at: row.lastUsedAt?.toISOString() ?? null,
    last_error: row.lastErrorAt && { type: row.lastErrorType ?? 'unmapped', at: row.lastErrorAt.toISOString() },
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}

/** No entries mean no restriction. */
function toAllowList(entries: string[]): string[] | null {
  return entries.length === 0 ? null : entries
}
