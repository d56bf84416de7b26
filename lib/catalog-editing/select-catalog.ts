import { selectPrice } from './price-figures'

/** Columns of a model `m`. */
export const SELECT_MODEL = `m.slug, m.name, m.is_active, m.disabled_at, m.revision, m.successor_slug, m.keeps_retirement,
  to_char(m.expiration_date, 'YYYY-MM-DD') AS expiration_date,
  to_char(m.file_expiration_date, 'YYYY-MM-DD') AS file_expiration_date, m.file_successor_slug`

/** Endpoints `e` with their provider `v` and what they cost now. */
export const SELECT_ENDPOINT = `
  SELECT e.id, e.model_slug, e.provider_slug, v.name AS provider_name, e.tag, e.provider_model_id, e.context_length,
         e.quantization, e.is_active, e.disabled_at, e.revision, price.origin, ${selectPrice('price')},
         (SELECT min(p.effective_from) FROM price_version p WHERE p.endpoint_id = e.id AND p.withdrawn_at IS NULL
           AND p.effective_from > now()) AS scheduled_from
  FROM endpoint e JOIN provider v ON v.slug = e.provider_slug
    LEFT JOIN LATERAL (
      SELECT * FROM price_version p WHERE p.endpoint_id = e.id AND p.withdrawn_at IS NULL AND p.effective_from <= now()
      ORDER BY p.effective_from DESC, p.id DESC LIMIT 1) price ON true`
