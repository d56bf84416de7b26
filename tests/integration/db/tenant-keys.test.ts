import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  DETACHED_MONTH,
  DISTRIBUTED_TABLES,
  listDistributionCommands,
  LOCAL_TABLES,
  REFERENCE_TABLES,
  TENANT_COLUMN,
} from '@/lib/db/tenancy'
import { asOwner, queryAsOwner } from '@/tests/setup/owner-connection'
import { findBreaches } from './kit/find-breaches'
import { readSchema, type Schema } from './kit/read-schema'

const CLASSES = {
  distributed: [...DISTRIBUTED_TABLES],
  reference: Object.keys(REFERENCE_TABLES),
  local: Object.keys(LOCAL_TABLES),
}

/** What the schema would say after some statements, which are taken back. */
async function afterwards(...statements: string[]): Promise<string[]> {
  return asOwner(async (client) => {
    await client.query('BEGIN')
    for (const statement of statements) await client.query(statement)
    const breaches = findBreaches(await readSchema(client))
    await client.query('ROLLBACK')
    return breaches
  })
}

const tablesOf = (schema: Schema) => schema.tables.map(({ name }) => name).filter((name) => !DETACHED_MONTH.test(name))

describe('the schema can be distributed by organization', () => {
  it('puts every table into exactly one class, and says why where that is not the tenant’s', async () => {
    const classified = [...CLASSES.distributed, ...CLASSES.reference, ...CLASSES.local]
    expect(tablesOf(await asOwner(readSchema)).sort()).toEqual(classified.sort())
    for (const reason of Object.values({ ...REFERENCE_TABLES, ...LOCAL_TABLES }))
      expect(reason.length).toBeGreaterThan(15)
  })

  it(`carries ${TENANT_COLUMN} in every primary key, unique constraint and foreign key of tenant data`, async () => {
    expect(findBreaches(await asOwner(readSchema))).toEqual([])
  })

  it('has its commands in docs/scaling/database.md, each after those that it needs', () => {
    const text = readFileSync('docs/scaling/database.md', 'utf8')
    const written = text.split('\n').filter((line) => /^SELECT create_(?:reference|distributed)_table/.test(line))
    expect(written).toEqual(listDistributionCommands())
  })

  it('can be distributed in that order: whatever a foreign key points to comes before it', async () => {
    const { foreignKeys } = await asOwner(readSchema)
    const place = (table: string) => [...CLASSES.reference, ...CLASSES.distributed].indexOf(table)
    const early = foreignKeys
      .filter(({ table, target }) => table !== target && CLASSES.distributed.includes(table))
      .filter(({ table, target }) => place(target) > place(table))
    expect(early).toEqual([])
  })
})

describe('the check of the schema names', () => {
  it('a table that nobody has classified', async () => {
    expect(await afterwards('CREATE TABLE made_today (id int PRIMARY KEY)')).toEqual([
      'made_today is in no class: add it to lib/db/tenancy.ts',
    ])
  })

  it.each([
    [
      'a tenant table without the column',
      'ALTER TABLE chain DROP COLUMN organization_id CASCADE',
      'chain has no organization_id',
    ],
    [
      'a column that may be null',
      'ALTER TABLE ledger_slice DROP CONSTRAINT ledger_slice_pkey; ALTER TABLE ledger_slice ALTER organization_id DROP NOT NULL',
      'organization_id of ledger_slice may be null',
    ],
    [
      'a primary key',
      'ALTER TABLE generation_key DROP CONSTRAINT generation_key_pkey, ADD CONSTRAINT generation_key_pkey PRIMARY KEY (id)',
      'generation_key: unique index generation_key_pkey (id) lacks organization_id',
    ],
    [
      'a table without a primary key',
      'ALTER TABLE key_usage DROP CONSTRAINT key_usage_pkey',
      'key_usage has no primary key',
    ],
    [
      'a unique constraint',
      'ALTER TABLE ledger_transaction ADD CONSTRAINT once UNIQUE (kind, reference)',
      'ledger_transaction: unique index once (kind, reference) lacks organization_id',
    ],
    [
      'a partial unique index',
      `CREATE UNIQUE INDEX once ON credit_refund (order_id) WHERE status = 'pending'`,
      'credit_refund: unique index once (order_id) lacks organization_id',
    ],
    [
      'a column of the tenant that is only stored in the index',
      'CREATE UNIQUE INDEX once ON credit_order (payment_intent_id) INCLUDE (organization_id)',
      'credit_order: unique index once (payment_intent_id) lacks organization_id',
    ],
    [
      'a foreign key between tenant tables',
      'CREATE UNIQUE INDEX by_id ON preset (id); ALTER TABLE preset_version ADD CONSTRAINT link FOREIGN KEY (preset_id) REFERENCES preset (id)',
      'preset_version: foreign key link to preset lacks organization_id',
    ],
    [
      'a foreign key that follows changes of the tenant',
      'ALTER TABLE chain ADD CONSTRAINT link FOREIGN KEY (organization_id) REFERENCES organization (id) ON UPDATE CASCADE',
      'chain: foreign key link changes organization_id',
    ],
    [
      'a foreign key of tenant data to a table that is on one machine only',
      'ALTER TABLE chain ADD COLUMN run bigint, ADD CONSTRAINT link FOREIGN KEY (run) REFERENCES audit_run (id)',
      'chain: foreign key link to audit_run, which is local',
    ],
    [
      'a foreign key of a table that is everywhere to tenant data',
      'ALTER TABLE membership ADD CONSTRAINT link FOREIGN KEY (organization_id) REFERENCES ledger_balance (organization_id)',
      'membership: foreign key link to ledger_balance, which is distributed',
    ],
  ])('%s', async (_what, statements, breach) => {
    expect(await afterwards(...statements.split('; '))).toContain(breach)
  })
})

