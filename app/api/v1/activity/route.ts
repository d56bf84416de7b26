import { listActivity } from '@/lib/analytics'
import { AppError } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http'
import { activityItemsQuery, activityItemsResponse } from '@/lib/schemas/analytics'

export const GET = defineRoute({
  summary: 'List usage per day, model and provider of the last 30 completed days',
  tag: 'Analytics',
  auth: 'insight',
  query: activityItemsQuery,
  response: activityItemsResponse,
  handler: async ({ principal: { organizationId }, query }) => {
    if (query.workspace_id !== undefined && query.workspace_id !== organizationId) {
      throw new AppError('not_found', 'There is no such workspace.', { details: { field: 'workspace_id' } })
    }
    const data = await listActivity({
      organizationId,
      now: new Date(),
      date: query.date,
      apiKeyHash: query.api_key_hash,
      userId: query.user_id,
      isPerWorkspace: query.group_by === 'workspace',
    })
    return { data }
  },
})
