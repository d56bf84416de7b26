import { beforeAll, describe, expect, it } from 'vitest'
import type pg from 'pg'
import { captureGeneration, postTopUp, reserve, stopLedger } from '@/lib/ledger'
import { SEAL_CHECKS } from '@/lib/ledger/audit/seal-checks'
import { asOwner } from '@/tests/setup/owner-connection'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createTenant, generationOf } from './kit/tenant'

const TABLES = ['ledger_transaction', 'ledger_entry', 'ledger_seal', 'generation', 'generation_key']
const FLUSHES = 40
const GENERATIONS_PER_FLUSH = 3

let organizationId: string
let stranger: string
/** Transactions of the organization from the first to the last. */
let ids: bigint[]

beforeAll(async () => {
  stranger = await createTenant()
  organizationId = await createTenant({ creditNanos: 1_000_000_000n })
  await postTopUp({
    organizationId,
    paymentIntentId: 'pi_evidence',
    creditNanos: 5_000_000_000n,
    feeNanos: 800_000_000n,
  })
  for (let flush = 0; flush < FLUSHES; flush += 1) {
    const captures = Array.from({ length: GENERATIONS_PER_FLUSH }, async () => {
      const result = await reserve({ organizationId, apiKeyId: null, amountNanos: 1_000n })
      if (!result.held) throw new Error('refused')
      await captureGeneration({ hold: result.hold, generation: generationOf({ organizationId }), costNanos: 700n })
    })
    await Promise.all(captures)
  }
  await stopLedger()
  await asOwner(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM ledger_transaction WHERE organization_id = $1 ORDER BY id',
      [organizationId],
    )
    ids = rows.map((row) => BigInt(row.id))
  })
})

/** Tampers with every trigger off, asks each check about seals, and takes it all back. @returns what was found, and how fast */
async function detect(
  statements: string[],
  kind: 'whole' | 'minute',
  watermark = 0n,
): Promise<{ found: string[]; ms: number }> {
  return asOwner(async (client) => {
    await client.query('BEGIN')
    for (const table of TABLES) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    for (const statement of statements) await client.query(statement)
    const startedAt = performance.now()
    const found = await runSealChecks(client, kind, watermark)
    const ms = performance.now() - startedAt
    await client.query('ROLLBACK')
    return { found, ms }
  })
}

async function runSealChecks(client: pg.Client, kind: 'whole' | 'minute', watermark: bigint): Promise<string[]> {
  const found: string[] = []
  for (const check of SEAL_CHECKS) {
    const text = check[kind]?.replaceAll(':watermark', String(watermark))
    if (text === undefined) continue
    const { rows } = await client.query<{ violations: string }>(text)
    if (rows[0]?.violations !== '0') found.push(check.invariant)
  }
  return found
}

