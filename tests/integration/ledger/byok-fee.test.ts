import fc from 'fast-check'
import { afterAll, afterEach, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import {
  captureGeneration,
  findGeneration,
  getBalance,
  getKeyUsage,
  reserve,
  stopLedger,
  type ByokTerms,
} from '@/lib/ledger'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { queryAsOwner } from '@/tests/setup/owner-connection'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createKey, createTenant, generationOf } from './kit/tenant'

const TERMS: ByokTerms = { allowanceNanos: 1_000n, feeBasisPoints: 500 }

afterEach(async () => {
  await stopLedger()
  await expectCleanAudit()
})

type Answer = { organizationId: string; listNanos: bigint; apiKeyId?: string | null; terms?: ByokTerms; id?: string }

function byok({ organizationId, listNanos, apiKeyId = null, id }: Answer) {
  const given = { organizationId, apiKeyId, isByok: true, byokUpstreamNanos: listNanos }
  return generationOf(id === undefined ? given : { ...given, id })
}

/** Bills an answer whose fee was set aside in full, as the gateway does. */
async function bill(answer: Answer, holdNanos = 10_000n): Promise<bigint> {
  const { organizationId, apiKeyId = null, terms = TERMS } = answer
  const result = holdNanos > 0n ? await reserve({ organizationId, apiKeyId, amountNanos: holdNanos }) : null
  if (result?.held === false) throw new Error('refused')
  const hold = result?.hold ?? null
  return captureGeneration({ hold, generation: byok(answer), costNanos: holdNanos, byokTerms: terms })
}

async function readMonth(organizationId: string) {
  const { rows } = await getPool().query<{ list: string; fee: string }>(
    'SELECT list_nanos AS list, fee_nanos AS fee FROM byok_month WHERE organization_id = $1 ORDER BY month_start DESC',
    [organizationId],
  )
  return rows[0] ?? null
}

test('answers within the allowance are free, the one across it pays for its part above, the rest pays in full', async () => {
  const organizationId = await createTenant({ creditNanos: 1_000_000n })
  const apiKeyId = await createKey({ organizationId })
  const fees = []
  for (const listNanos of [600n, 401n, 600n, 1n]) fees.push(await bill({ organizationId, apiKeyId, listNanos }))
  // 1,001 of 1,000: one nano-dollar above, five hundredths of which are one, rounded up.
  expect(fees).toEqual([0n, 1n, 30n, 1n])
  expect(await readMonth(organizationId)).toEqual({ list: '1602', fee: '32' })
  expect((await getBalance({ organizationId })).totalUsageNanos).toBe(32n)
  const usage = (await getKeyUsage({ organizationId, apiKeyIds: [apiKeyId] })).get(apiKeyId)
  expect(usage).toMatchObject({
    totalNanos: 32n,
    byok: { totalNanos: 1_602n, dailyNanos: 1_602n, monthlyNanos: 1_602n },
  })
})

test('only the fee is booked: we owe the vendor nothing, and the rest of the hold comes back', async () => {
  const organizationId = await createTenant({ creditNanos: 20_000n })
  const terms = { allowanceNanos: 0n, feeBasisPoints: 500 }
  const id = 'gen-fee-only'
  expect(await bill({ organizationId, listNanos: 10_000n, terms, id }, 20_000n)).toBe(500n)
  expect(await findGeneration({ organizationId, id })).toMatchObject({ costNanos: 500n, byokUpstreamNanos: 10_000n })
  const { rows } = await getPool().query<{ kind: string; amount: string }>(
    `SELECT a.kind, e.amount_nanos AS amount FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
      JOIN ledger_transaction t ON t.id = e.transaction_id
      WHERE t.organization_id = $1 AND t.kind = 'usage' ORDER BY a.kind`,
    [organizationId],
  )
  expect(rows).toEqual([
    { kind: 'customer_credit', amount: '-500' },
    { kind: 'usage_revenue', amount: '500' },
  ])
  // All that is left can be set aside again at once.
  expect(await reserve({ organizationId, apiKeyId: null, amountNanos: 19_500n })).toMatchObject({ held: true })
})

