import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { LogStatus } from '@/lib/schemas/log-statuses'
import type { LogRow } from '@/lib/schemas/logs'
import { apiRequest } from './api-client'
import { mergeLogRows } from './merge-log-rows'

const logChoicesResponse = () => import('@/lib/schemas/logs').then((schemas) => schemas.logChoicesResponse)
const logEntryResponse = () => import('@/lib/schemas/logs').then((schemas) => schemas.logEntryResponse)
const logSessionsResponse = () => import('@/lib/schemas/logs').then((schemas) => schemas.logSessionsResponse)
const logsResponse = () => import('@/lib/schemas/logs').then((schemas) => schemas.logsResponse)
const logTextResponse = () => import('@/lib/schemas/logs').then((schemas) => schemas.logTextResponse)

/** What the log is narrowed to; in the words of the API, the period beside it. */
export type LogFilters = {
  model: string[]
  provider: string[]
  key: string[]
  app: string[]
  member: string[]
  status: LogStatus[]
  finish_reason: string[]
  streamed: 'true' | 'false' | null
  cached: 'true' | 'false' | null
  session_id: string
  cost_min: string
  latency_min: string
}

/** The last so many milliseconds, or from one moment to another; nulls leave it open. */
export type LogPeriod = { lastMs: number | null; from: string | null; to: string | null }

const PAGE_SIZE = 100
const TAIL_SIZE = 50
/** A burst between two looks is followed back so many pages; what lies before it is there after a reload. */
const TAIL_PAGES_MAX = 5

const getFirstCursor = (): string | null => null

export const logQueries = {
  /** Requests page by page, newest first. */
  pages: (filters: LogFilters, period: LogPeriod) =>
    infiniteQueryOptions({
      queryKey: ['logs', 'pages', filters, period],
      queryFn: ({ pageParam, signal }) => readPage({ filters, period, cursor: pageParam, limit: PAGE_SIZE, signal }),
      initialPageParam: getFirstCursor(),
      getNextPageParam: (page) => page.next_cursor,
      // What has happened does not change; what is new comes with the tail.
      staleTime: Infinity,
      gcTime: 60_000,
    }),
  /** What came since the first page was read: each look adds to what the ones before it found. */
  tail: (filters: LogFilters, period: LogPeriod, known: readonly LogRow[]) =>
    queryOptions({
      queryKey: ['logs', 'tail', filters, period],
      queryFn: async ({ client, queryKey, signal }) => {
        const before = client.getQueryData<LogRow[]>(queryKey) ?? []
        const seen = new Set([...known, ...before].map(({ id }) => id))
        return mergeLogRows(before, await readTail({ filters, period, signal, seen }))
      },
      gcTime: 0,
    }),
  entry: (id: string) =>
    queryOptions({
      queryKey: ['logs', 'entry', id],
      queryFn: async ({ signal }) => {
        const path = `/dashboard/logs/${encodeURIComponent(id)}`
        return (await apiRequest({ path, response: logEntryResponse, signal })).data
      },
      staleTime: Infinity,
    }),
  /** What was said in a request; null where that was not stored, or is not for the reader's eyes. */
  content: (id: string) =>
    queryOptions({
      queryKey: ['logs', 'content', id],
      queryFn: async ({ signal }) => {
        const path = `/dashboard/logs/${encodeURIComponent(id)}/text`
        return (await apiRequest({ path, response: logTextResponse, signal })).data
      },
      staleTime: Infinity,
    }),
  choices: () =>
    queryOptions({
      queryKey: ['logs', 'choices'],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: '/dashboard/logs/choices', response: logChoicesResponse, signal })).data,
      staleTime: 60_000,
    }),
  sessions: (period: LogPeriod) =>
    queryOptions({
      queryKey: ['logs', 'sessions', period],
      queryFn: ({ signal }) =>
        apiRequest({
          path: '/dashboard/logs/sessions',
          query: toPeriod(period),
          response: logSessionsResponse,
          signal,
        }),
      placeholderData: keepPreviousData,
    }),
}

type PageInput = {
  filters: LogFilters
  period: LogPeriod
  cursor: string | null
  limit: number
  signal: AbortSignal
}

function readPage({ filters, period, cursor, limit, signal }: PageInput) {
  const { streamed, cached, ...others } = filters
  const query = {
    ...others,
    ...toPeriod(period),
    streamed: streamed ?? undefined,
    cached: cached ?? undefined,
    cursor: cursor ?? undefined,
    limit,
  }
  return apiRequest({ path: '/dashboard/logs', query, response: logsResponse, signal })
}

/** The newest rows that nobody has seen yet. */
async function readTail({
  seen,
  ...input
}: Omit<PageInput, 'cursor' | 'limit'> & { seen: ReadonlySet<string> }): Promise<LogRow[]> {
  const fresh: LogRow[] = []
  let cursor: string | null = null
  for (let page = 0; page < TAIL_PAGES_MAX; page++) {
    const { data, next_cursor: next } = await readPage({ ...input, cursor, limit: TAIL_SIZE })
    fresh.push(...data.filter(({ id }) => !seen.has(id)))
    if (next === null || seen.size === 0 || data.some(({ id }) => seen.has(id))) break
    cursor = next
  }
  return fresh
}

function toPeriod({ lastMs, from, to }: LogPeriod): { from: string | undefined; to: string | undefined } {
  if (lastMs !== null) return { from: new Date(Date.now() - lastMs).toISOString(), to: undefined }
  return { from: from ?? undefined, to: to ?? undefined }
}
