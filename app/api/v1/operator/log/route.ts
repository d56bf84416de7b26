import { listEvents } from '@/lib/audit-log'
import { defineRoute } from '@/lib/http'
import { auditLogQuery } from '@/lib/schemas/audit-log'
import { operatorLogResponse } from '@/lib/schemas/operator'

export const GET = defineRoute({
  summary: 'List what operators did',
  tag: 'Operator',
  auth: 'operator',
  query: auditLogQuery.pick({ before: true, limit: true, search: true }),
  response: operatorLogResponse,
  handler: async ({ query: { before, limit, search } }) => {
    const { events, next } = await listEvents({
      filter: { organizationId: null, search: search || undefined },
      before: before ?? null,
      limit,
    })
    return { data: events, next }
  },
})
