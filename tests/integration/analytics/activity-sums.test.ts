import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as activityRoute from '@/app/api/v1/dashboard/activity/route'
import * as latencyRoute from '@/app/api/v1/dashboard/activity/latency/route'
import { foldActivity, getActivity, getLatency } from '@/lib/analytics'
import { createId } from '@/lib/core/ids'
import { formatNanosAsUsd } from '@/lib/core/money'
import { getPool } from '@/lib/db'
import { foldUsage } from '@/lib/ledger'
import { createKey } from '@/lib/keys'
import { activityResponse, latencyResponse } from '@/lib/schemas/activity'
import {
  ACTIVITY_DIMENSIONS,
  ACTIVITY_PERIODS,
  type ActivityDimension,
  type ActivityFilter,
} from '@/lib/schemas/activity-question'
import { createTenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { queryAsOwner } from '@/tests/setup/owner-connection'
import { writeGenerations, type Written } from './write-generations'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** A whole month is always among them. */
const OLDEST_DAYS = 62
const RUNS = Number(process.env.ACTIVITY_SUM_RUNS ?? 4)

async function createOrganization(): Promise<string> {
  const organizationId = createId('organization')
  await getPool().query('INSERT INTO organization (id, name) VALUES ($1, $1)', [organizationId])
  return organizationId
}

/** Takes the worker back by some days, as if it had not run since. */
async function forget(days: number): Promise<void> {
  await queryAsOwner(
    `WITH back AS (UPDATE activity_state SET folded_until = date_trunc('day', now(), 'UTC') - make_interval(days => $1) RETURNING 1)
      DELETE FROM activity_sum USING back`,
    [days],
  )
  await queryAsOwner(
    `WITH back AS (UPDATE ledger_usage_state SET folded_until = date_trunc('day', now(), 'UTC') - make_interval(days => $1) RETURNING 1)
      DELETE FROM ledger_usage_sum USING back`,
    [days],
  )
}

/** What single requests say, straight. */
const VALUE: Record<ActivityDimension, string> = {
  model: 'model',
  key: `coalesce(api_key_id, '')`,
  provider: `coalesce(provider, '')`,
  app: `coalesce(app_title, '')`,
  member: `coalesce(user_id, '')`,
  chain: `CASE WHEN requested_model LIKE '@chain/%' THEN substr(requested_model, 8) ELSE '' END`,
}

type Wanted = Record<string, { requests: number; cost: string; errors: number }>

async function readStraight(
  organizationId: string,
  { from, to, by, filters }: { from: Date; to: Date; by: ActivityDimension; filters: readonly ActivityFilter[] },
): Promise<Wanted> {
  const where = filters.map(({ dimension }, index) => ` AND ${VALUE[dimension]} = $${index + 4}`).join('')
  const { rows } = await getPool().query<{ id: string; requests: number; cost: string; errors: number }>(
    `SELECT ${VALUE[by]} AS id, count(*)::int AS requests, sum(cost_nanos)::text AS cost,
        count(*) FILTER (WHERE status = 'error')::int AS errors
      FROM generation WHERE organization_id = $1 AND created_at >= $2 AND created_at < $3 ${where} GROUP BY 1`,
    [organizationId, from, to, ...filters.map(({ value }) => value)],
  )
  return Object.fromEntries(rows.map(({ id, requests, cost, errors }) => [id, { requests, cost, errors }]))
}

const hoursAgo = fc.oneof(
  fc.double({ min: 0, max: 1.5, noNaN: true }),
  fc.double({ min: 0, max: 50, noNaN: true }),
  fc.double({ min: 28 * 24, max: 37 * 24, noNaN: true }),
  fc.double({ min: 0, max: OLDEST_DAYS * 24, noNaN: true }),
)
const use = fc.record({
  hoursAgo,
  key: fc.constantFrom('key_a', null),
  model: fc.constantFrom('deepseek/deepseek-chat', 'm/2'),
  provider: fc.constantFrom('deepseek', null),
  app: fc.constantFrom('Editor', 'Terminal', null),
  member: fc.constantFrom('user_a', null),
  requested: fc.constantFrom('@chain/first', 'm/2'),
  status: fc.constantFrom('completed' as const, 'error' as const),
  costNanos: fc.integer({ min: 0, max: 9_000 }),
})
const step = fc.oneof({ weight: 5, arbitrary: use }, { weight: 1, arbitrary: fc.constant('fold' as const) })
const history = fc.array(step, { minLength: 4, maxLength: 18 })

const FILTERS: readonly (readonly ActivityFilter[])[] = [
  [],
  [{ dimension: 'app', value: 'Editor' }],
  [
    { dimension: 'model', value: 'm/2' },
    { dimension: 'key', value: 'key_a' },
  ],
]

async function expectTheSame(organizationId: string): Promise<void> {
  const now = new Date()
  const days = {
    from: new Date(now.getTime() - 45 * DAY_MS).toISOString().slice(0, 10),
    to: now.toISOString().slice(0, 10),
  }
  for (const range of ACTIVITY_PERIODS) {
    for (const groupBy of ACTIVITY_DIMENSIONS) {
      for (const filters of FILTERS) {
        const chart = await getActivity({ organizationId, range, days, groupBy, filters, now })
        const from = new Date(chart.buckets[0] ?? 0)
        const wanted = await readStraight(organizationId, {
          from,
          to: new Date(now.getTime() + DAY_MS),
          by: groupBy,
          filters,
        })
        const got: Wanted = Object.fromEntries(
          chart.series.map((series) => {
            const cost = series.spend_usd.reduce((sum, usd) => sum + Math.round(Number(usd) * 1e9), 0)
            const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
            return [series.id, { requests: add(series.requests), cost: String(cost), errors: add(series.errors) }]
          }),
        )
        expect(got, `${range} by ${groupBy} of ${JSON.stringify(filters)}`).toEqual(wanted)
      }
    }
  }
}

describe('charts of single requests', () => {
  test(
    'tell what the requests themselves tell, by every dimension and filter, whenever the worker ran',
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(history, async (steps) => {
          const organizationId = await createOrganization()
          const uses = steps.filter((one) => one !== 'fold')
          const at = (hours: number) => new Date(Date.now() - hours * HOUR_MS)
          // The worker meets old requests in order of time, and new ones at any moment.
          const old = uses.filter((one) => one.hoursAgo > 1)
          if (old.length > 0)
            await writeGenerations(
              organizationId,
              old.map((one) => ({ ...one, at: at(one.hoursAgo) })),
            )
          await forget(OLDEST_DAYS + 1)
          for (const one of steps) {
            if (one === 'fold') await foldActivity()
            else if (one.hoursAgo <= 1) await writeGenerations(organizationId, [{ ...one, at: at(one.hoursAgo) }])
          }
          await Promise.all([foldActivity(), foldUsage()])
          await expectTheSame(organizationId)
        }),
        { numRuns: RUNS, endOnFailure: true },
      )
    },
  )

  test('an hour that was summed up already is summed up anew once a request that ran long is written to it', async () => {
    const organizationId = await createOrganization()
    const at = new Date(Date.now() - 3 * HOUR_MS)
    await writeGenerations(organizationId, [{ at, app: 'Editor' }])
    await forget(1)
    await foldActivity()
    await writeGenerations(organizationId, [{ at, app: 'Editor', status: 'error' }])
    const read = async () => {
      const { totals } = await getActivity({ organizationId, range: '7d', groupBy: 'app', now: new Date() })
      return [totals.requests, totals.errors]
    }
    expect(await read()).toEqual([1, 0])
    await foldActivity()
    expect(await read()).toEqual([2, 1])
  })

  test('percentiles lie within the width of a bucket of the true ones, before and after they are summed up', async () => {
    const organizationId = await createOrganization()
    const at = new Date(Date.now() - 3 * HOUR_MS)
    const all: Written[] = Array.from({ length: 100 }, (_, index) => ({
      at,
      latencyMs: 100 + index * 10,
      generationMs: 1_000 + index * 100,
    }))
    // What failed or was given again says nothing about how long answers take.
    const others: Written[] = [
      ...Array.from({ length: 40 }, (): Written => ({ at, latencyMs: 60_000, generationMs: 60_000, status: 'error' })),
      { at, latencyMs: 1, generationMs: 1, more: { cache_source_id: 'gen-written1' } },
    ]
    await writeGenerations(organizationId, [...all, ...others])
    await forget(0)
    const read = async () =>
      (await getLatency({ organizationId, range: '24h', groupBy: 'model', now: new Date() })).all.whole
    const single = await read()
    expect(single.given_again).toBe(1)
    expect(single.requests).toBe(141)
    const near = (value: number | null, wanted: number) => {
      expect(value).toBeGreaterThan(wanted / 1.25)
      expect(value).toBeLessThan(wanted * 1.25)
    }
    near(single.first_token.p50, 600)
    near(single.first_token.p95, 1_050)
    near(single.total.p50, 6_000)
    near(single.total.p95, 10_500)
    await forget(1)
    await foldActivity()
    expect(await read()).toEqual(single)
  })
})

