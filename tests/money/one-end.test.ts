import fc from 'fast-check'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { getBalance, stopLedger, sweepSlices } from '@/lib/ledger'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { startWorker, type Worker } from '../integration/ledger/kit/start-worker'
import { createKey, createTenant, generationOf } from '../integration/ledger/kit/tenant'
import { expectCleanBooks } from './kit/expect-clean-books'
import { report } from './kit/report'

const HISTORIES = 300
const DUPLICATES_MAX = 50
const HOLD_NANOS = 10_000n
const CREDIT_NANOS = 1_000_000n

const processes: LedgerProcess[] = []
const workers: Worker[] = []

afterEach(async () => {
  for (const ledger of processes.splice(0)) await ledger.stop()
  await stopLedger()
  await expectCleanBooks()
})
afterAll(() => Promise.all(workers.map((worker) => worker.kill())))

async function startProcess(name: string): Promise<LedgerProcess> {
  const ledger = new LedgerProcess(name)
  await ledger.start()
  processes.push(ledger)
  return ledger
}

async function countCharges(organizationId: string): Promise<{ generations: number; usage: bigint }> {
  const { rows } = await getPool().query<{ generations: string; usage: string }>(
    `SELECT (SELECT count(*) FROM generation WHERE organization_id = $1)::text AS generations,
       (SELECT coalesce(sum(e.amount_nanos), 0) FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
        JOIN ledger_account a ON a.id = e.account_id
        WHERE t.organization_id = $1 AND t.kind IN ('usage', 'overrun') AND a.kind = 'usage_revenue')::text AS usage`,
    [organizationId],
  )
  return { generations: Number(rows[0]?.generations), usage: BigInt(rows[0]?.usage ?? 0) }
}

/** Everything that can happen to one hold, in any order and at once; `cost` of a capture in nano-dollars. */
type Act = { kind: 'capture' | 'captureElsewhere' | 'void' | 'expire' | 'sweep' }
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('capture', 'captureElsewhere', 'void', 'expire', 'sweep'),
})

describe('a hold that is captured, voided, expired and swept at once', () => {
  test('ends once: with one charge if it was captured at all, with none if not; nothing stays held', async () => {
    let [captured, voided, illegal] = [0, 0, 0]
    const elsewhere = await startProcess('elsewhere')
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 1, maxLength: 8 }),
        fc.bigInt(1n, 2n * HOLD_NANOS),
        fc.scheduler(),
        async (acts, costNanos, scheduler) => {
          const name = `here-${run++}`
          const here = await startProcess(name)
          const organizationId = await createTenant({ creditNanos: CREDIT_NANOS })
          const result = await here.reserve({ organizationId, apiKeyId: null, amountNanos: HOLD_NANOS })
          if (!result.held) throw new Error('refused')
          const { hold } = result
          const generation = generationOf({ organizationId })
          const does: Record<Act['kind'], () => Promise<unknown>> = {
            capture: () => here.capture({ hold, generation, costNanos }),
            captureElsewhere: () => elsewhere.capture({ hold: null, generation, costNanos }),
            void: async () => hold.release(),
            expire: () =>
              getPool().query(
                'SELECT ledger_process_end(id) FROM ledger_process WHERE name = $1 AND ended_at IS NULL',
                [name],
              ),
            sweep: () => sweepSlices(),
          }
          // Begun in an order that fast-check chooses; each then goes on by itself, against the others and the database.
          const begun = acts.map(({ kind }) => scheduler.schedule(Promise.resolve(kind)).then((next) => does[next]()))
          await scheduler.waitAll()
          await Promise.all(begun)
          hold.release()
          await here.stop()
          processes.splice(processes.indexOf(here), 1)
          await sweepSlices()
          const isCaptured = acts.some(({ kind }) => kind.startsWith('capture'))
          const { generations, usage } = await countCharges(organizationId)
          const balance = await getBalance({ organizationId })
          const isRight =
            generations === (isCaptured ? 1 : 0) &&
            usage === (isCaptured ? costNanos : 0n) &&
            balance.heldNanos === 0n &&
            balance.postedNanos === CREDIT_NANOS - usage
          if (isCaptured) captured += 1
          else voided += 1
          if (!isRight) illegal += 1
          expect({ generations, usage, balance, isRight }).toMatchObject({ isRight: true })
        },
      ),
      { numRuns: HISTORIES },
    )
    report('L3', { n: HISTORIES, captured, 'void or expired': voided, 'illegal ends': illegal })
  })
})

