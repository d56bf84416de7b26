import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ActivityDimension, ActivityPeriod } from '@/lib/schemas/activity-view'
import { apiRequest } from './api-client'

const activityResponse = () => import('@/lib/schemas/activity').then((schemas) => schemas.activityResponse)
const generationsResponse = () => import('@/lib/schemas/activity').then((schemas) => schemas.generationsResponse)
const latencyResponse = () => import('@/lib/schemas/activity').then((schemas) => schemas.latencyResponse)
const overviewResponse = () => import('@/lib/schemas/overview').then((schemas) => schemas.overviewResponse)
const whatIfResponse = () => import('@/lib/schemas/what-if').then((schemas) => schemas.whatIfResponse)

const PAGE_SIZE = 25
// A constant would be narrowed to null, and the later pages have cursors.
const getFirstCursor = (): string | null => null

/** What a chart is asked for. */
export type ActivityAsk = {
  range: ActivityPeriod
  /** First and last day of a custom range; empty otherwise. */
  from: string
  to: string
  group: ActivityDimension
  /** As writeFilters writes them. */
  filters: string
  isCompared: boolean
}

/** The parameters that every question about activity has, for requests and for links to files. */
export function toActivityQuery({ range, from, to, group, filters }: Omit<ActivityAsk, 'isCompared'>) {
  const days = range === 'custom' ? { from, to } : {}
  return { range, ...days, group_by: group, filters }
}

export const activityQueries = {
  /** First steps, burn rate, spend of 30 days and alerts. */
  overview: () =>
    queryOptions({
      queryKey: ['activity', 'overview'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/dashboard/overview', response: overviewResponse, signal })).data,
    }),
  /** What was used in a period, in buckets. The last answer stays on screen while another period loads. */
  summary: (question: ActivityAsk) =>
    queryOptions({
      queryKey: ['activity', 'summary', question],
      queryFn: async ({ signal }) =>
        (
          await apiRequest({
            path: '/dashboard/activity',
            query: { ...toActivityQuery(question), compare: question.isCompared },
            response: activityResponse,
            signal,
          })
        ).data,
      placeholderData: keepPreviousData,
    }),
  /** How long answers took in a period. */
  latency: (question: ActivityAsk) =>
    queryOptions({
      queryKey: ['activity', 'latency', question],
      queryFn: async ({ signal }) =>
        (
          await apiRequest({
            path: '/dashboard/activity/latency',
            query: { ...toActivityQuery(question), compare: question.isCompared },
            response: latencyResponse,
            signal,
          })
        ).data,
      placeholderData: keepPreviousData,
    }),
  /** What the same requests would have cost with other models or chains. */
  whatIf: ({ isCompared: _isCompared, ...question }: ActivityAsk, alternatives: readonly string[]) =>
    queryOptions({
      queryKey: ['activity', 'what-if', question, alternatives],
      queryFn: async ({ signal }) => {
        const query = { ...toActivityQuery(question), alternatives: alternatives.join(',') }
        return (await apiRequest({ path: '/dashboard/activity/what-if', query, response: whatIfResponse, signal })).data
      },
      enabled: alternatives.length > 0,
      placeholderData: keepPreviousData,
    }),
  /** The latest few requests. */
  latest: (limit: number) =>
    queryOptions({
      queryKey: ['activity', 'latest', limit],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/dashboard/generations', query: { limit }, response: generationsResponse, signal }))
          .data,
    }),
  /** The latest requests, newest first, page by page. */
  generations: () =>
    infiniteQueryOptions({
      queryKey: ['activity', 'generations'],
      queryFn: ({ pageParam, signal }) => {
        const query = { limit: PAGE_SIZE, cursor: pageParam ?? undefined }
        return apiRequest({ path: '/dashboard/generations', query, response: generationsResponse, signal })
      },
      initialPageParam: getFirstCursor(),
      getNextPageParam: (page) => page.next_cursor,
    }),
}
