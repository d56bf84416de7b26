import { getPool } from '@/lib/db'
import { createSharedCache } from '@/lib/shared-state'

export type ContentSetting = { isStored: boolean; retentionDays: number; updatedAt: Date | null }

const NOT_STORED: ContentSetting = { isStored: false, retentionDays: 30, updatedAt: null }

type Row = { organization_id: string; is_stored: boolean; retention_days: number; updated_at: Date }

const cache = createSharedCache<ContentSetting>({
  name: 'content-setting',
  loadMany,
  sizeMax: 50_000,
  freshMs: 300,
  staleMs: 1_000,
})

/** What an organization chose, as it was at most a second ago. */
export async function getContentSetting({ organizationId }: { organizationId: string }): Promise<ContentSetting> {
  return (await cache.get(organizationId)) ?? NOT_STORED
}

/**
 * Whether contents of an organization may be noted for storing, without waiting: false only when it is known that they may
 * not. Whether they are stored is decided when they are written, by the row itself.
 */
export function mayStoreContent(organizationId: string): boolean {
  const known = cache.peek(organizationId)
  if (known === undefined) void cache.get(organizationId).catch(() => undefined)
  return known === undefined || known?.isStored === true
}

/** Makes this process see a change at once. */
export function forgetContentSetting(organizationId: string): void {
  cache.forget(organizationId)
}

async function loadMany(organizationIds: readonly string[]): Promise<ReadonlyMap<string, ContentSetting>> {
  const { rows } = await getPool().query<Row>({
    name: 'content-setting',
    text: `SELECT organization_id, is_stored, retention_days, updated_at
      FROM content_setting WHERE organization_id = ANY($1)`,
    values: [organizationIds],
  })
  return new Map(
    rows.map((row) => [
      row.organization_id,
      { isStored: row.is_stored, retentionDays: row.retention_days, updatedAt: row.updated_at },
    ]),
  )
}
