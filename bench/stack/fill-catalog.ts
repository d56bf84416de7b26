import pg from 'pg'

/** As many as the largest catalogue of this kind lists to whoever asks for no other kind than models that write. */
export const CATALOG_MODELS = 700

/**
 * Copies models under new names, with their endpoints and prices, until there are enough. A copy's text is changed a
 * little everywhere, so that the list does not compress better than a real one. The original models stay as they are.
 */
const FILL = `
  WITH missing AS (
    SELECT greatest(0, $1::int - (SELECT count(*)::int FROM model WHERE is_active AND 'text' = ANY (output_modalities))) AS count
  ), source AS (
    SELECT model.*, row_number() OVER (ORDER BY slug) AS place FROM model
    WHERE is_active AND NOT is_free AND slug NOT LIKE '%:%' AND 'text' = ANY (output_modalities)
    AND EXISTS (SELECT FROM endpoint WHERE model_slug = slug AND endpoint.is_active)
  ), copy AS (
    SELECT source.*, slug || '-bench-' || round AS new_slug, round
    FROM source CROSS JOIN generate_series(1, 10) AS round
    ORDER BY round, place LIMIT (SELECT count FROM missing)
  ), new_model AS (
    INSERT INTO model (slug, canonical_slug, author_slug, name, description, aliases, context_length,
      max_completion_tokens, input_modalities, output_modalities, tokenizer, instruct_type, supported_parameters,
      hugging_face_id, knowledge_cutoff, is_reasoning, is_free, released_at)
    SELECT new_slug, new_slug, author_slug, name || ' ' || md5(new_slug),
      regexp_replace(description, '(\\w{5})\\w*', '\\1' || left(md5(new_slug), 2), 'g'), '{}', context_length,
      max_completion_tokens, input_modalities, output_modalities, tokenizer, instruct_type, supported_parameters,
      hugging_face_id, knowledge_cutoff, is_reasoning, false, released_at - round * interval '400 days'
    FROM copy RETURNING slug
  ), endpoint_copy AS (
    SELECT endpoint.*, copy.new_slug, endpoint.tag || ':' || copy.new_slug AS new_id
    FROM endpoint JOIN copy ON copy.slug = endpoint.model_slug WHERE endpoint.is_active
  ), new_endpoint AS (
    INSERT INTO endpoint (id, model_slug, provider_slug, tag, provider_model_id, context_length,
      max_completion_tokens, quantization, supported_parameters, trains_on_prompts, retention_days)
    SELECT new_id, new_slug, provider_slug, tag, provider_model_id, context_length, max_completion_tokens,
      quantization, supported_parameters, trains_on_prompts, retention_days
    FROM endpoint_copy RETURNING id
  ), new_price AS (
    INSERT INTO price_version (id, endpoint_id, prompt_picos, completion_picos, cache_read_picos, cache_write_picos,
      request_nanos, image_nanos, effective_from)
    SELECT 'price_bench_' || md5(new_id), new_id, prompt_picos, completion_picos, cache_read_picos, cache_write_picos,
      request_nanos, image_nanos, effective_from
    FROM endpoint_copy JOIN LATERAL (
      SELECT * FROM price_version WHERE endpoint_id = endpoint_copy.id ORDER BY effective_from DESC, price_version.id DESC LIMIT 1
    ) price ON true RETURNING id
  )
  UPDATE catalog_state SET version = version + 1
  WHERE (SELECT count(*) FROM new_model) + (SELECT count(*) FROM new_endpoint) + (SELECT count(*) FROM new_price) > 0`

/** Makes the catalogue as large as the largest; connects as the owner of the tables. */
export async function fillCatalog(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(FILL, [CATALOG_MODELS])
  } finally {
    await client.end()
  }
}
