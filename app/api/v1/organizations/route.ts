import { forgetSessionState, requireVerifiedEmail } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { createOrganization } from '@/lib/organizations'
import { organizationBody, organizationResponse } from '@/lib/schemas/organizations'

export const POST = defineRoute({
  summary: 'Create an organization',
  tag: 'Organization',
  auth: 'session',
  body: organizationBody,
  response: organizationResponse,
  status: 201,
  handler: async ({ principal: { userId }, body }) => {
    await requireVerifiedEmail({ userId })
    const data = await createOrganization({ userId, name: body.name })
    forgetSessionState(userId)
    return { data }
  },
})
