import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getActivity, listActivity, runAnalyticsQuery } from '@/lib/analytics'
import { createId } from '@/lib/core/ids'
import { getPool } from '@/lib/db'
import { foldUsage, recordAudit } from '@/lib/ledger'
import { ACTIVITY_GROUPS, ACTIVITY_RANGES } from '@/lib/schemas/activity-question'
import type { AnalyticsQuery } from '@/lib/schemas/analytics'
import { queryAsOwner } from '@/tests/setup/owner-connection'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const RUNS = Number(process.env.USAGE_SUM_RUNS ?? 12)

type Use = { hoursAgo: number; key: string; model: string; provider: string; requests: number }

/** A part of the rollup, as a capture writes it: a new row, or more of one that is there. */
async function write(organizationId: string, { hoursAgo, key, model, provider, requests }: Use): Promise<void> {
  await queryAsOwner(
    `INSERT INTO usage_hourly AS u (organization_id, hour, api_key_id, model, provider, requests, errors, cancelled, prompt_tokens,
        completion_tokens, reasoning_tokens, cached_tokens, cache_write_tokens, cost_nanos, upstream_cost_nanos)
      VALUES ($1, date_trunc('hour', now(), 'UTC') - make_interval(hours => $2), $3, $4, $5, $6::int, 1, 0, $6::int * 10, $6::int * 3, 2, 1, 0, $6::int * 7, 5)
      ON CONFLICT (organization_id, hour, api_key_id, model, provider) DO UPDATE SET requests = u.requests + EXCLUDED.requests,
        errors = u.errors + 1, prompt_tokens = u.prompt_tokens + EXCLUDED.prompt_tokens,
        completion_tokens = u.completion_tokens + EXCLUDED.completion_tokens, cost_nanos = u.cost_nanos + EXCLUDED.cost_nanos`,
    [organizationId, hoursAgo, key, model, provider, requests],
  )
}

/** Takes the worker back by some days, as if it had not run since. */
async function forget(days: number): Promise<void> {
  await queryAsOwner(
    `WITH back AS (UPDATE ledger_usage_state SET folded_until = date_trunc('day', now(), 'UTC') - make_interval(days => $1)
        WHERE folded_until > date_trunc('day', now(), 'UTC') - make_interval(days => $1) RETURNING folded_until)
      DELETE FROM ledger_usage_sum USING back WHERE starts_at >= back.folded_until`,
    [days],
  )
  await queryAsOwner(
    `DELETE FROM ledger_usage_sum WHERE unit = 'month'; INSERT INTO ledger_usage_sum SELECT * FROM ledger_usage_months()`,
  )
}

const use = fc.record({
  // Around every edge: now, two hours, days, the 35 days for which hours are kept, and a year.
  hoursAgo: fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 28 * 24, max: 37 * 24 }),
    fc.integer({ min: 0, max: 380 * 24 }),
  ),
  key: fc.constantFrom('key_a', 'key_b', ''),
  model: fc.constantFrom('deepseek/deepseek-chat', 'm/2:free'),
  provider: fc.constantFrom('deepseek', ''),
  requests: fc.integer({ min: 1, max: 9 }),
})
const step = fc.oneof({ weight: 4, arbitrary: use }, { weight: 1, arbitrary: fc.constant('fold' as const) })
const history = fc.tuple(fc.array(step, { minLength: 3, maxLength: 14 }), fc.integer({ min: 1, max: 500 }))

async function sumOf(organizationId: string, { from, to }: { from: Date; to: Date }): Promise<number> {
  const { rows } = await getPool().query<{ sum: number }>(
    `SELECT coalesce(sum(requests), 0)::int AS sum FROM usage_hourly WHERE organization_id = $1 AND hour >= $2 AND hour < $3`,
    [organizationId, from, to],
  )
  return rows[0]?.sum ?? 0
}

