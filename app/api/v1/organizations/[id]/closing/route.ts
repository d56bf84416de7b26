import { requireOwnWorkspace } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { findClosingObstacles } from '@/lib/organizations'
import { closingResponse, organizationParams } from '@/lib/schemas/organizations'

export const GET = defineRoute({
  summary: 'What keeps an organization from being closed',
  tag: 'Organization',
  auth: 'admin',
  params: organizationParams,
  response: closingResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    return { data: await findClosingObstacles({ organizationId: params.id }) }
  },
})