describe('GET /dashboard/activity', () => {
  let app: ServedApp
  beforeAll(async () => {
    app = await serveRoutes({
      '/api/v1/dashboard/activity': activityRoute,
      '/api/v1/dashboard/activity/latency': latencyRoute,
    })
  })
  afterAll(() => app.close())

  const call = (path: string, apiKey: string) =>
    fetch(`${app.url}/api/v1/dashboard/activity${path}`, { headers: { authorization: `Bearer ${apiKey}` } })

  async function createManager(organizationId: string): Promise<string> {
    const settings = { organizationId, createdByUserId: null, name: 'manager', limitNanos: null }
    return (await createKey({ ...settings, kind: 'management' })).secret
  }

  test('compares with the period before, as far as this one has come', async () => {
    const tenant = await createTenant()
    const manager = await createManager(tenant.organizationId)
    const now = Date.now()
    await writeGenerations(tenant.organizationId, [
      { at: new Date(now - 2 * MINUTE_MS), costNanos: 7 },
      { at: new Date(now - 8 * DAY_MS), costNanos: 5 },
      { at: new Date(now - 8 * DAY_MS), costNanos: 6 },
    ])
    await forget(20)
    const { data } = activityResponse.parse(await (await call('?range=7d&compare=true', manager)).json())
    expect(data.totals).toMatchObject({ requests: 1, spend_usd: formatNanosAsUsd(7n), tokens: 15 })
    expect(data.previous?.totals).toMatchObject({ requests: 2, spend_usd: formatNanosAsUsd(11n) })
    expect(data.previous?.measures.requests).toHaveLength(7)
    expect(Date.parse(data.previous?.to ?? '')).toBeLessThanOrEqual(Date.parse(data.buckets[0] ?? ''))
    const latency: unknown = await (await call('/latency?range=7d&compare=true', manager)).json()
    expect(latencyResponse.parse(latency).data.previous).toMatchObject({ requests: 2 })
  })

  test('sees nothing of another organization, and no name of its keys, whatever a filter says', async () => {
    const [tenant, other] = [await createTenant(), await createTenant()]
    await writeGenerations(other.organizationId, [{ at: new Date(), key: other.keyId, app: 'Secret' }])
    const manager = await createManager(tenant.organizationId)
    for (const filter of [`key:${other.keyId}`, 'app:Secret']) {
      for (const path of ['', '/latency']) {
        const response = await call(`${path}?range=24h&filters=${encodeURIComponent(filter)}`, manager)
        expect(response.status).toBe(200)
        const text = await response.text()
        expect(text).toContain('"series":[]')
        expect(text).not.toContain('"label":"test"')
      }
    }
    expect((await call('', tenant.apiKey)).status).toBe(403)
  })

  test.each([
    ['range=custom', 'from'],
    ['range=custom&from=2026-01-02', 'to'],
    ['range=custom&from=2026-01-02&to=2026-01-01', 'to'],
    ['range=custom&from=2020-01-01&to=2026-01-01', 'to'],
    ['filters=color:red', 'filters'],
    ['filters=app:%25', 'filters'],
    ['group_by=colour', 'group_by'],
  ])('%s is refused, naming %s', async (search, field) => {
    const tenant = await createTenant({ creditNanos: 0n })
    const response = await call(`?${search}`, await createManager(tenant.organizationId))
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(field)
  })
})
