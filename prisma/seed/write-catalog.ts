import type pg from 'pg'
import type { CatalogRows } from './catalog-rows'

/** Any constant does, as long as nothing else locks by it. */
const CATALOG_LOCK = 7_310_442

type Table = {
  name: string
  key: string
  columns: Record<string, string>
  /** Columns that stay as they are while another one of the row says so. */
  kept?: Record<string, string>
  /** Columns that take what the files say in another one, even while that one is kept. */
  copied?: Record<string, string>
}

const TABLES = {
  authors: { name: 'author', key: 'slug', columns: { slug: 'text', name: 'text' } },
  providers: {
    name: 'provider',
    key: 'slug',
    columns: {
      slug: 'text',
      name: 'text',
      privacy_policy_url: 'text',
      terms_of_service_url: 'text',
      status_page_url: 'text',
      headquarters: 'text',
      datacenters: 'text[]',
    },
  },
  models: {
    name: 'model',
    key: 'slug',
    columns: {
      slug: 'text',
      canonical_slug: 'text',
      author_slug: 'text',
      name: 'text',
      description: 'text',
      aliases: 'text[]',
      context_length: 'int',
      max_completion_tokens: 'int',
      input_modalities: 'text[]',
      output_modalities: 'text[]',
      tokenizer: 'text',
      instruct_type: 'text',
      supported_parameters: 'text[]',
      hugging_face_id: 'text',
      knowledge_cutoff: 'date',
      is_reasoning: 'boolean',
      is_free: 'boolean',
      released_at: 'timestamptz',
      expiration_date: 'date',
      successor_slug: 'text',
    },
    copied: { file_expiration_date: 'expiration_date', file_successor_slug: 'successor_slug' },
    kept: { expiration_date: 'keeps_retirement', successor_slug: 'keeps_retirement' },
  },
  endpoints: {
    name: 'endpoint',
    key: 'id',
    columns: {
      id: 'text',
      model_slug: 'text',
      provider_slug: 'text',
      tag: 'text',
      provider_model_id: 'text',
      context_length: 'int',
      max_completion_tokens: 'int',
      quantization: 'text',
      supported_parameters: 'text[]',
      trains_on_prompts: 'boolean',
      retention_days: 'int',
    },
  },
  filePrices: {
    name: 'file_price',
    key: 'endpoint_id',
    columns: {
      endpoint_id: 'text',
      prompt_picos: 'bigint',
      completion_picos: 'bigint',
      cache_read_picos: 'bigint',
      cache_write_picos: 'bigint',
      request_nanos: 'bigint',
      image_nanos: 'bigint',
    },
  },
} satisfies Record<string, Table>

/**
 * Writes all rows in one transaction and raises the version.
 * Returns false when another process wrote the same content in the meantime.
 */
export async function writeCatalog(input: { pool: pg.Pool; rows: CatalogRows; contentHash: string }): Promise<boolean> {
  const client = await input.pool.connect()
  try {
    await client.query('BEGIN')
    const isChanged = await writeLocked(client, input)
    await client.query('COMMIT')
    return isChanged
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

async function writeLocked(
  client: pg.PoolClient,
  { rows, contentHash }: { rows: CatalogRows; contentHash: string },
): Promise<boolean> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [CATALOG_LOCK])
  const same = await client.query('SELECT 1 FROM catalog_state WHERE id = 1 AND content_hash = $1', [contentHash])
  if (same.rowCount) return false
  await client.query(toUpsert(TABLES.authors), [JSON.stringify(rows.authors)])
  await client.query(toUpsert(TABLES.providers), [JSON.stringify(rows.providers)])
  await client.query(toUpsert(TABLES.models), [JSON.stringify(rows.models)])
  await client.query(toUpsert(TABLES.endpoints), [JSON.stringify(rows.endpoints)])
  await client.query('UPDATE model SET is_active = slug = ANY($1)', [rows.models.map((row) => row.slug)])
  await client.query('UPDATE endpoint SET is_active = id = ANY($1)', [rows.endpoints.map((row) => row.id)])
  await client.query(toUpsert(TABLES.filePrices), [JSON.stringify(rows.prices)])
  await client.query(INSERT_CHANGED_PRICES, [JSON.stringify(rows.prices)])
  await client.query(
    `INSERT INTO catalog_state (id, content_hash, version, loaded_at) VALUES (1, $1, 1, now())
     ON CONFLICT (id) DO UPDATE SET content_hash = $1, version = catalog_state.version + 1, loaded_at = now()`,
    [contentHash],
  )
  return true
}

/** One statement per table: all rows travel as one JSON parameter. */
function toUpsert({ name, key, columns, kept = {}, copied = {} }: Table): string {
  const sources = { ...Object.fromEntries(Object.keys(columns).map((column) => [column, column])), ...copied }
  const names = Object.keys(sources)
  const updates = names
    .filter((column) => column !== key)
    .map((column) => {
      const flag = kept[column]
      if (flag === undefined) return `${column} = excluded.${column}`
      return `${column} = CASE WHEN ${name}.${flag} THEN ${name}.${column} ELSE excluded.${column} END`
    })
  return `INSERT INTO ${name} (${names.join(', ')})
    SELECT ${Object.values(sources).join(', ')} FROM ${toRecordset(columns)}
    ON CONFLICT (${key}) DO UPDATE SET ${updates.join(', ')}`
}

function toRecordset(columns: Record<string, string>): string {
  const list = Object.entries(columns).map(([column, type]) => `${column} ${type}`)
  return `jsonb_to_recordset($1::jsonb) AS row (${list.join(', ')})`
}

/**
 * A price is never edited: one that differs from the endpoint's latest becomes a row of its own. Where the latest is an
 * operator's it holds: what the files say is in `file_price`, for the operator to see.
 */
const INSERT_CHANGED_PRICES = `
  WITH added AS (
    INSERT INTO price_version
      (id, endpoint_id, prompt_picos, completion_picos, cache_read_picos, cache_write_picos, request_nanos, image_nanos)
    SELECT row.id, row.endpoint_id, row.prompt_picos, row.completion_picos, row.cache_read_picos, row.cache_write_picos,
      row.request_nanos, row.image_nanos
    FROM jsonb_to_recordset($1::jsonb) AS row
      (id text, endpoint_id text, prompt_picos bigint, completion_picos bigint, cache_read_picos bigint,
       cache_write_picos bigint, request_nanos bigint, image_nanos bigint)
    LEFT JOIN LATERAL (
      SELECT * FROM price_version WHERE endpoint_id = row.endpoint_id AND withdrawn_at IS NULL
      ORDER BY effective_from DESC, id DESC LIMIT 1
    ) latest ON true
    WHERE latest.id IS NULL
      OR latest.origin = 'files'
      AND (latest.prompt_picos, latest.completion_picos, latest.cache_read_picos, latest.cache_write_picos,
          latest.request_nanos, latest.image_nanos)
        IS DISTINCT FROM
        (row.prompt_picos, row.completion_picos, row.cache_read_picos, row.cache_write_picos,
          row.request_nanos, row.image_nanos)
    RETURNING endpoint_id
  )
  UPDATE endpoint SET revision = revision + 1 WHERE id IN (SELECT endpoint_id FROM added)`
