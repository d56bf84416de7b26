import {
  getActivity,
  getGeneration,
  getLatency,
  getModelSignals,
  getWhatIf,
  listActivity,
  listRecentGenerations,
  runAnalyticsQuery,
} from '@/lib/analytics'
import { explainCharge } from '@/lib/charges'
import { getEndpointReports } from '@/lib/endpoint-stats'
import { listKeys } from '@/lib/keys'
import { getBalance, listGenerations } from '@/lib/ledger'
import { ACTIVITY_GROUPS, ACTIVITY_RANGES } from '@/lib/schemas/activity-question'
import type { AnalyticsQuery } from '@/lib/schemas/analytics'
import type { Subject } from './find-subject'

export type Question = {
  name: string
  /** What it may take, in milliseconds; null: told, not judged, because no page asks it. */
  limitMs: number | null
  ask: (subject: Subject) => Promise<unknown>
}

const CHART_MS = 50
const LOG_MS = 30
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const PAGE = 25

const CHARTS: Question[] = ACTIVITY_RANGES.flatMap((range) =>
  ACTIVITY_GROUPS.map((groupBy) => ({
    name: `chart ${range} by ${groupBy}`,
    limitMs: CHART_MS,
    ask: ({ organizationId, now }: Subject) => getActivity({ organizationId, range, groupBy, now }),
  })),
)

/** What single requests tell, summed up by the worker; the last hour is read from them. */
const DETAILS: Question[] = [
  ...(['1h', '24h', '7d', '30d', '12mo'] as const).flatMap((range) =>
    (['app', 'member'] as const).map((groupBy) => ({
      name: `chart ${range} by ${groupBy}`,
      limitMs: CHART_MS,
      ask: ({ organizationId, now }: Subject) => getActivity({ organizationId, range, groupBy, now }),
    })),
  ),
  ...(['1h', '24h', '30d', '12mo'] as const).map((range) => ({
    name: `latency ${range} by model`,
    limitMs: CHART_MS,
    ask: ({ organizationId, now }: Subject) => getLatency({ organizationId, range, groupBy: 'model', now }),
  })),
  {
    name: 'chart 30d by model of one key and app',
    limitMs: null,
    ask: ({ organizationId, now, keyId }) => {
      const filters = [
        { dimension: 'key', value: keyId },
        { dimension: 'app', value: 'App 1' },
      ] as const
      return getActivity({ organizationId, range: '30d', groupBy: 'model', filters, now })
    },
  },
  {
    name: 'what if, 30 days',
    limitMs: null,
    ask: ({ organizationId, now }) =>
      getWhatIf({ organizationId, range: '30d', groupBy: 'model', now, alternatives: ['deepseek/deepseek-chat'] }),
  },
]

/** A question of the analytics API over the last while, up to now, which is the middle of an hour and of a day. */
function analytics(name: string, lengthMs: number, query: Omit<AnalyticsQuery, 'time_range'>): Question {
  return {
    name: `analytics ${name}`,
    limitMs: CHART_MS,
    ask: ({ organizationId, now }) => {
      const start = new Date(now.getTime() - lengthMs).toISOString()
      return runAnalyticsQuery({
        organizationId,
        query: { ...query, time_range: { start, end: now.toISOString() } },
        now,
      })
    },
  }
}

const ANALYTICS: Question[] = [
  analytics('1 h, sums', HOUR_MS, { metrics: ['request_count', 'total_usage'] }),
  analytics('24 h per hour', DAY_MS, { metrics: ['request_count', 'total_usage'], granularity: 'hour' }),
  analytics('24 h by provider per hour', DAY_MS, {
    metrics: ['tokens_total'],
    dimensions: ['provider'],
    granularity: 'hour',
  }),
  analytics('7 d by key per day', 7 * DAY_MS, {
    metrics: ['total_usage'],
    dimensions: ['api_key_id'],
    granularity: 'day',
  }),
  analytics('30 d by model per day', 30 * DAY_MS, {
    metrics: ['request_count', 'error_count', 'cache_hit_rate'],
    dimensions: ['model'],
    granularity: 'day',
  }),
  analytics('30 d by model and provider', 30 * DAY_MS, {
    metrics: ['total_usage'],
    dimensions: ['model', 'provider'],
  }),
  analytics('365 d by model per month', 365 * DAY_MS, {
    metrics: ['request_count', 'total_usage'],
    dimensions: ['model'],
    granularity: 'month',
  }),
  analytics('365 d by key per week', 365 * DAY_MS, {
    metrics: ['total_usage'],
    dimensions: ['api_key_id'],
    granularity: 'week',
  }),
  analytics('365 d, one sum of everything', 365 * DAY_MS, {
    metrics: ['request_count', 'tokens_total', 'total_usage'],
  }),
  {
    name: 'analytics custom 90 d a year ago by provider per day',
    limitMs: CHART_MS,
    ask: ({ organizationId, now }) => {
      const start = new Date(now.getTime() - 380 * DAY_MS).toISOString()
      const end = new Date(now.getTime() - 290 * DAY_MS).toISOString()
      const query: AnalyticsQuery = { metrics: ['total_usage'], dimensions: ['provider'], granularity: 'day' }
      return runAnalyticsQuery({ organizationId, query: { ...query, time_range: { start, end } }, now })
    },
  },
]

