import pg from 'pg'
import { writeDay } from './fill-day'
import { fillTenants } from './fill-tenants'

const DAYS = 400
const DAY_MS = 86_400_000

type FillOptions = {
  /** Connection string of the owner of the tables. */
  ownerUrl: string
  generations: number
  progress: (step: string) => void
}

/**
 * Fills a migrated and seeded database with generations over the last 400 days and everything that the product's queries
 * read beside them, straight into the tables: through captures it would take hours.
 */
export async function fillDatabase({ ownerUrl, generations, progress }: FillOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'; SET TIME ZONE 'UTC'`)
    await fillTenants(client)
    const today = Math.floor(Date.now() / DAY_MS) * DAY_MS
    const first = today - (DAYS - 1) * DAY_MS
    await detachEarlier(client)
    // Everything written here is late: it is folded below instead of being marked row by row.
    await client.query('ALTER TABLE usage_hourly DISABLE TRIGGER usage_hourly_late')
    for (const month of listMonths(first, today)) {
      await fillMonth(client, { month, first, today, generations })
      progress(`${month.name}: written`)
    }
    await attachEarlier(client, first)
    progress('summing up')
    await fillSums(client)
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

type Month = { name: string; startMs: number; endMs: number }

function listMonths(firstMs: number, lastMs: number): Month[] {
  const months: Month[] = []
  for (let start = startOfMonth(firstMs, 0); start <= lastMs; start = startOfMonth(start, 1)) {
    const name = `generation_${new Date(start).toISOString().slice(0, 7).replace('-', '_')}`
    months.push({ name, startMs: start, endMs: startOfMonth(start, 1) })
  }
  return months
}

function startOfMonth(ms: number, later: number): number {
  const date = new Date(ms)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1)
}

const iso = (ms: number): string => new Date(ms).toISOString()

/** Room for the months before the installation's first one. */
async function detachEarlier(client: pg.Client): Promise<void> {
  await client.query('ALTER TABLE generation DETACH PARTITION generation_earlier')
}

async function attachEarlier(client: pg.Client, firstMs: number): Promise<void> {
  await client.query(
    `ALTER TABLE generation ATTACH PARTITION generation_earlier
      FOR VALUES FROM (MINVALUE) TO ('${iso(startOfMonth(firstMs, 0))}')`,
  )
}

type MonthInput = { month: Month; first: number; today: number; generations: number }

/** A month's table is written without indexes and WAL, and becomes a partition with them afterwards. */
async function fillMonth(client: pg.Client, { month, first, today, generations }: MonthInput): Promise<void> {
  const { rowCount: exists } = await client.query('SELECT 1 FROM pg_class WHERE relname = $1', [month.name])
  await client.query('BEGIN')
  if (exists) await client.query(`ALTER TABLE generation DETACH PARTITION ${month.name}; DROP TABLE ${month.name}`)
  await client.query(`CREATE TABLE ${month.name} (LIKE generation INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`)
  for (let day = Math.max(first, month.startMs); day <= today && day < month.endMs; day += DAY_MS) {
    const index = Math.round((day - first) / DAY_MS)
    const [from, to] = [index, index + 1].map((edge) => Math.round((generations * edge) / DAYS))
    const seconds = day === today ? (Date.now() - today) / 1_000 : 86_400
    await client.query(writeDay(month.name), [iso(day), (to ?? 0) - (from ?? 0), from, seconds])
  }
  await client.query(
    `ALTER TABLE generation ATTACH PARTITION ${month.name} FOR VALUES FROM ('${iso(month.startMs)}') TO ('${iso(month.endMs)}')`,
  )
  await client.query(
    `CREATE TRIGGER generation_no_truncate BEFORE TRUNCATE ON ${month.name} FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change()`,
  )
  await client.query(
    `INSERT INTO generation_key (id, organization_id, created_at, process_id, flush_sequence)
      SELECT id, organization_id, created_at, 1, 1 FROM ${month.name}`,
  )
  await client.query(
    `INSERT INTO usage_hourly (organization_id, hour, api_key_id, model, provider, requests, errors, cancelled, prompt_tokens,
        completion_tokens, reasoning_tokens, cached_tokens, cache_write_tokens, cost_nanos, upstream_cost_nanos)
      SELECT organization_id, date_trunc('hour', created_at, 'UTC'), api_key_id, model, coalesce(provider, ''), count(*),
          count(*) FILTER (WHERE status = 'error'), count(*) FILTER (WHERE status = 'cancelled'), sum(native_tokens_prompt),
          sum(native_tokens_completion), sum(native_tokens_reasoning), sum(native_tokens_cached), 0, sum(cost_nanos),
          sum(upstream_cost_nanos)
        FROM ${month.name} GROUP BY 1, 2, 3, 4, 5 ORDER BY 2, 1`,
  )
  await client.query('COMMIT')
}

/** What keys spent, and the sums of charts as the worker folds them. */
async function fillSums(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO key_usage (api_key_id, organization_id, total_nanos, day_start, day_nanos, week_start, week_nanos, month_start,
        month_nanos)
      SELECT api_key_id, organization_id, sum(cost_nanos), date_trunc('day', now(), 'UTC'),
        coalesce(sum(cost_nanos) FILTER (WHERE hour >= date_trunc('day', now(), 'UTC')), 0), date_trunc('week', now(), 'UTC'),
        coalesce(sum(cost_nanos) FILTER (WHERE hour >= date_trunc('week', now(), 'UTC')), 0), date_trunc('month', now(), 'UTC'),
        coalesce(sum(cost_nanos) FILTER (WHERE hour >= date_trunc('month', now(), 'UTC')), 0)
      FROM usage_hourly GROUP BY 1, 2`,
  )
  await client.query(
    `UPDATE ledger_usage_state SET folded_until = (SELECT date_trunc('day', min(hour), 'UTC') FROM usage_hourly)`,
  )
  await client.query('ALTER TABLE usage_hourly ENABLE TRIGGER usage_hourly_late')
  await client.query(
    `UPDATE activity_state SET folded_until = (SELECT date_trunc('day', min(hour), 'UTC') FROM usage_hourly)`,
  )
  for (const fold of ['ledger_usage_fold', 'activity_fold']) {
    for (let isMore = true; isMore;) {
      const { rows } = await client.query<{ more: boolean }>(`SELECT ${fold}() AS more`)
      isMore = rows[0]?.more === true
    }
  }
}
