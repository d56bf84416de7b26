import { beforeAll, describe, expect, it } from 'vitest'
import { asOwner, queryAsOwner } from '@/tests/setup/owner-connection'
import { createTenant } from './kit/tenant'

const PLATFORM_REVENUE = 3
const ADJUSTMENT = 8

let organizationId: string
let stranger: string

beforeAll(async () => {
  organizationId = await createTenant({ creditNanos: 1_000_000n })
  stranger = await createTenant({ creditNanos: 1_000_000n })
})

async function accountOf(organization: string): Promise<number> {
  const { rows } = await queryAsOwner('SELECT account_id FROM ledger_balance WHERE organization_id = $1', [
    organization,
  ])
  return Number((rows as { account_id: string }[])[0]?.account_id)
}

/** Writes transactions of one organization and, in one statement, their entries; returns their seals. */
async function write(entriesOf: readonly (readonly (readonly [account: number, nanos: number])[])[]) {
  return asOwner(async (client) => {
    await client.query('BEGIN')
    await client.query('SELECT 1 FROM ledger_balance WHERE organization_id = $1 FOR NO KEY UPDATE', [organizationId])
    const ids: string[] = []
    for (const [index] of entriesOf.entries()) {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO ledger_transaction (kind, reference, organization_id)
          VALUES ('adjustment', gen_random_uuid() || $1, $2) RETURNING id`,
        [index.toString(), organizationId],
      )
      ids.push(rows[0]?.id ?? '')
    }
    const rows = entriesOf.flatMap((entries, index) =>
      entries.map(([account, nanos]) => ({ id: ids[index], account, nanos })),
    )
    await client.query(
      `INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos)
        SELECT $1, id, account, nanos FROM jsonb_to_recordset($2) AS e (id bigint, account bigint, nanos bigint)`,
      [organizationId, JSON.stringify(rows)],
    )
    const { rows: seals } = await client.query<{ problem: string | null; step: string }>(
      `SELECT problem, sequence - min(sequence) OVER () AS step FROM ledger_seal_check
        WHERE transaction_id = ANY ($1) ORDER BY transaction_id`,
      [ids],
    )
    await client.query('ROLLBACK')
    return seals
  })
}

describe('a seal', () => {
  it('follows the one before it, also of a transaction that the same statement wrote', async () => {
    const own = await accountOf(organizationId)
    const seals = await write([
      [
        [own, 5],
        [ADJUSTMENT, -5],
      ],
      [
        [own, -2],
        [ADJUSTMENT, 2],
      ],
      [
        [own, 1],
        [ADJUSTMENT, -1],
      ],
    ])
    expect(seals).toEqual(['0', '1', '2'].map((step) => ({ problem: null, step })))
  })

  it('is refused to entries that do not sum to zero, when others beside them do', async () => {
    const own = await accountOf(organizationId)
    const balanced = [
      [own, 5],
      [ADJUSTMENT, -5],
    ] as const
    const unbalanced = [
      [own, 5],
      [ADJUSTMENT, -4],
    ] as const
    await expect(write([balanced, unbalanced])).rejects.toMatchObject({ code: 'LG004' })
  })

  it('is refused to an entry on an account of another organization', async () => {
    const foreign = await accountOf(stranger)
    const entries = [
      [foreign, 5],
      [PLATFORM_REVENUE, -5],
    ] as const
    await expect(write([entries])).rejects.toMatchObject({ code: 'LG004' })
  })

  it('is refused to an entry on an account that does not exist', async () => {
    const entries = [
      [999_999_999, 5],
      [PLATFORM_REVENUE, -5],
    ] as const
    await expect(write([entries])).rejects.toMatchObject({ code: 'LG004' })
  })

  it('is final: also balanced entries on own accounts come too late', async () => {
    const adding = queryAsOwner(
      `INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos)
        SELECT organization_id, transaction_id, account, nanos FROM
          (SELECT * FROM ledger_seal WHERE organization_id = $1 ORDER BY sequence DESC LIMIT 1) s,
          (VALUES (3, 1), (8, -1)) AS e (account, nanos)`,
      [organizationId],
    )
    await expect(adding).rejects.toMatchObject({ code: 'LG003' })
  })

  it('is refused to entries without a transaction', async () => {
    const adding = queryAsOwner(
      `INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos)
        VALUES ($1, 999999999, 3, 1), ($1, 999999999, 8, -1)`,
      [organizationId],
    )
    await expect(adding).rejects.toMatchObject({ code: 'LG004' })
  })
})

describe('accounts', () => {
  it.each(['DELETE FROM ledger_account WHERE id = 8', 'TRUNCATE ledger_account CASCADE'])(
    'stay, because entries are on them: %s',
    async (statement) => {
      await expect(queryAsOwner(statement)).rejects.toMatchObject({ code: 'LG003' })
    },
  )
})

describe('a transaction', () => {
  it('of an organization that does not exist is refused', async () => {
    const posting = queryAsOwner(
      `SELECT * FROM ledger_post('adjustment', 'nobody', 'org_nobody', NULL, '{adjustment,fee_revenue}', '{-5,5}')`,
    )
    await expect(posting).rejects.toMatchObject({ code: 'LG006' })
  })
})
