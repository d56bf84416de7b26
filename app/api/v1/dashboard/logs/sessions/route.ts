import { defineRoute } from '@/lib/http'
import { listLogSessions } from '@/lib/logs'
import { logSessionsQuery, logSessionsResponse } from '@/lib/schemas/logs'
import { toLogReader } from '../to-log-reader'

const DAYS_SHOWN = 30
const DAY_MS = 86_400_000

export const GET = defineRoute({
  summary: 'Requests grouped by their session',
  tag: 'Activity',
  auth: 'any',
  query: logSessionsQuery,
  response: logSessionsResponse,
  handler: ({ principal, query }) => {
    const to = query.to === undefined ? new Date(Date.now() + DAY_MS) : new Date(query.to)
    const from = query.from === undefined ? new Date(to.getTime() - DAYS_SHOWN * DAY_MS) : new Date(query.from)
    return listLogSessions({ reader: toLogReader(principal), from, to, limit: query.limit })
  },
})
