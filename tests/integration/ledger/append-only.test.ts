import { beforeAll, describe, expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import { ensurePartitions } from '@/lib/ledger'
import { readSqlState } from '@/lib/ledger/read-sql-state'
import { queryAsOwner } from '@/tests/setup/owner-connection'
import { recordOne } from './kit/record-one'

const INSUFFICIENT_PRIVILEGE = '42501'
/** What no bookkeeping is without; the rest of the list comes from the database. */
const EXPECTED = [
  ...['ledger_transaction', 'ledger_entry', 'ledger_seal', 'ledger_account', 'ledger_balance', 'ledger_process'],
  ...[
    'ledger_slice',
    'generation',
    'generation_earlier',
    'generation_later',
    'generation_key',
    'usage_hourly',
    'key_usage',
    'byok_month',
  ],
  ...['promotional_grant', '_prisma_migrations'],
]

async function listProtected(): Promise<{ name: string; column: string }[]> {
  const { rows } = await getPool().query<{ name: string; column: string }>(
    `SELECT c.relname AS name, (SELECT attname FROM pg_attribute
        WHERE attrelid = c.oid AND attnum > 0 AND attidentity = '' ORDER BY attnum LIMIT 1) AS column
      FROM ledger_protected_table p JOIN pg_class c ON c.oid = p.name WHERE c.relkind IN ('r', 'p') ORDER BY 1`,
  )
  return rows
}

/** How the product's connection fares with a statement: the SQLSTATE of its refusal, or `done`. */
async function tryAsProduct(statement: string): Promise<string> {
  const client = await getPool().connect()
  try {
    await client.query('BEGIN')
    await client.query(statement)
    return 'done'
  } catch (error) {
    return readSqlState(error) ?? String(error)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

describe("the product's database role", () => {
  beforeAll(async () => {
    await recordOne()
  })

  it('cannot insert, update, delete or truncate what the ledger wrote', async ({ annotate }) => {
    const tables = await listProtected()
    expect(tables.map((table) => table.name)).toEqual(expect.arrayContaining(EXPECTED))
    const statements = tables.flatMap(({ name, column }) => [
      `INSERT INTO "${name}" OVERRIDING SYSTEM VALUE SELECT * FROM "${name}"`,
      `UPDATE "${name}" SET "${column}" = "${column}"`,
      `DELETE FROM "${name}"`,
      `TRUNCATE "${name}" CASCADE`,
    ])
    const open: string[] = []
    for (const statement of statements) {
      const outcome = await tryAsProduct(statement)
      if (outcome !== INSUFFICIENT_PRIVILEGE) open.push(`${statement}: ${outcome}`)
    }
    await annotate(`${statements.length} statements on ${tables.length} tables tried, ${open.length} not refused`)
    expect(open).toEqual([])
  })

  const tricks = [
    'ALTER TABLE ledger_entry DISABLE TRIGGER USER',
    'DROP TRIGGER ledger_entry_append_only ON ledger_entry',
    'CREATE TRIGGER mine BEFORE INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION ledger_refuse_change()',
    'ALTER TABLE ledger_entry RENAME TO entry',
    'DROP TABLE ledger_seal',
    'CREATE OR REPLACE FUNCTION ledger_now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT now() $$',
    'ALTER FUNCTION ledger_capture SECURITY INVOKER',
    'CREATE TABLE mine (a int)',
    "SET session_replication_role = 'replica'",
    'SET ROLE causeway',
    'GRANT UPDATE ON ledger_entry TO causeway_app; UPDATE ledger_entry SET amount_nanos = amount_nanos',
    `SELECT ledger_seal_transaction(t) FROM ledger_transaction t`,
    `SELECT ledger_promotional_burn('{}'), byok_charge('{}', '{}', now()) FROM ledger_seal_transaction(NULL)`,
  ]
  it.each(tricks)('cannot get around that: %s', async (statement) => {
    expect(await tryAsProduct(statement)).not.toBe('done')
  })

  it('has no way into a partition that is made later, and makes it all the same', async () => {
    await queryAsOwner(
      `CREATE OR REPLACE FUNCTION ledger_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
        $$ SELECT clock_timestamp() + interval '3 months' $$`,
    )
    expect(await ensurePartitions()).toBeGreaterThan(0)
    await queryAsOwner(
      'CREATE OR REPLACE FUNCTION ledger_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$ SELECT clock_timestamp() $$',
    )
    const partitions = (await listProtected()).filter(({ name }) => /^generation_\d{4}_\d{2}$/.test(name))
    expect(partitions.length).toBeGreaterThan(3)
    for (const { name } of partitions) {
      expect(await tryAsProduct(`INSERT INTO ${name} SELECT * FROM generation`)).toBe(INSUFFICIENT_PRIVILEGE)
    }
  })

  it('reads and writes a table that a later migration makes', async () => {
    await queryAsOwner('CREATE TABLE made_later (id bigint GENERATED ALWAYS AS IDENTITY, word text)')
    expect(await tryAsProduct("INSERT INTO made_later (word) VALUES ('a')")).toBe('done')
  })
})

describe('the owner of the tables', () => {
  it('cannot add an entry to a transaction that is sealed', async () => {
    await recordOne()
    const adding = queryAsOwner(
      `INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos)
        SELECT organization_id, transaction_id, 8, 1 FROM ledger_seal ORDER BY transaction_id DESC LIMIT 1`,
    )
    await expect(adding).rejects.toMatchObject({ code: 'LG003' })
  })

  it('cannot commit a transaction without entries', async () => {
    const adding = queryAsOwner(`INSERT INTO ledger_transaction (kind, reference) VALUES ('adjustment', 'nothing')`)
    await expect(adding).rejects.toMatchObject({ code: 'LG004' })
  })
})
