import type { CatalogEndpointObject, CatalogModelObject } from '@/lib/schemas/operator-catalog'
import { type PriceColumns, toFigures, toPriceObject } from './price-figures'

export type ModelRow = {
  slug: string
  name: string
  is_active: boolean
  disabled_at: Date | null
  revision: number
  expiration_date: string | null
  successor_slug: string | null
  keeps_retirement: boolean
  file_expiration_date: string | null
  file_successor_slug: string | null
}

/** Without a price all columns of one are null. */
export type EndpointRow = Omit<PriceColumns, 'prompt_picos'> & {
  prompt_picos: string | null
  id: string
  model_slug: string
  provider_slug: string
  provider_name: string
  tag: string
  provider_model_id: string
  context_length: number
  quantization: string | null
  is_active: boolean
  disabled_at: Date | null
  revision: number
  origin: 'files' | 'operator' | null
  scheduled_from: Date | null
}

export function toModelObject(row: ModelRow): CatalogModelObject {
  return {
    slug: row.slug,
    name: row.name,
    is_listed: row.is_active,
    disabled_at: row.disabled_at?.toISOString() ?? null,
    revision: row.revision,
    expiration_date: row.expiration_date,
    successor: row.successor_slug,
    keeps_retirement: row.keeps_retirement,
    file_retirement: { expiration_date: row.file_expiration_date, successor: row.file_successor_slug },
  }
}

export function toEndpointObject({ prompt_picos: promptPicos, ...row }: EndpointRow): CatalogEndpointObject {
  return {
    id: row.id,
    provider: row.provider_slug,
    provider_name: row.provider_name,
    tag: row.tag,
    is_listed: row.is_active,
    disabled_at: row.disabled_at?.toISOString() ?? null,
    revision: row.revision,
    price: promptPicos === null ? null : toPriceObject(toFigures({ ...row, prompt_picos: promptPicos })),
    origin: row.origin,
    scheduled_from: row.scheduled_from?.toISOString() ?? null,
  }
}
