import { getPool } from '@/lib/db'
import { type PresetConfig, presetConfig } from '@/lib/schemas/presets'
import { createSharedCache } from '@/lib/shared-state'
import type { PresetAddress } from './find-preset'

/** What stands before a preset's slug where a model is named. */
export const PRESET_PREFIX = '@preset/'

/** A preset as requests use it. */
export type ActivePreset = {
  slug: string
  status: string
  /** Null when what is stored fits the API no more. */
  config: PresetConfig | null
  systemPrompt: string | null
}

type Row = { organization_id: string; slug: string; status: string; config: unknown; system_prompt: string | null }

/** What is no slug is not asked for: the name comes from a request as it is. */
const SLUG = /^[a-z0-9_-]{1,60}$/

const SELECT = `
  SELECT p.organization_id, slug, status, config, system_prompt
  FROM preset p JOIN preset_version v
    ON v.organization_id = p.organization_id AND v.preset_id = p.id AND v.version = p.designated_version
  WHERE (p.organization_id, slug) IN (SELECT * FROM unnest($1::text[], $2::text[]))`

const cache = createSharedCache<ActivePreset>({
  name: 'preset',
  loadMany,
  sizeMax: 20_000,
  freshMs: 300,
  staleMs: 1_000,
})

/** A preset as it was at most one second ago, from memory while it is in use; null when there is none. */
export async function readActivePreset(address: PresetAddress): Promise<ActivePreset | null> {
  return SLUG.test(address.slug) ? cache.get(toKey(address)) : null
}

/** Makes this process see a change of a preset at once; the others see it within a second. */
export function forgetPreset(address: PresetAddress): void {
  cache.forget(toKey(address))
}

function toKey({ organizationId, slug }: PresetAddress): string {
  return JSON.stringify([organizationId, slug])
}

async function loadMany(keys: readonly string[]): Promise<ReadonlyMap<string, ActivePreset>> {
  const addresses = keys.map((key) => JSON.parse(key) as [organizationId: string, slug: string])
  const values = [addresses.map(([organizationId]) => organizationId), addresses.map(([, slug]) => slug)]
  const { rows } = await getPool().query<Row>({ name: 'active-preset', text: SELECT, values })
  return new Map(rows.map((row) => [toKey({ organizationId: row.organization_id, slug: row.slug }), toPreset(row)]))
}

function toPreset({ slug, status, config, system_prompt }: Row): ActivePreset {
  return { slug, status, config: presetConfig.safeParse(config).data ?? null, systemPrompt: system_prompt }
}
