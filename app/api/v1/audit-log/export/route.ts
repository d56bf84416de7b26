import { exportEvents } from '@/lib/audit-log'
import { Answer, defineRoute } from '@/lib/http'
import { auditFilterQuery } from '@/lib/schemas/audit-log'

export const GET = defineRoute({
  summary: 'Get the audit log as CSV',
  tag: 'Organization',
  auth: 'admin',
  query: auditFilterQuery,
  handler: async ({ principal: { organizationId }, query: { area, user_id: userId, search, from, to } }) => {
    const dates = { from: from ? new Date(from) : undefined, to: to ? new Date(to) : undefined }
    const csv = await exportEvents({ organizationId, area, userId, search, ...dates })
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="audit-log.csv"`,
    }
    return new Answer(csv, { headers })
  },
})
