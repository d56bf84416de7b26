import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getActivity, getGeneration, listRecentGenerations } from '@/lib/analytics'
import { closePool, getCommitPool, getPool } from '@/lib/db'
import { runMigrations } from '@/lib/db/migrations'
import { DISTRIBUTED_TABLES, TENANT_COLUMN } from '@/lib/db/tenancy'
import { authenticateKey } from '@/lib/keys'
import { captureGeneration, getBalance, getKeyUsage, reserve, stopLedger } from '@/lib/ledger'
import { loadCatalog } from '@/prisma/seed/load-catalog'
import { startPostgres, type RunningPostgres } from '@/server/postgres/start-postgres'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { waitFor } from '@/tests/factories/wait-for'
import { createTenant as createPrices, generationOf } from '../ledger/kit/tenant'
import { collectPlans, EXPLAIN_SETTINGS, findBlindScans, type StatementPlan, withLog } from './kit/collect-plans'

let directory: string
let server: RunningPostgres
let plans: StatementPlan[]
let tenant: Tenant

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'causeway-plans-'))
  await chmod(directory, 0o755)
  server = await startPostgres({ dataDirectory: directory, settings: { fsync: 'off', ...EXPLAIN_SETTINGS } })
  await runMigrations({ connectionString: server.databaseUrl })
  const pool = new pg.Pool({ connectionString: server.databaseUrl, max: 1 })
  await loadCatalog({ pool }).finally(() => pool.end())
  process.env.DATABASE_URL = withLog(server.productUrl)
  plans = collectPlans(getPool(), getCommitPool())
  await createPrices()
  tenant = await createTenant()
}, 120_000)
afterAll(async () => {
  await stopLedger()
  await closePool()
  await server.stop()
  await rm(directory, { recursive: true, force: true })
})

const isTenantTable = (table: string) =>
  DISTRIBUTED_TABLES.includes(table) || /^generation_(?:\d|earlier|later)/.test(table)

/** Every process takes dead processes' slices back now and then, of whichever organization; nobody waits for that. */
const SWEEP = /FROM ledger_process p WHERE p\.ended_at|JOIN ledger_process p|ledger_slice_(?:sweep|dead)/

/** What was carried out while something was done; and which of it looked at tenant data without saying whose. */
async function watch(
  work: () => Promise<unknown>,
): Promise<{ statements: number; tables: Set<string>; blind: string[] }> {
  plans.length = 0
  await work()
  const made = plans.filter(({ text }) => !SWEEP.test(text))
  const text = JSON.stringify(made.map(({ root }) => root))
  const tables = new Set(DISTRIBUTED_TABLES.filter((table) => text.includes(`"Relation Name":"${table}`)))
  return {
    statements: made.length,
    tables,
    blind: made.flatMap((plan) => findBlindScans(plan, isTenantTable, TENANT_COLUMN)),
  }
}

const chart = (groupBy: 'model' | 'key' | 'provider', range: '24h' | '30d') => () =>
  getActivity({ organizationId: tenant.organizationId, range, groupBy, now: new Date() })

/** A request's money: a hold with its slice, and the flush that bills it. */
async function bill(costNanos: bigint): Promise<string> {
  const { organizationId, keyId: apiKeyId } = tenant
  const result = await reserve({ organizationId, apiKeyId, amountNanos: 1_000_000n })
  if (!result.held) throw new Error(`refused: ${result.reason}`)
  const generation = generationOf({ organizationId, apiKeyId, upstreamCostNanos: 300n })
  await captureGeneration({ hold: result.hold, generation, costNanos })
  return generation.id
}

describe('every hot statement filters or joins tenant data by organization, inside SQL functions too', () => {
  it.each([
    ['a hold and its capture', () => bill(1_000n), ['ledger_slice', 'ledger_balance', 'ledger_entry', 'ledger_seal']],
    ['a capture beyond its hold', () => bill(1_000_001n), ['ledger_balance', 'ledger_entry']],
    ['a cold key', () => authenticateKey({ secret: tenant.apiKey }), ['api_key']],
    [
      'the log page',
      () => listRecentGenerations({ organizationId: tenant.organizationId, limit: 50, cursor: undefined }),
      ['generation'],
    ],
    ['a chart of a day', chart('model', '24h'), ['usage_hourly']],
    ['a chart of a month by key', chart('key', '30d'), ['usage_hourly']],
    ['a chart of a month by provider', chart('provider', '30d'), ['usage_hourly']],
    [
      'the usage of keys',
      () => getKeyUsage({ organizationId: tenant.organizationId, apiKeyIds: [tenant.keyId] }),
      ['key_usage'],
    ],
    ['a balance', () => getBalance({ organizationId: tenant.organizationId }), ['ledger_balance']],
  ] as const)('%s', async (_what, work, read) => {
    const { statements, tables, blind } = await watch(work)
    expect(statements).toBeGreaterThan(0)
    for (const table of read) expect([...tables], 'tables that were looked at').toContain(table)
    expect(blind).toEqual([])
  })

  it('one generation', async () => {
    const id = await bill(5n)
    await waitFor(() => getGeneration({ organizationId: tenant.organizationId, id }).catch(() => null))
    const { blind } = await watch(() => getGeneration({ organizationId: tenant.organizationId, id }))
    expect(blind).toEqual([])
  })

  it('and the check sees a statement that does not', async () => {
    const filtered = await watch(() => getPool().query('SELECT * FROM generation WHERE organization_id = $1', ['org']))
    expect(filtered.blind).toEqual([])
    const joined = await watch(() =>
      getPool().query(`SELECT 1 FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
        WHERE t.organization_id = 'org'`),
    )
    expect(joined.blind).toHaveLength(1)
    expect(joined.blind[0]).toMatch(/^ledger_entry in: SELECT 1/)
  })
})
