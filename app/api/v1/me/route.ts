import { describeMe, updateMe } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { meResponse, updateMeBody } from '@/lib/schemas/auth'

export const GET = defineRoute({
  summary: 'Get the person who is signed in',
  tag: 'Account',
  auth: 'session',
  response: meResponse,
  handler: async ({ principal }) => ({ data: await describeMe(principal) }),
})

export const PATCH = defineRoute({
  summary: 'Change the name of the person who is signed in',
  tag: 'Account',
  auth: 'session',
  body: updateMeBody,
  response: meResponse,
  handler: async ({ principal, body }) => ({
    data: await updateMe({ userId: principal.userId, organizationId: principal.organizationId, name: body.name }),
  }),
})
