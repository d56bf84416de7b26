import type pg from 'pg'
import type { CatalogData, CatalogEndpoint, CatalogModel, CatalogProvider } from './catalog'

/** Integers beyond 2^53 and dates travel as text inside JSON. */
type EndpointRow = Omit<
  CatalogEndpoint,
  'promptPicos' | 'completionPicos' | 'cacheReadPicos' | 'cacheWritePicos' | 'requestNanos' | 'imageNanos'
> & {
  promptPicos: string
  completionPicos: string
  cacheReadPicos: string | null
  cacheWritePicos: string | null
  requestNanos: string
  imageNanos: string
}
type ModelRow = Omit<CatalogModel, 'releasedAt'> & { releasedAt: string }
type CatalogRow = {
  version: number
  next_price_at: Date | null
  models: ModelRow[]
  providers: CatalogProvider[]
  endpoints: EndpointRow[]
}

/** One statement, so that everything comes from the same moment. */
const READ_CATALOG = `
  SELECT
    coalesce((SELECT version FROM catalog_state WHERE id = 1), 0) AS version,
    (SELECT min(effective_from) FROM price_version WHERE effective_from > now() AND withdrawn_at IS NULL) AS next_price_at,
    coalesce((SELECT json_agg(json_build_object(
      'slug', model.slug, 'canonicalSlug', canonical_slug, 'authorSlug', author_slug, 'authorName', author.name,
      'name', model.name, 'description', description, 'aliases', aliases, 'contextLength', context_length,
      'maxCompletionTokens', max_completion_tokens, 'inputModalities', input_modalities,
      'outputModalities', output_modalities, 'tokenizer', tokenizer, 'instructType', instruct_type,
      'supportedParameters', supported_parameters, 'huggingFaceId', hugging_face_id,
      'knowledgeCutoff', knowledge_cutoff, 'isReasoning', is_reasoning, 'isFree', is_free, 'releasedAt', released_at,
      'expirationDate', expiration_date, 'successorSlug', successor_slug
    )) FROM model JOIN author ON author.slug = author_slug WHERE is_active AND disabled_at IS NULL), '[]') AS models,
    coalesce((SELECT json_agg(json_build_object(
      'slug', slug, 'name', name, 'privacyPolicyUrl', privacy_policy_url, 'termsOfServiceUrl', terms_of_service_url,
      'statusPageUrl', status_page_url, 'headquarters', headquarters, 'datacenters', datacenters
    )) FROM provider), '[]') AS providers,
    coalesce((SELECT json_agg(json_build_object(
      'id', endpoint.id, 'modelSlug', model_slug, 'providerSlug', provider_slug, 'providerName', provider.name,
      'tag', tag, 'providerModelId', provider_model_id, 'contextLength', context_length,
      'maxCompletionTokens', max_completion_tokens, 'quantization', quantization,
      'supportedParameters', supported_parameters, 'trainsOnPrompts', trains_on_prompts,
      'retentionDays', retention_days, 'priceVersionId', price.id, 'promptPicos', prompt_picos::text,
      'completionPicos', completion_picos::text, 'cacheReadPicos', cache_read_picos::text,
      'cacheWritePicos', cache_write_picos::text, 'requestNanos', request_nanos::text, 'imageNanos', image_nanos::text
    ))
    FROM endpoint
    JOIN provider ON provider.slug = provider_slug
    JOIN LATERAL (
      SELECT * FROM price_version WHERE endpoint_id = endpoint.id AND effective_from <= now() AND withdrawn_at IS NULL
      ORDER BY effective_from DESC, id DESC LIMIT 1
    ) price ON true
    WHERE endpoint.is_active AND endpoint.disabled_at IS NULL), '[]') AS endpoints`

/** Reads the whole active catalogue in one query. */
export async function readCatalog(pool: pg.Pool): Promise<CatalogData> {
  const { rows } = await pool.query<CatalogRow>(READ_CATALOG)
  const [row] = rows
  if (!row) return { version: 0, nextPriceAtMs: null, models: [], providers: [], endpoints: [] }
  return {
    version: row.version,
    nextPriceAtMs: row.next_price_at?.getTime() ?? null,
    providers: row.providers,
    models: row.models.map((model) => ({ ...model, releasedAt: new Date(model.releasedAt) })),
    endpoints: row.endpoints.map(toEndpoint),
  }
}

function toEndpoint(row: EndpointRow): CatalogEndpoint {
  return {
    ...row,
    promptPicos: BigInt(row.promptPicos),
    completionPicos: BigInt(row.completionPicos),
    cacheReadPicos: row.cacheReadPicos === null ? null : BigInt(row.cacheReadPicos),
    cacheWritePicos: row.cacheWritePicos === null ? null : BigInt(row.cacheWritePicos),
    requestNanos: BigInt(row.requestNanos),
    imageNanos: BigInt(row.imageNanos),
  }
}

/** The version that is loaded now; cheap enough to ask every few seconds. */
export async function readCatalogVersion(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ version: number }>('SELECT version FROM catalog_state WHERE id = 1')
  return rows[0]?.version ?? 0
}
