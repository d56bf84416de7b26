import type { PasskeyObject } from '@/lib/schemas/account-security'

type Row = { id: string; name: string; isSynced: boolean; createdAt: Date; lastUsedAt: Date | null }

/** A passkey as its owner sees it. */
export function toPasskeyObject({ id, name, isSynced, createdAt, lastUsedAt }: Row): PasskeyObject {
  return {
    id,
    name,
    is_synced: isSynced,
    created_at: createdAt.toISOString(),
    last_used_at: lastUsedAt?.toISOString() ?? null,
  }
}