describe('what has to be unique over all organizations stays so', () => {
  const ORDER = `INSERT INTO credit_order (id, organization_id, credit_cents, fee_cents, total_cents, payment_intent_id,
      checkout_session_id, updated_at) VALUES ($1, $2, 100, 80, 180, $3, $4, now())`

  it('an order, a payment, a session, a refund, a dispute and a key’s hash belong to one organization', async () => {
    await queryAsOwner(`INSERT INTO organization (id, name) VALUES ('org_one', '1'), ('org_two', '2')`)
    await queryAsOwner(ORDER, ['order_1', 'org_one', 'pi_1', 'cs_1'])
    const key = (id: string, organization: string) =>
      queryAsOwner(`INSERT INTO api_key (id, organization_id, hash, label, name) VALUES ($1, $2, 'hash', 'l', 'n')`, [
        id,
        organization,
      ])
    const refund = (id: string, organization: string) =>
      queryAsOwner(
        `INSERT INTO credit_refund (id, organization_id, order_id, payment_intent_id, source, status, credit_cents, fee_cents,
          stripe_refund_id) VALUES ($1, $2, 'order_1', 'pi_1', 'stripe', 'pending', 1, 0, 're_1')`,
        [id, organization],
      )
    const dispute = (organization: string) =>
      queryAsOwner(
        `INSERT INTO payment_dispute (id, organization_id, order_id, payment_intent_id, status, reason, amount_cents, opened_at)
          VALUES ('du_1', $1, 'order_1', 'pi_1', 'lost', 'fraud', 1, now())`,
        [organization],
      )
    await key('key_1', 'org_one')
    await refund('refund_1', 'org_one')
    await dispute('org_one')
    const refused = { code: '23505' }
    await expect(queryAsOwner(ORDER, ['order_1', 'org_two', 'pi_2', 'cs_2'])).rejects.toMatchObject(refused)
    await expect(queryAsOwner(ORDER, ['order_2', 'org_two', 'pi_1', 'cs_2'])).rejects.toMatchObject(refused)
    await expect(queryAsOwner(ORDER, ['order_2', 'org_two', 'pi_2', 'cs_1'])).rejects.toMatchObject(refused)
    await expect(key('key_2', 'org_two')).rejects.toMatchObject(refused)
    await expect(refund('refund_2', 'org_two')).rejects.toMatchObject(refused)
    await expect(dispute('org_two')).rejects.toMatchObject(refused)
    await expect(queryAsOwner(ORDER, ['order_2', 'org_one', 'pi_1', 'cs_2'])).rejects.toMatchObject(refused)
  })

  it('a payment is booked for one organization, also when both come at once', async () => {
    const post = (organization: string) =>
      queryAsOwner(
        `SELECT ledger_post('topup', 'pi_once', $1, NULL, ARRAY['customer_credit', 'stripe_clearing'], ARRAY[5, -5]::bigint[])`,
        [organization],
      )
    const results = await Promise.allSettled([post('org_one'), post('org_two'), post('org_one'), post('org_two')])
    const refusals = results.filter((result) => result.status === 'rejected')
    expect(refusals).toHaveLength(2)
    for (const { reason } of refusals) expect(reason).toMatchObject({ code: 'LG001' })
    const { rows } = await queryAsOwner(`SELECT count(*)::int AS n FROM ledger_transaction WHERE reference = 'pi_once'`)
    expect(rows).toEqual([{ n: 1 }])
  })
})
