import { randomBytes } from 'node:crypto'
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runMigrations } from '@/lib/db/migrations'
import { type RunningPostgres, startPostgres } from '@/server/postgres/start-postgres'
import { chooseProductUrl } from '@/server/start/choose-product-url'

const MIGRATIONS = path.resolve('prisma/migrations')
/** The last version without seals and roles. */
const LAST_BEFORE = '20261122193400_stored_content'

let parent: string
let server: RunningPostgres

const start = (): Promise<RunningPostgres> =>
  startPostgres({ dataDirectory: path.join(parent, 'data'), settings: { fsync: 'off' } })

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'causeway-roles-'))
  await chmod(parent, 0o755)
  server = await start()
})

afterAll(async () => {
  await server.stop()
  await rm(parent, { recursive: true, force: true })
})

async function query<Row extends pg.QueryResultRow>(connectionString: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client.query<Row>(text).then(
    async ({ rows }) => {
      await client.end()
      return rows
    },
    async (error: unknown) => {
      await client.end()
      throw error
    },
  )
}

const onServer = (text: string) => query(server.adminUrl, text)

/** A cluster as an earlier version left it: the roles of the product do not exist, nor anything that they could do. */
async function dropRoles(): Promise<void> {
  const databases = await query<{ name: string }>(
    server.adminUrl,
    `SELECT datname AS name FROM pg_database WHERE datallowconn AND NOT datistemplate`,
  )
  for (const { name } of databases) {
    const url = new URL(server.adminUrl)
    url.pathname = `/${name}`
    for (const role of ['causeway_app', 'causeway_product']) {
      const { length } = await query(url.toString(), `SELECT 1 FROM pg_roles WHERE rolname = '${role}'`)
      if (length > 0) await query(url.toString(), `DROP OWNED BY ${role}`)
    }
  }
  await onServer('DROP ROLE IF EXISTS causeway_product')
  await onServer('DROP ROLE IF EXISTS causeway_app')
}

/** A login with a database of its own. */
async function createOwner(options: string): Promise<string> {
  const name = `owner_${randomBytes(4).toString('hex')}`
  await onServer(`CREATE ROLE ${name} LOGIN PASSWORD 'secret' ${options}`)
  await onServer(`CREATE DATABASE ${name} OWNER ${name}`)
  const url = new URL(server.adminUrl)
  url.username = name
  url.password = 'secret'
  url.pathname = `/${name}`
  return url.toString()
}

const canChange = async (url: string): Promise<boolean | undefined> =>
  (await query<{ can: boolean }>(url, `SELECT has_table_privilege('ledger_entry', 'INSERT, UPDATE, DELETE') AS can`))[0]
    ?.can

describe('a data directory from before the product had a role of its own', () => {
  test('is upgraded by its next start: role and password are made, what it holds is sealed', async () => {
    const directory = path.join(parent, 'migrations')
    for (const name of await readdir(MIGRATIONS)) {
      if (name <= LAST_BEFORE) await cp(path.join(MIGRATIONS, name), path.join(directory, name), { recursive: true })
    }
    await runMigrations({ connectionString: server.databaseUrl, directory })
    await query(
      server.databaseUrl,
      `INSERT INTO organization (id, name) VALUES ('org_old', 'Old');
       SELECT ledger_post('grant', 'old-' || n, 'org_old', 'Gift', '{grant_expense,customer_credit}', '{-5,5}') FROM generate_series(1, 3) n;
       SELECT ledger_process_start('old', 60000);
       SELECT ledger_slice_extend(1, 'org_old', NULL, 0, '{5}', 0);
       SELECT ledger_capture(1, 1, jsonb_build_array(jsonb_build_object('id', 'gen-old', 'organization_id', 'org_old',
         'created_at', now(), 'model', 'm', 'requested_model', 'm', 'streamed', false, 'cancelled', false,
         'status', 'completed', 'native_tokens_prompt', 1, 'native_tokens_completion', 1, 'native_tokens_reasoning', 0,
         'native_tokens_cached', 0, 'native_tokens_cache_write', 0, 'usage_estimated', false, 'cost_nanos', 4,
         'upstream_cost_nanos', 3, 'is_free', false, 'hold_nanos', 5, 'slice_id', 1)), '[]')`,
    )
    await dropRoles()
    await server.stop()
    const file = path.join(parent, 'data', 'postgres.json')
    const { port, password } = JSON.parse(await readFile(file, 'utf8')) as { port: number; password: string }
    await writeFile(file, JSON.stringify({ port, password }))

    server = await start()
    await runMigrations({ connectionString: server.databaseUrl })
    const { url, note } = await chooseProductUrl({ ownerUrl: server.databaseUrl, productUrl: server.productUrl })
    expect(note).toBeNull()
    expect(await query(url, 'SELECT current_user AS role')).toEqual([{ role: 'causeway_product' }])
    const seals = await query(
      url,
      `SELECT s.sequence, s.balance_after_nanos AS balance, c.problem, t.generation_digest IS NOT NULL AS digest
        FROM ledger_seal s JOIN ledger_seal_check c USING (organization_id, sequence)
        JOIN ledger_transaction t ON t.id = s.transaction_id WHERE s.organization_id = 'org_old' ORDER BY 1`,
    )
    expect(seals).toEqual([
      { sequence: '1', balance: '5', problem: null, digest: false },
      { sequence: '2', balance: '10', problem: null, digest: false },
      { sequence: '3', balance: '15', problem: null, digest: false },
      { sequence: '4', balance: '11', problem: null, digest: true },
    ])
  })
})