test('a hold that was too small for the fee still bills it exactly, as an overrun', async () => {
  const organizationId = await createTenant({ creditNanos: 5n })
  const terms = { allowanceNanos: 0n, feeBasisPoints: 500 }
  const generation = byok({ organizationId, listNanos: 1_000n })
  expect(await captureGeneration({ hold: null, generation, costNanos: 50n, byokTerms: terms })).toBe(50n)
  expect(await findGeneration({ organizationId, id: generation.id })).toMatchObject({
    costNanos: 50n,
    overrunNanos: 50n,
  })
})

test('failed and empty answers on an own key count nothing', async () => {
  const organizationId = await createTenant({ creditNanos: 1_000n })
  const generation = byok({ organizationId, listNanos: 0n })
  expect(await captureGeneration({ hold: null, generation, costNanos: 0n, byokTerms: TERMS })).toBe(0n)
  expect(await readMonth(organizationId)).toBeNull()
})

test('a generation that is captured twice, also by two processes, counts and costs once', async () => {
  const organizationId = await createTenant({ creditNanos: 1_000_000n })
  const other = new LedgerProcess('other')
  await other.start()
  const generation = byok({ organizationId, listNanos: 2_000n })
  const input = { hold: null, generation, costNanos: 100n, byokTerms: TERMS }
  expect(await captureGeneration(input)).toBe(50n)
  await captureGeneration(input)
  await other.capture(input)
  await other.stop()
  expect(await readMonth(organizationId)).toEqual({ list: '2000', fee: '50' })
})

test('a new UTC month starts with the whole allowance', async () => {
  const organizationId = await createTenant({ creditNanos: 1_000_000n })
  expect(await bill({ organizationId, listNanos: 3_000n })).toBe(100n)
  const { rows } = await getPool().query<{ body: string }>(`SELECT pg_get_functiondef('ledger_now'::regproc) AS body`)
  await queryAsOwner(
    `CREATE OR REPLACE FUNCTION ledger_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
      $$ SELECT clock_timestamp() + interval '32 days' $$`,
  )
  try {
    // The leases ended with the jump; the process takes a new one.
    await stopLedger()
    expect(await bill({ organizationId, listNanos: 900n })).toBe(0n)
    expect(await readMonth(organizationId)).toEqual({ list: '900', fee: '0' })
  } finally {
    await stopLedger()
    await queryAsOwner(rows[0]?.body ?? '')
  }
})

test('however answers of several processes come together, the part above the allowance is charged exactly once', async () => {
  const processes = [new LedgerProcess('one'), new LedgerProcess('two'), new LedgerProcess('three')]
  for (const process of processes) await process.start()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.bigInt({ min: 1n, max: 400n }), { minLength: 1, maxLength: 40 }),
      fc.bigInt({ min: 0n, max: 4_000n }),
      async (lists, allowanceNanos) => {
        const organizationId = await createTenant({ creditNanos: 1_000_000n })
        // A rate of 100 %: the fee is the part above itself, without rounding.
        const byokTerms = { allowanceNanos, feeBasisPoints: 10_000 }
        const fees = await Promise.all(
          lists.map(async (listNanos, index) => {
            const process = processes[index % processes.length]
            const generation = byok({ organizationId, listNanos })
            return (await process?.capture({ hold: null, generation, costNanos: listNanos, byokTerms })) ?? -1n
          }),
        )
        const total = lists.reduce((sum, list) => sum + list, 0n)
        const above = total > allowanceNanos ? total - allowanceNanos : 0n
        expect(fees.reduce((sum, fee) => sum + fee, 0n)).toBe(above)
        expect((await getBalance({ organizationId })).totalUsageNanos).toBe(above)
        expect(fees.every((fee, index) => fee <= (lists[index] ?? 0n))).toBe(true)
      },
    ),
    { numRuns: 25 },
  )
  for (const process of processes) await process.stop()
})

afterAll(() => stopLedger())