describe('a generation that is captured 2 to 50 times by two processes at once', () => {
  test.each([2, 10, DUPLICATES_MAX])('%i times: one usage, one amount', async (times) => {
    const ROUNDS = 10
    const [one, two] = [await startProcess('one'), await startProcess('two')]
    let duplicates = 0
    for (let round = 0; round < ROUNDS; round++) {
      const organizationId = await createTenant({ creditNanos: CREDIT_NANOS })
      const generation = generationOf({ organizationId })
      const capture = async (ledger: LedgerProcess) => {
        const result = await ledger.reserve({ organizationId, apiKeyId: null, amountNanos: HOLD_NANOS })
        await ledger.capture({ hold: result.held ? result.hold : null, generation, costNanos: 7_000n })
      }
      await Promise.all(Array.from({ length: times }, (_, index) => capture(index % 2 === 0 ? one : two)))
      const { generations, usage } = await countCharges(organizationId)
      if (generations !== 1 || usage !== 7_000n) duplicates += 1
      expect({ generations, usage }).toEqual({ generations: 1, usage: 7_000n })
    }
    report(`L2 ×${times}`, { n: ROUNDS * times, generations: ROUNDS, 'charged other than once': duplicates })
  })

  test('and again by another process after kill -9 of the first, whether its capture had arrived or not', async () => {
    const organizationId = await createTenant({ creditNanos: CREDIT_NANOS * 1_000n })
    const apiKeyIds = [await createKey({ organizationId })]
    const KILLS = 6
    let [arrived, lost, wrong, again] = [0, 0, 0, 0]
    for (let kill = 0; kill < KILLS; kill++) {
      const victim = await startWorker()
      workers.push(victim)
      const command = { organizationId, apiKeyIds, requests: 0, holdNanos: '50000', costNanos: '4711', thinkMs: 0 }
      victim.send({ kind: 'loop', ...command })
      await expect.poll(() => victim.reports.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(30 + kill)
      await victim.kill()
      const told = victim.reports.flatMap((report) => ('id' in report ? [report.id] : []))
      const successor = await startProcess(`successor-${kill}`)
      // All it was told of, and one that nobody was told of: each again, several times at once.
      const ids = [...told.slice(-20), generationOf({ organizationId }).id]
      await Promise.all(
        ids.flatMap((id) =>
          Array.from({ length: 5 }, () => {
            again += 1
            const generation = generationOf({ organizationId, apiKeyId: apiKeyIds[0] ?? null, id })
            return successor.capture({ hold: null, generation, costNanos: 4_711n })
          }),
        ),
      )
      const { rows } = await getPool().query<{ count: string }>(
        'SELECT count(*)::text AS count FROM generation WHERE id = ANY ($1) AND cost_nanos = 4711',
        [ids],
      )
      if (Number(rows[0]?.count) !== ids.length) wrong += 1
      arrived += told.length
      lost += 1
      expect(Number(rows[0]?.count)).toBe(ids.length)
    }
    const { generations, usage } = await countCharges(organizationId)
    report('L2 after kill -9', {
      n: again,
      kills: KILLS,
      'told before': arrived,
      'new after': lost,
      'charged other than once': wrong,
    })
    expect(usage).toBe(BigInt(generations) * 4_711n)
  })
})