async function expectExact(organizationId: string, now: Date): Promise<void> {
  for (const range of ACTIVITY_RANGES) {
    for (const groupBy of ACTIVITY_GROUPS) {
      const chart = await getActivity({ organizationId, range, groupBy, now })
      const starts = chart.buckets.map((bucket) => new Date(bucket))
      const perBucket = starts.map((_start, index) =>
        chart.series.reduce((sum, series) => sum + (series.requests[index] ?? 0), 0),
      )
      const wanted = await Promise.all(
        starts.map((from, index) =>
          sumOf(organizationId, { from, to: starts[index + 1] ?? new Date(now.getTime() + DAY_MS) }),
        ),
      )
      expect(perBucket, `${range} by ${groupBy}`).toEqual(wanted)
    }
  }
  const dimensions = [undefined, ['model'], ['api_key_id', 'model'], ['model', 'provider'], ['workspace']]
  const ranges = [
    [new Date(now.getTime() - 50 * HOUR_MS), now],
    [new Date(now.getTime() - 364 * DAY_MS), now],
    [new Date(now.getTime() - 40 * DAY_MS), new Date(now.getTime() - 29 * DAY_MS)],
  ] as const
  for (const names of dimensions) {
    for (const granularity of [undefined, 'hour', 'week'] as const) {
      for (const [start, end] of ranges) {
        const query: AnalyticsQuery = {
          metrics: ['request_count'],
          ...(names && { dimensions: names }),
          ...(granularity && { granularity }),
          time_range: { start: start.toISOString(), end: end.toISOString() },
          limit: 10_000,
        }
        const { data } = await runAnalyticsQuery({ organizationId, query, now })
        const sum = data.reduce((total, row) => total + Number(row.request_count), 0)
        const what = `${JSON.stringify(names)} per ${granularity} from ${start.toISOString()}`
        expect(sum, what).toBe(await sumOf(organizationId, { from: start, to: end }))
      }
    }
  }
  const today = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS)
  const items = await listActivity({ organizationId, now, isPerWorkspace: false })
  const { rows } = await getPool().query<{ sum: number }>(
    `SELECT coalesce(sum(requests), 0)::int AS sum FROM usage_hourly
      WHERE organization_id = $1 AND hour >= $2 AND hour < $3 AND provider <> ''`,
    [organizationId, new Date(today.getTime() - 30 * DAY_MS), today],
  )
  expect(items.reduce((sum, item) => sum + item.requests, 0)).toBe(rows[0]?.sum)
}

describe('the sums that charts read', () => {
  it(
    'tell exactly what the hours tell, at any moment, whatever came late and whenever the worker ran',
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(history, async ([steps, days]) => {
          const organizationId = createId('organization')
          await getPool().query('INSERT INTO organization (id, name) VALUES ($1, $1)', [organizationId])
          await forget(days)
          for (const next of steps) {
            if (next === 'fold') await foldUsage()
            else await write(organizationId, next)
          }
          await expectExact(organizationId, new Date())
        }),
        { numRuns: RUNS },
      )
      await foldUsage()
      const { rows } = await getPool().query('SELECT count(*)::int AS sums FROM ledger_usage_sum')
      expect(rows[0]).not.toEqual({ sums: 0 })
    },
  )

  it('are compared with the hours by the audit', async () => {
    const found = async (): Promise<bigint | undefined> =>
      (await recordAudit({ kind: 'whole', isPatient: true }))?.results.find(
        ({ invariant }) => invariant === 'chart_sums_are_hours',
      )?.violations
    expect(await found()).toBe(0n)
    const one = `(organization_id, unit, split, starts_at) = (SELECT organization_id, unit, split, starts_at FROM ledger_usage_sum LIMIT 1)`
    await queryAsOwner(`UPDATE ledger_usage_sum SET requests = requests + 1 WHERE ${one}`)
    expect(await found()).toBeGreaterThan(0n)
  })

  it('are nothing that the product may write', async () => {
    await expect(getPool().query('DELETE FROM ledger_usage_sum')).rejects.toMatchObject({ code: '42501' })
  })
})
