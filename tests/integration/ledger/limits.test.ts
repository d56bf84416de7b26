import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createId } from '@/lib/core/ids'
import { getPool } from '@/lib/db'
import { grantPromotionalCredit, type Hold } from '@/lib/ledger'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { moveClock } from './kit/move-clock'
import { createKey, createTenant, generationOf } from './kit/tenant'

const DOLLAR = 1_000_000_000n
const LIMIT = DOLLAR
const ledgers = ['one', 'two', 'three'].map((name) => new LedgerProcess(name))

beforeAll(async () => {
  for (const ledger of ledgers) await ledger.start()
})

afterAll(async () => {
  for (const ledger of ledgers) await ledger.stop()
})

afterEach(async () => {
  await expectCleanAudit()
})

interface Payer {
  organizationId: string
  apiKeyId: string
}

/** Reserves, answers with `costNanos` and captures; says whether it was admitted. */
async function spend(payer: Payer, index: number, [holdNanos, costNanos]: [bigint, bigint]): Promise<boolean> {
  const ledger = ledgers[index % ledgers.length]
  const result = await ledger?.reserve({ ...payer, amountNanos: holdNanos })
  if (!result?.held) return false
  await ledger?.capture({ hold: result.hold, generation: generationOf(payer), costNanos })
  return true
}

async function setBudget(organizationId: string, period: string, limitNanos: bigint): Promise<void> {
  await getPool().query('INSERT INTO organization_budget (organization_id, period, limit_nanos) VALUES ($1, $2, $3)', [
    organizationId,
    period,
    limitNanos.toString(),
  ])
}

/** Nano-dollars per UTC day, from the transactions. */
async function spentPerDay(organizationId: string): Promise<bigint[]> {
  const { rows } = await getPool().query<{ nanos: string }>(
    `SELECT sum(e.amount_nanos) AS nanos FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
      WHERE t.organization_id = $1 AND t.kind IN ('usage', 'overrun') AND e.account_id = 3
      GROUP BY date_trunc('day', t.created_at, 'UTC') ORDER BY date_trunc('day', t.created_at, 'UTC')`,
    [organizationId],
  )
  return rows.map((row) => BigInt(row.nanos))
}

describe('a limit of $1 a day on an account of $100', () => {
  it.for(['the key’s limit', 'the organization’s budget'])(
    '%s is kept by 200 parallel requests over 3 processes, and resets once with midnight under load',
    { timeout: 60_000 },
    async (whose, { annotate }) => {
      const organizationId = await createTenant({ creditNanos: 100n * DOLLAR })
      const isKey = whose === 'the key’s limit'
      const limit = isKey ? { limitNanos: LIMIT, limitReset: 'daily' as const } : {}
      const payer = { organizationId, apiKeyId: await createKey({ organizationId, ...limit }) }
      if (!isKey) await setBudget(organizationId, 'daily', LIMIT)
      const amounts: [bigint, bigint] = [30_000_000n, 25_000_000n]
      const storm = () => Promise.all(Array.from({ length: 200 }, (_none, index) => spend(payer, index, amounts)))
      await storm()
      const during = storm()
      await moveClock(24)
      await during
      await storm()
      const days = await spentPerDay(organizationId)
      await moveClock(0)
      // Two windows and no third: one reset. What holds left over may admit less than another request.
      expect(days).toHaveLength(2)
      for (const spent of days) {
        expect(spent).toBeLessThanOrEqual(LIMIT)
        expect(spent).toBeGreaterThan(LIMIT - 60_000_000n)
      }
      await annotate(`600 requests, 3 processes, ${days.join(' and ')} of ${LIMIT} nano-dollars, 0 above, 1 reset`)
    },
  )

  it('names the tightest budget with its figures and the moment it resets', async () => {
    const organizationId = await createTenant({ creditNanos: 100n * DOLLAR })
    const payer = { organizationId, apiKeyId: await createKey({ organizationId, limitNanos: 9n * DOLLAR }) }
    await setBudget(organizationId, 'daily', 5n * DOLLAR)
    await setBudget(organizationId, 'monthly', 4n * DOLLAR)
    await spend(payer, 0, [DOLLAR, DOLLAR])
    const running = await ledgers[1]?.reserve({ ...payer, amountNanos: DOLLAR })
    const refusal = await ledgers[0]?.reserve({ ...payer, amountNanos: 2n * DOLLAR + 1n })
    const now = new Date()
    expect(refusal).toEqual({
      held: false,
      guardrailId: null,
      reason: 'budget_monthly',
      limitNanos: 4n * DOLLAR,
      spentNanos: DOLLAR,
      reservedNanos: DOLLAR,
      remainingNanos: 2n * DOLLAR,
      resetsAt: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1)),
    })
    if (running?.held) running.hold.release()
  })
})

