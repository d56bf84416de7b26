import { describe, expect, it } from 'vitest'
import { captureGeneration, ensurePartitions, findGeneration, reserve, stopLedger } from '@/lib/ledger'
import { getPartitionState } from '@/lib/ledger/get-partition-state'
import { watchPartitions } from '@/server/worker/watch-partitions'
import { asOwner, queryAsOwner } from '@/tests/setup/owner-connection'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createTenant, generationOf } from './kit/tenant'

const setClock = (months: number) =>
  queryAsOwner(
    `CREATE OR REPLACE FUNCTION ledger_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
      $$ SELECT clock_timestamp() + interval '${months} months' $$`,
  )

async function capture(createdAt: Date): Promise<{ organizationId: string; id: string }> {
  const organizationId = await createTenant({ creditNanos: 1_000_000n })
  const result = await reserve({ organizationId, apiKeyId: null, amountNanos: 1_000n })
  if (!result.held) throw new Error('refused')
  const generation = generationOf({ organizationId, createdAt })
  await captureGeneration({ hold: result.hold, generation, costNanos: 700n })
  await stopLedger()
  return { organizationId, id: generation.id }
}

const tableOf = async (id: string): Promise<unknown> =>
  (await queryAsOwner('SELECT tableoid::regclass::text AS name FROM generation WHERE id = $1', [id])).rows

describe('the months of generations', () => {
  it('are made three ahead', async () => {
    expect(await ensurePartitions()).toBe(0)
    expect(await getPartitionState()).toEqual({ monthsAhead: 3, earlierRows: 0, laterRows: 0 })
  })

  it('hold what came before they were made, and the books stay right', async () => {
    const later = new Date()
    later.setUTCMonth(later.getUTCMonth() + 5, 10)
    const early = await capture(new Date('2020-03-04T05:06:07Z'))
    const ahead = await capture(later)
    expect(await tableOf(early.id)).toEqual([{ name: 'generation_earlier' }])
    expect(await tableOf(ahead.id)).toEqual([{ name: 'generation_later' }])
    expect(await getPartitionState()).toMatchObject({ earlierRows: 1, laterRows: 1 })
    await setClock(5)
    expect((await getPartitionState()).monthsAhead).toBe(0)
    await watchPartitions()
    await setClock(0)
    const month = `generation_${later.toISOString().slice(0, 7).replace('-', '_')}`
    expect(await tableOf(ahead.id)).toEqual([{ name: month }])
    expect(await getPartitionState()).toMatchObject({ monthsAhead: 8, laterRows: 0 })
    expect(await findGeneration(ahead)).toMatchObject({ id: ahead.id, costNanos: 700n })
    await expectCleanAudit()
  })

  it('are given up when somebody reads for long, instead of making everybody wait', async () => {
    await setClock(12)
    await asOwner(async (reader) => {
      await reader.query('BEGIN; SELECT count(*) FROM generation')
      await expect(ensurePartitions()).rejects.toMatchObject({ code: '55P03' })
      await reader.query('ROLLBACK')
    })
    expect(await ensurePartitions()).toBeGreaterThan(0)
    await setClock(0)
  })
})
