import { beforeAll, describe, expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import { postTopUp, runAudit } from '@/lib/ledger'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { recordOne } from './kit/record-one'
import { createTenant } from './kit/tenant'

const GUARDED = ['ledger_transaction', 'ledger_entry', 'generation', 'generation_key']

/** Changes rows as the owner of the tables can, who switches every guard off. */
async function tamper(statements: readonly string[]): Promise<void> {
  const client = await getPool().connect()
  try {
    for (const table of GUARDED) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    for (const statement of statements) await client.query(statement)
    for (const table of GUARDED) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  } finally {
    client.release()
  }
}

interface Tampering {
  invariant: string
  how: string
  spoil: readonly string[]
  mend: readonly string[]
}

const TAMPERINGS: readonly Tampering[] = [
  {
    invariant: 'transactions_sum_to_zero',
    how: 'an entry is changed',
    spoil: ['UPDATE ledger_entry SET amount_nanos = amount_nanos + 1 WHERE account_id = 7'],
    mend: ['UPDATE ledger_entry SET amount_nanos = amount_nanos - 1 WHERE account_id = 7'],
  },
  {
    invariant: 'transactions_sum_to_zero',
    how: 'a transaction has no entries',
    spoil: [`INSERT INTO ledger_transaction (kind, reference) VALUES ('adjustment', 'empty')`],
    mend: [`DELETE FROM ledger_transaction WHERE reference = 'empty'`],
  },
  {
    invariant: 'posted_is_sum_of_entries',
    how: 'a balance is raised',
    spoil: ['UPDATE ledger_balance SET posted_nanos = posted_nanos + 1'],
    mend: ['UPDATE ledger_balance SET posted_nanos = posted_nanos - 1'],
  },
  {
    invariant: 'credited_is_sum_of_non_usage',
    how: 'credit is invented',
    spoil: ['UPDATE ledger_balance SET credited_nanos = credited_nanos + 1'],
    mend: ['UPDATE ledger_balance SET credited_nanos = credited_nanos - 1'],
  },
  {
    invariant: 'held_is_sum_of_slices',
    how: 'money is held by nobody',
    spoil: ['UPDATE ledger_balance SET held_nanos = held_nanos + 1 WHERE posted_nanos > 0'],
    mend: ['UPDATE ledger_balance SET held_nanos = held_nanos - 1 WHERE posted_nanos > 0'],
  },
  {
    invariant: 'available_not_negative',
    how: 'an overdraft is allowed that no overrun explains',
    spoil: ['UPDATE ledger_balance SET held_nanos = posted_nanos + 9, overdraft_nanos = 9 WHERE posted_nanos > 0'],
    mend: ['UPDATE ledger_balance SET held_nanos = 0, overdraft_nanos = 0 WHERE posted_nanos > 0'],
  },
  ...['transaction_is_its_generations', 'usage_is_sum_of_generations'].map((invariant) => ({
    invariant,
    how: 'the cost of a generation is changed',
    spoil: ['UPDATE generation SET cost_nanos = cost_nanos + 1'],
    mend: ['UPDATE generation SET cost_nanos = cost_nanos - 1'],
  })),
  {
    invariant: 'rollup_is_sum_of_generations',
    how: 'an hour is changed',
    spoil: ['UPDATE usage_hourly SET requests = requests + 1'],
    mend: ['UPDATE usage_hourly SET requests = requests - 1'],
  },
  {
    invariant: 'key_usage_is_sum_of_generations',
    how: 'a key’s spending is forgotten',
    spoil: ['UPDATE key_usage SET total_nanos = total_nanos - 1, day_nanos = 0, week_nanos = 0, month_nanos = 0'],
    mend: ['UPDATE key_usage SET total_nanos = total_nanos + 1'],
  },
  {
    invariant: 'byok_months_are_generations',
    how: 'a month claims use of own provider keys that no generation shows',
    spoil: [
      `INSERT INTO byok_month (organization_id, month_start, list_nanos)
        SELECT min(id), date_trunc('month', now(), 'UTC'), 1 FROM organization`,
    ],
    mend: ['DELETE FROM byok_month'],
  },
  {
    invariant: 'generation_ids_unique',
    how: 'a generation is there twice',
    spoil: [
      `CREATE TABLE copy AS SELECT * FROM generation`,
      `UPDATE copy SET created_at = created_at + interval '1 millisecond'`,
      `INSERT INTO generation SELECT * FROM copy`,
    ],
    mend: [`DELETE FROM generation g USING copy c WHERE g.id = c.id AND g.created_at = c.created_at`],
  },
  {
    invariant: 'clearing_is_sum_of_orders',
    how: 'an order says it was paid and no purchase is in the ledger',
    spoil: [
      `INSERT INTO credit_order (id, organization_id, status, credit_cents, fee_cents, total_cents, payment_intent_id)
        VALUES ('order_x', (SELECT min(id) FROM organization), 'paid', 500, 80, 580, 'pi_never')`,
    ],
    mend: [`DELETE FROM credit_order WHERE id = 'order_x'`],
  },
  {
    invariant: 'clearing_is_sum_of_orders',
    how: 'an order says that another amount was paid',
    spoil: [
      `INSERT INTO credit_order (id, organization_id, status, credit_cents, fee_cents, total_cents, payment_intent_id)
        VALUES ('order_y', (SELECT min(id) FROM organization), 'paid', 501, 80, 581, 'pi_audit')`,
    ],
    mend: [`DELETE FROM credit_order WHERE id = 'order_y'`],
  },
  {
    invariant: 'no_negative_cost',
    how: 'a provider pays for a generation',
    spoil: [
      'ALTER TABLE generation DROP CONSTRAINT generation_upstream_cost_nanos_check',
      'UPDATE generation SET upstream_cost_nanos = -1',
    ],
    mend: ['UPDATE generation SET upstream_cost_nanos = 0'],
  },
]

describe('the audit', () => {
  beforeAll(async () => {
    await recordOne()
    const organizationId = await createTenant()
    await postTopUp({
      organizationId,
      paymentIntentId: 'pi_audit',
      creditNanos: 5_000_000_000n,
      feeNanos: 800_000_000n,
    })
    await expectCleanAudit()
  })

  it.each(TAMPERINGS)('finds that $how ($invariant)', async ({ invariant, spoil, mend }) => {
    await tamper(spoil)
    const violated = (await runAudit()).filter((result) => result.violations > 0n)
    await tamper(mend)
    expect(violated.map((result) => result.invariant)).toContain(invariant)
    await expectCleanAudit()
  })

  it('has a tampering for each of its checks', async () => {
    const invariants = (await runAudit()).map((result) => result.invariant)
    expect(new Set(TAMPERINGS.map((tampering) => tampering.invariant))).toEqual(new Set(invariants))
  })
})
