import { defineRoute } from '@/lib/http'
import { getLogEntry } from '@/lib/logs'
import { logEntryResponse, logParams } from '@/lib/schemas/logs'
import { toLogReader } from '../to-log-reader'

export const GET = defineRoute({
  summary: 'One request: its attempts, its charge, or why it was refused',
  tag: 'Activity',
  auth: 'any',
  params: logParams,
  response: logEntryResponse,
  handler: async ({ principal, params: { id } }) => ({
    data: await getLogEntry({ reader: toLogReader(principal), id }),
  }),
})