interface Figures {
  promotional: bigint
  purchased: bigint
  key: bigint
  budget: bigint
}

/** By how much more than allowed is spent or set aside at this moment, per limit; one statement, one moment. */
async function readExcess({ organizationId, apiKeyId }: Payer, figures: Figures): Promise<bigint[]> {
  const { rows } = await getPool().query<{ balance: string; key: string; budget: string }>(
    `SELECT b.held_nanos - b.posted_nanos AS balance, b.day_nanos + b.held_nanos - $4::bigint AS budget,
        key_usage_spent($1, $2, NULL, now()) - $3::bigint + (SELECT coalesce(sum(s.amount_nanos), 0) FROM ledger_slice s
          WHERE s.organization_id = $1 AND s.api_key_id = $2) AS key
      FROM ledger_balance b WHERE b.organization_id = $1`,
    [organizationId, apiKeyId, figures.key.toString(), figures.budget.toString()],
  )
  return rows.flatMap((row) => [BigInt(row.balance), BigInt(row.key), BigInt(row.budget)])
}

describe('requests that come at once over 3 processes', () => {
  const wishes = fc.array(fc.tuple(fc.bigInt(1n, 400n), fc.constantFrom(0n, 40n, 100n)), {
    minLength: 20,
    maxLength: 60,
  })
  const limits = fc.record({
    promotional: fc.bigInt(1n, 2_000n),
    purchased: fc.bigInt(1n, 3_000n),
    key: fc.bigInt(1n, 4_000n),
    budget: fc.bigInt(1n, 4_000n),
  })

  it(
    'never hold and spend more than the balance, the key’s limit or the budget',
    { timeout: 60_000 },
    async ({ annotate }) => {
      let [requests, looks] = [0, 0]
      await fc.assert(
        fc.asyncProperty(limits, wishes, async (figures, asked) => {
          const organizationId = await createTenant({ creditNanos: figures.purchased })
          const payer = { organizationId, apiKeyId: await createKey({ organizationId, limitNanos: figures.key }) }
          await grantPromotionalCredit({
            organizationId,
            grantId: createId('order'),
            amountNanos: figures.promotional,
            source: 'test',
            expiresAt: null,
          })
          await setBudget(organizationId, 'daily', figures.budget)
          const holds: Hold[] = []
          let isRunning = true
          const watching = (async () => {
            while (isRunning) {
              for (const excess of await readExcess(payer, figures)) expect(excess).toBeLessThanOrEqual(0n)
              looks += 1
            }
          })()
          await Promise.all(
            asked.map(async ([nanos, percent], index) => {
              const ledger = ledgers[index % ledgers.length]
              const result = await ledger?.reserve({ ...payer, amountNanos: nanos })
              requests += 1
              if (!result?.held) return
              if (percent === 0n) holds.push(result.hold)
              else {
                const costNanos = (nanos * percent) / 100n
                await ledger?.capture({ hold: result.hold, generation: generationOf(payer), costNanos })
              }
            }),
          )
          isRunning = false
          await watching
          for (const hold of holds) hold.release()
        }),
        { numRuns: Number(process.env.LEDGER_LIMIT_RUNS ?? 40), endOnFailure: true },
      )
      await annotate(`${requests} requests, looked at ${looks} times, 0 above a limit`)
      expect(looks).toBeGreaterThan(100)
    },
  )
})
