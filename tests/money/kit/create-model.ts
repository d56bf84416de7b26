import { createId } from '@/lib/core/ids'
import { getPool } from '@/lib/db'
import type { EndpointPrice } from '@/lib/gateway/price-usage'

const FREE: EndpointPrice = {
  promptPicos: 0n,
  completionPicos: 0n,
  cacheReadPicos: null,
  cacheWritePicos: null,
  requestNanos: 0n,
  imageNanos: 0n,
}

/** A model of the test's own at one provider, with exactly these prices; what is not said is free. Gateways see it from their start. */
export async function createModel(input: {
  name: string
  provider: string
  price: Partial<EndpointPrice>
  contextLength?: number
}): Promise<{ slug: string; endpointId: string; priceVersionId: string }> {
  const slug = `money/${input.name}`
  const endpointId = `${input.provider}:${slug}`
  const context = input.contextLength ?? 100_000
  const pool = getPool()
  await pool.query(`INSERT INTO author (slug, name) VALUES ('money', 'Money') ON CONFLICT DO NOTHING`)
  await pool.query(
    `INSERT INTO model (slug, canonical_slug, author_slug, name, description, aliases, context_length, input_modalities,
       output_modalities, tokenizer, supported_parameters, released_at)
     VALUES ($1, $1, 'money', $1, $1, '{}', $2, '{text,image}', '{text}', 'Other', '{max_tokens}', now())`,
    [slug, context],
  )
  await pool.query(
    `INSERT INTO endpoint (id, model_slug, provider_slug, tag, provider_model_id, context_length, supported_parameters,
       trains_on_prompts, retention_days)
     VALUES ($1, $2, $3, $3, $4, $5, '{max_tokens}', false, 0)`,
    [endpointId, slug, input.provider, input.name, context],
  )
  return { slug, endpointId, priceVersionId: await changePrice(endpointId, input.price) }
}

/** A new price from now on. Gateways that run notice within seconds. */
export async function changePrice(endpointId: string, price: Partial<EndpointPrice>): Promise<string> {
  const id = createId('price')
  const { promptPicos, completionPicos, cacheReadPicos, cacheWritePicos, requestNanos, imageNanos } = {
    ...FREE,
    ...price,
  }
  const pool = getPool()
  await pool.query(
    `INSERT INTO price_version (id, endpoint_id, prompt_picos, completion_picos, cache_read_picos, cache_write_picos,
       request_nanos, image_nanos) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, endpointId, promptPicos, completionPicos, cacheReadPicos, cacheWritePicos, requestNanos, imageNanos],
  )
  await pool.query('UPDATE catalog_state SET version = version + 1 WHERE id = 1')
  return id
}
