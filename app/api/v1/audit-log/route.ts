import { listAreas, listEvents } from '@/lib/audit-log'
import { defineRoute } from '@/lib/http'
import { auditLogQuery, auditLogResponse } from '@/lib/schemas/audit-log'

export const GET = defineRoute({
  summary: 'List what was changed, by whom, when and from where',
  tag: 'Organization',
  auth: 'admin',
  query: auditLogQuery,
  response: auditLogResponse,
  handler: async ({ principal: { organizationId }, query }) => {
    const { before, limit, area, user_id: userId, search, from, to } = query
    const filter = { organizationId, area, userId, search, from: toDate(from), to: toDate(to) }
    const [{ events, next }, areas] = await Promise.all([
      listEvents({ filter, before: before ?? null, limit }),
      listAreas({ organizationId }),
    ])
    return { data: events, next, areas }
  },
})

function toDate(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text)
}