const usage = (place: number): bigint => ids.at(place) ?? 0n
const swapSeals = (): string[] => [
  `UPDATE ledger_seal SET transaction_id = -transaction_id WHERE transaction_id IN (${usage(10)}, ${usage(20)})`,
  `UPDATE ledger_seal SET transaction_id = CASE transaction_id WHEN -${usage(10)} THEN ${usage(20)} ELSE ${usage(10)} END
    WHERE transaction_id < 0`,
]
const TAMPERINGS: [string, () => string[], string][] = [
  [
    'an amount is changed and another entry rebalanced, so that all sums hold',
    () => [
      `UPDATE ledger_entry SET amount_nanos = amount_nanos + CASE transaction_id WHEN ${usage(10)} THEN 1 ELSE -1 END
        * sign(amount_nanos) WHERE transaction_id IN (${usage(10)}, ${usage(20)})`,
    ],
    'seals_are_unbroken',
  ],
  [
    'a memo is changed',
    () => [`UPDATE ledger_transaction SET memo = 'Gift' WHERE id = ${usage(0)}`],
    'seals_are_unbroken',
  ],
  [
    'a date is changed',
    () => [`UPDATE ledger_transaction SET created_at = created_at - interval '1 day' WHERE id = ${usage(10)}`],
    'seals_are_unbroken',
  ],
  [
    'a transaction in the middle is deleted, its seal left',
    () => [
      `DELETE FROM ledger_entry WHERE transaction_id = ${usage(10)}`,
      `DELETE FROM ledger_transaction WHERE id = ${usage(10)}`,
    ],
    'seals_are_unbroken',
  ],
  [
    'a transaction in the middle is deleted with its seal',
    () => [
      `DELETE FROM ledger_entry WHERE transaction_id = ${usage(10)}`,
      `DELETE FROM ledger_transaction WHERE id = ${usage(10)}`,
      `DELETE FROM ledger_seal WHERE transaction_id = ${usage(10)}`,
    ],
    'seals_are_unbroken',
  ],
  ['two transactions are exchanged', swapSeals, 'seals_are_unbroken'],
  [
    'a transaction is moved to another organization',
    () => [
      'ALTER TABLE ledger_entry DROP CONSTRAINT IF EXISTS ledger_entry_transaction_id_organization_id_fkey',
      `UPDATE ledger_transaction SET organization_id = '${stranger}' WHERE id = ${usage(10)}`,
    ],
    'seals_are_unbroken',
  ],
  [
    'a transaction is moved to another organization with its entries',
    () => [
      'ALTER TABLE ledger_entry DROP CONSTRAINT IF EXISTS ledger_entry_transaction_id_organization_id_fkey',
      `UPDATE ledger_transaction SET organization_id = '${stranger}' WHERE id = ${usage(10)}`,
      `UPDATE ledger_entry SET organization_id = '${stranger}' WHERE transaction_id = ${usage(10)}`,
    ],
    'seals_are_unbroken',
  ],
  [
    'an entry is moved to another organization, its transaction not',
    () => [
      'ALTER TABLE ledger_entry DROP CONSTRAINT IF EXISTS ledger_entry_transaction_id_organization_id_fkey',
      `UPDATE ledger_entry SET organization_id = '${stranger}' WHERE transaction_id = ${usage(10)} AND account_id = 3`,
    ],
    'seals_are_unbroken',
  ],
  [
    'cost is moved from one generation to another of the same transaction',
    () => [
      `UPDATE generation g SET cost_nanos = cost_nanos + CASE WHEN id = (SELECT min(id) FROM generation
        WHERE ledger_transaction_id = g.ledger_transaction_id) THEN 1 ELSE 0 END
        - CASE WHEN id = (SELECT max(id) FROM generation WHERE ledger_transaction_id = g.ledger_transaction_id)
        THEN 1 ELSE 0 END WHERE ledger_transaction_id = (SELECT ledger_transaction_id FROM generation
        WHERE ledger_transaction_id IS NOT NULL GROUP BY 1 HAVING count(*) > 1 LIMIT 1)`,
    ],
    'generations_are_sealed',
  ],
  [
    'a generation is changed and the digest of its transaction with it',
    () => [
      `UPDATE generation SET native_tokens_completion = 1 WHERE ledger_transaction_id = ${usage(10)}`,
      `UPDATE ledger_transaction t SET generation_digest = (SELECT sha256(convert_to(string_agg(line, E'\\n'
        ORDER BY generation_id COLLATE "C"), 'UTF8')) FROM ledger_transaction_generation WHERE transaction_id = t.id)
        WHERE id = ${usage(10)}`,
    ],
    'seals_are_unbroken',
  ],
  [
    'a memo is changed and its own seal made anew',
    () => [
      `UPDATE ledger_transaction SET memo = 'Gift' WHERE id = ${usage(10)}`,
      `UPDATE ledger_seal s SET hash = ledger_seal_hash(s.previous_hash, t.kind, t.reference, t.organization_id, t.created_at,
        t.memo, (SELECT string_agg(account_id || ' ' || amount_nanos, ',' ORDER BY account_id) FROM ledger_entry
        WHERE transaction_id = t.id), t.generation_digest) FROM ledger_transaction t
        WHERE t.id = s.transaction_id AND t.id = ${usage(10)}`,
    ],
    'seals_are_unbroken',
  ],
  [
    'the last transaction is deleted with its seal',
    () => [
      `DELETE FROM ledger_entry WHERE transaction_id = ${usage(-1)}`,
      `DELETE FROM ledger_transaction WHERE id = ${usage(-1)}`,
      `DELETE FROM ledger_seal WHERE transaction_id = ${usage(-1)}`,
    ],
    'last_seal_is_balance',
  ],
]

describe('whoever owns the tables and switches every guard off is found out when', () => {
  it.each(TAMPERINGS)('%s', async (_how, statements, invariant) => {
    expect((await detect(statements(), 'whole')).found).toContain(invariant)
  })

  it('the minute’s check looks at what is new', async () => {
    const memo = [`UPDATE ledger_transaction SET memo = 'Gift' WHERE id = ${usage(20)}`]
    expect((await detect(memo, 'minute', usage(19))).found).toEqual(['seals_are_unbroken'])
    expect((await detect(memo, 'minute', usage(20))).found).toEqual([])
  })

  it('as soon as it is looked for, and not before there is something', async ({ annotate }) => {
    const times: number[] = []
    for (const [, statements] of TAMPERINGS) times.push((await detect(statements(), 'whole')).ms)
    await annotate(
      `${TAMPERINGS.length} ways to tamper over ${ids.length} transactions, 0 undetected; longest ${Math.max(...times).toFixed(0)} ms`,
    )
    expect((await detect([], 'whole')).found).toEqual([])
    await expectCleanAudit()
  })
})
