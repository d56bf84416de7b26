import { writeOrganizationCookie } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { requireMembership } from '@/lib/organizations'
import { doneResponse, organizationParams } from '@/lib/schemas/organizations'

export const POST = defineRoute({
  summary: 'Work in another organization in this browser',
  tag: 'Organization',
  auth: 'session',
  audit: false,
  params: organizationParams,
  response: doneResponse,
  handler: async ({ principal: { userId }, params }) => {
    await requireMembership({ organizationId: params.id, userId })
    const headers = { 'set-cookie': writeOrganizationCookie(params.id) }
    return Response.json({ data: { id: params.id } }, { headers })
  },
})