describe("an operator's own server", () => {
  test('with one connection string: the product takes its role on every connection', async () => {
    await dropRoles()
    const ownerUrl = await createOwner('CREATEROLE')
    await runMigrations({ connectionString: ownerUrl })
    const { url, note } = await chooseProductUrl({ ownerUrl, productUrl: null })
    expect(note).toBeNull()
    expect(await query(url, 'SELECT current_user AS role')).toEqual([{ role: 'causeway_app' }])
    expect(await canChange(url)).toBe(false)
  })

  test('where nobody may create roles: it works as the owner and says so, until a role is there', async () => {
    await dropRoles()
    const ownerUrl = await createOwner('NOCREATEROLE')
    await runMigrations({ connectionString: ownerUrl })
    const before = await chooseProductUrl({ ownerUrl, productUrl: null })
    expect(before).toEqual({ url: ownerUrl, note: expect.stringContaining('CREATE ROLE causeway_app') as string })

    await onServer(`CREATE ROLE causeway_app; GRANT causeway_app TO ${new URL(ownerUrl).username}`)
    expect(await runMigrations({ connectionString: ownerUrl })).toEqual([])
    const after = await chooseProductUrl({ ownerUrl, productUrl: null })
    expect(after.note).toBeNull()
    expect(await canChange(after.url)).toBe(false)
  })

  test('with two connection strings: refuses a role without rights by name, and tells of one with too many', async () => {
    await dropRoles()
    const ownerUrl = await createOwner('CREATEROLE')
    await runMigrations({ connectionString: ownerUrl })
    const login = new URL(await createOwner(''))
    login.pathname = new URL(ownerUrl).pathname
    const choose = () => chooseProductUrl({ ownerUrl, productUrl: login.toString() })
    await expect(choose()).rejects.toThrow(`GRANT causeway_app TO "${login.username}"`)
    await onServer(`GRANT causeway_app TO ${login.username}`)
    expect(await choose()).toEqual({ url: login.toString(), note: null })
    const { note } = await chooseProductUrl({ ownerUrl, productUrl: ownerUrl })
    expect(note).toContain('could change the ledger')
  })

  test('whose databases are migrated at the same time gets one role', async () => {
    await dropRoles()
    const owners = await Promise.all(Array.from({ length: 4 }, () => createOwner('SUPERUSER')))
    await Promise.all(owners.map((connectionString) => runMigrations({ connectionString })))
    for (const ownerUrl of owners) {
      const url = new URL(ownerUrl)
      url.searchParams.set('options', '-c role=causeway_app')
      expect(await canChange(url.toString())).toBe(false)
    }
  })
})

test('a function that a later migration replaces runs as its owner again afterwards', async () => {
  await dropRoles()
  const ownerUrl = await createOwner('CREATEROLE')
  await runMigrations({ connectionString: ownerUrl })
  const directory = path.join(parent, 'later')
  await cp(MIGRATIONS, directory, { recursive: true })
  const [row] = await query<{ body: string }>(
    ownerUrl,
    `SELECT replace(pg_get_functiondef('ledger_process_end'::regproc), ' SECURITY DEFINER', '') AS body`,
  )
  const later = path.join(directory, '29991231000000_later')
  await cp(path.join(MIGRATIONS, LAST_BEFORE), later, { recursive: true })
  await writeFile(path.join(later, 'migration.sql'), `${row?.body ?? ''};`)
  expect(await runMigrations({ connectionString: ownerUrl, directory })).toEqual(['29991231000000_later'])
  const secured = await query(ownerUrl, `SELECT prosecdef FROM pg_proc WHERE proname = 'ledger_process_end'`)
  expect(secured).toEqual([{ prosecdef: true }])
})
