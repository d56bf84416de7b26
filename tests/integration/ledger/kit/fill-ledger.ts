import { randomUUID } from 'node:crypto'
import { getPool } from '@/lib/db'
import { runQuery } from '@/lib/ledger/run-query'
import { createTenant, PRICE_VERSION } from './tenant'

const ORGANIZATIONS = 200
const GENERATIONS_EACH = 1
/** Usage of a customer at a provider: four accounts. */
const ENTRIES_PER_TRANSACTION = 4
const CREDIT_NANOS = 1_000_000_000_000_000n

/**
 * Fills the ledger as gateways do, through `ledger_capture`: flushes with one generation of each of 200 organizations, spread
 * over the last twenty days.
 */
export async function fillLedger({ entries }: { entries: number }): Promise<void> {
  await createTenant()
  const [process] = await runQuery<{ id: bigint }>({
    text: `SELECT ledger_process_start('fill', 86400000) AS id`,
    values: [],
  })
  if (!process) throw new Error('no process')
  const run = randomUUID().slice(0, 8)
  await getPool().query(
    `INSERT INTO organization (id, name) SELECT 'org_fill_' || n, 'fill' FROM generate_series(1, $1::int) n`,
    [ORGANIZATIONS],
  )
  await getPool().query(
    `SELECT ledger_post('grant', id, id, 'fill', ARRAY['customer_credit', 'grant_expense'], ARRAY[$1::bigint, -$1::bigint])
      FROM organization WHERE id LIKE 'org_fill_%'`,
    [CREDIT_NANOS.toString()],
  )
  await getPool().query(
    `INSERT INTO api_key (id, organization_id, hash, label, name)
      SELECT 'key_' || id, id, 'key_' || id, 'fill', 'fill' FROM organization WHERE id LIKE 'org_fill_%'`,
  )
  await getPool().query(
    `SELECT ledger_slice_extend($1, id, 'key_' || id, 0, ARRAY[$2::bigint / 2], 0)
      FROM organization WHERE id LIKE 'org_fill_%'`,
    [process.id.toString(), CREDIT_NANOS.toString()],
  )
  const flushes = Math.ceil(entries / (ORGANIZATIONS * ENTRIES_PER_TRANSACTION))
  for (let sequence = 1; sequence <= flushes; sequence += 1) {
    const ageSeconds = Math.round((20 * 24 * 3600 * (flushes - sequence)) / flushes)
    await getPool().query(FLUSH, [process.id.toString(), sequence, ageSeconds, run, PRICE_VERSION, GENERATIONS_EACH])
  }
}

const FLUSH = `SELECT ledger_capture($1::bigint, $2::bigint, (
  SELECT jsonb_agg(jsonb_build_object('id', 'gen-' || $4::text || '-' || $2::bigint || '-' || s.id || '-' || n,
    'organization_id', s.organization_id, 'created_at', now() - make_interval(secs => $3::int), 'api_key_id', s.api_key_id,
    'model', 'deepseek/deepseek-chat', 'requested_model', 'deepseek/deepseek-chat', 'provider', 'deepseek',
    'price_version_id', $5::text, 'streamed', true, 'cancelled', false, 'finish_reason', 'stop', 'status', 'completed',
    'native_tokens_prompt', 100, 'native_tokens_completion', 200, 'native_tokens_reasoning', 0, 'native_tokens_cached', 0,
    'native_tokens_cache_write', 0, 'usage_estimated', false, 'cost_nanos', 70000 + n, 'upstream_cost_nanos', 60000,
    'is_free', false, 'hold_nanos', 100000, 'slice_id', s.id, 'api', 'chat'))
  FROM ledger_slice s, generate_series(1, $6::int) n WHERE s.process_id = $1::bigint), '[]', NULL)`