const ACTIVITY: Question[] = [
  {
    name: 'GET /activity, 30 days',
    limitMs: CHART_MS,
    ask: ({ organizationId, now }) => listActivity({ organizationId, now, isPerWorkspace: false }),
  },
  {
    name: 'GET /activity, one day',
    limitMs: CHART_MS,
    ask: ({ organizationId, now }) => {
      const date = new Date(now.getTime() - 3 * DAY_MS).toISOString().slice(0, 10)
      return listActivity({ organizationId, now, date, isPerWorkspace: false })
    },
  },
  {
    name: 'GET /activity, one key',
    limitMs: CHART_MS,
    ask: ({ organizationId, now, keyHash }) =>
      listActivity({ organizationId, now, apiKeyHash: keyHash, isPerWorkspace: false }),
  },
]

const LOG: Question[] = [
  {
    name: 'log, first page',
    limitMs: LOG_MS,
    ask: ({ organizationId }) => listRecentGenerations({ organizationId, limit: PAGE, cursor: undefined }),
  },
  {
    name: 'log, a page in the middle of 400 days',
    limitMs: LOG_MS,
    ask: ({ organizationId, cursors }) =>
      listRecentGenerations({ organizationId, limit: PAGE, cursor: cursors.middle }),
  },
  {
    name: 'log, the last page',
    limitMs: LOG_MS,
    ask: ({ organizationId, cursors }) => listRecentGenerations({ organizationId, limit: PAGE, cursor: cursors.last }),
  },
  {
    name: 'generations of a key',
    limitMs: LOG_MS,
    ask: ({ organizationId, keyId }) => listGenerations({ organizationId, limit: PAGE, filters: { apiKeyId: keyId } }),
  },
  {
    name: 'generations of 90 days ago',
    limitMs: LOG_MS,
    ask: ({ organizationId, now }) =>
      listGenerations({
        organizationId,
        limit: PAGE,
        filters: { from: new Date(now.getTime() - 91 * DAY_MS), to: new Date(now.getTime() - 90 * DAY_MS) },
      }),
  },
  {
    name: 'a generation by its id, and its charge',
    limitMs: LOG_MS,
    ask: ({ organizationId, generationId }) =>
      Promise.all([
        getGeneration({ organizationId, id: generationId }),
        explainCharge({ organizationId, generationId }).catch(() => null),
      ]),
  },
]

const LISTS: Question[] = [
  {
    name: 'keys with their usage',
    limitMs: CHART_MS,
    ask: ({ organizationId }) => listKeys({ organizationId, includeDisabled: true, includeExpired: true, offset: 0 }),
  },
  { name: 'balance', limitMs: CHART_MS, ask: ({ organizationId }) => getBalance({ organizationId }) },
  { name: 'models by popularity', limitMs: CHART_MS, ask: () => getModelSignals('top-weekly') },
  { name: 'statistics of endpoints', limitMs: CHART_MS, ask: ({ endpointIds }) => getEndpointReports(endpointIds) },
]

/** What no page asks: the API answers it from single generations, for a month at most, and gives up after 10 s. */
const SINGLE: Question[] = [
  {
    ...analytics('24 h latency by model (single requests)', DAY_MS, {
      metrics: ['p50_latency'],
      dimensions: ['model'],
    }),
    limitMs: null,
  },
  {
    ...analytics('30 d by app (single requests)', 30 * DAY_MS, { metrics: ['total_usage'], dimensions: ['app'] }),
    limitMs: null,
  },
  {
    name: 'GET /activity, one person (single requests)',
    limitMs: null,
    ask: ({ organizationId, now, userId }) => listActivity({ organizationId, now, userId, isPerWorkspace: false }),
  },
]

/** Everything that the dashboard and the API read of what was used, through the product's own functions. */
export const QUESTIONS: readonly Question[] = [
  ...CHARTS,
  ...DETAILS,
  ...ANALYTICS,
  ...ACTIVITY,
  ...LOG,
  ...LISTS,
  ...SINGLE,
]
