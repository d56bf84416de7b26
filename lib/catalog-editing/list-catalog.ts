import { getPool } from '@/lib/db'
import type { CatalogEntry, CatalogState } from '@/lib/schemas/operator-catalog'
import { type EndpointRow, type ModelRow, toEndpointObject, toModelObject } from './to-catalog-objects'
import { SELECT_ENDPOINT, SELECT_MODEL } from './select-catalog'

export type CatalogSearch = {
  search?: string | undefined
  state: CatalogState
  /** The slug that the page before ended with. */
  after?: string | undefined
  limit: number
}

const HAS_ENDPOINT = (condition: string) =>
  `EXISTS (SELECT FROM endpoint e WHERE e.model_slug = m.slug AND ${condition})`

const CONDITIONS: Readonly<Record<CatalogState, string>> = {
  all: 'm.is_active',
  off: `m.is_active AND (m.disabled_at IS NOT NULL OR ${HAS_ENDPOINT('e.is_active AND e.disabled_at IS NOT NULL')})`,
  operator: `m.keeps_retirement OR ${HAS_ENDPOINT(`(SELECT p.origin FROM price_version p WHERE p.endpoint_id = e.id AND p.withdrawn_at IS NULL
    ORDER BY p.effective_from DESC, p.id DESC LIMIT 1) = 'operator'`)}`,
  scheduled: HAS_ENDPOINT(`EXISTS (SELECT FROM price_version p WHERE p.endpoint_id = e.id AND p.withdrawn_at IS NULL
    AND p.effective_from > now())`),
  retiring: 'm.is_active AND m.expiration_date IS NOT NULL',
  unlisted: `NOT m.is_active OR ${HAS_ENDPOINT('NOT e.is_active')}`,
}

const toSelect = (state: CatalogState): string => `
  SELECT ${SELECT_MODEL} FROM model m
  WHERE ($1::text IS NULL OR position(lower($1) IN lower(m.slug || ' ' || m.name)) > 0 OR EXISTS (
      SELECT 1 FROM endpoint e JOIN provider v ON v.slug = e.provider_slug
      WHERE e.model_slug = m.slug AND position(lower($1) IN lower(e.id || ' ' || v.name)) > 0))
    AND ($2::text IS NULL OR m.slug COLLATE "C" > $2) AND (${CONDITIONS[state]})
  ORDER BY m.slug COLLATE "C" LIMIT $3`

const ENDPOINTS = `${SELECT_ENDPOINT} WHERE e.model_slug = ANY ($1) ORDER BY e.is_active DESC, v.name, e.id`

/** Models with their endpoints and what those cost now, by slug; also what is switched off or has left the files. */
export async function listCatalog({ search, state, after, limit }: CatalogSearch): Promise<{
  entries: CatalogEntry[]
  next: string | null
}> {
  const { rows } = await getPool().query<ModelRow>(toSelect(state), [search ?? null, after ?? null, limit + 1])
  const shown = rows.slice(0, limit)
  const endpoints = await getPool().query<EndpointRow>(ENDPOINTS, [shown.map(({ slug }) => slug)])
  const entries = shown.map((row) => ({
    ...toModelObject(row),
    endpoints: endpoints.rows.filter((endpoint) => endpoint.model_slug === row.slug).map(toEndpointObject),
  }))
  return { entries, next: rows.length > limit ? (shown.at(-1)?.slug ?? null) : null }
}
