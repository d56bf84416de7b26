import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { activityResponse, generationsResponse, type ActivityGroup, type ActivityRange } from '@/lib/schemas/activity'
import { overviewResponse } from '@/lib/schemas/overview'
import { apiRequest } from './api-client'

const PAGE_SIZE = 25
// A constant would be narrowed to null, and the later pages have cursors.
const getFirstCursor = (): string | null => null

export const activityQueries = {
  /** First steps, burn rate, spend of 30 days and alerts. */
  overview: () =>
    queryOptions({
      queryKey: ['activity', 'overview'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/dashboard/overview', response: overviewResponse, signal })).data,
    }),
  /** Spend, tokens and requests of a period in buckets. The last answer stays on screen while another period loads. */
  summary: (range: ActivityRange, groupBy: ActivityGroup) =>
    queryOptions({
      queryKey: ['activity', 'summary', range, groupBy],
      queryFn: async ({ signal }) => {
        const query = { range, group_by: groupBy }
        return (await apiRequest({ path: '/dashboard/activity', query, response: activityResponse, signal })).data
      },
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
