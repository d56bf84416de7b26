import { expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import { captureGeneration, findTransaction, getBalance, postTopUp, reserve, stopLedger } from '@/lib/ledger'
import { createTenant, generationOf } from './kit/tenant'

const DOLLAR = 1_000_000_000n

async function transactionsOf(organizationId: string): Promise<bigint[]> {
  const { rows } = await getPool().query<{ id: string }>(
    'SELECT id FROM ledger_transaction WHERE organization_id = $1 ORDER BY id',
    [organizationId],
  )
  return rows.map((row) => BigInt(row.id))
}

it('every transaction says the balance before and after it, and they join without a gap', async () => {
  const organizationId = await createTenant({ creditNanos: 3n * DOLLAR })
  await postTopUp({ organizationId, paymentIntentId: 'pi_seal', creditNanos: 5n * DOLLAR, feeNanos: 800_000_000n })
  const result = await reserve({ organizationId, apiKeyId: null, amountNanos: 1_000n })
  if (!result.held) throw new Error('refused')
  await captureGeneration({ hold: result.hold, generation: generationOf({ organizationId }), costNanos: 700n })
  await stopLedger()
  const ids = await transactionsOf(organizationId)
  const found = await Promise.all(ids.map((transactionId) => findTransaction({ organizationId, transactionId })))
  expect(found.map((transaction) => transaction?.sequence)).toEqual([1n, 2n, 3n])
  expect(found.map((transaction) => transaction?.balanceBeforeNanos)).toEqual([0n, 3n * DOLLAR, 8n * DOLLAR])
  expect(found.map((transaction) => transaction?.balanceAfterNanos)).toEqual([
    3n * DOLLAR,
    8n * DOLLAR,
    8n * DOLLAR - 700n,
  ])
  expect((await getBalance({ organizationId })).postedNanos).toBe(8n * DOLLAR - 700n)
  expect(found[2]).toMatchObject({
    kind: 'usage',
    entries: [
      { account: 'usage_revenue', amountNanos: 700n },
      { account: 'customer_credit', amountNanos: -700n },
    ],
  })
})

it('a transaction is found by its own organization alone', async () => {
  const organizationId = await createTenant({ creditNanos: DOLLAR })
  const stranger = await createTenant()
  const [transactionId = 0n] = await transactionsOf(organizationId)
  expect(await findTransaction({ organizationId, transactionId })).not.toBeNull()
  expect(await findTransaction({ organizationId: stranger, transactionId })).toBeNull()
})
