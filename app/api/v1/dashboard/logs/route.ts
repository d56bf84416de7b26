import { defineRoute } from '@/lib/http'
import { listLogs } from '@/lib/logs'
import { logsQuery, logsResponse } from '@/lib/schemas/logs'
import { toLogReader } from './to-log-reader'

export const GET = defineRoute({
  summary: 'Requests one by one, refused ones too, a page at a time',
  tag: 'Activity',
  auth: 'any',
  query: logsQuery,
  response: logsResponse,
  handler: ({ principal, query }) => listLogs({ reader: toLogReader(principal), query }),
})
