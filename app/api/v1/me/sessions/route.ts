import { endOtherSessions, listSessions } from '@/lib/auth'
import { defineRoute, readVisitor } from '@/lib/http'
import { endedSessionsResponse, sessionListResponse } from '@/lib/schemas/account-security'

export const GET = defineRoute({
  summary: 'List where the person is signed in',
  tag: 'Account',
  auth: 'session',
  response: sessionListResponse,
  handler: async ({ principal: { userId, sessionId } }) => ({ data: await listSessions({ userId, sessionId }) }),
})

export const DELETE = defineRoute({
  summary: 'End all other sessions of the person',
  tag: 'Account',
  auth: 'session',
  response: endedSessionsResponse,
  handler: async ({ request, principal: { userId, sessionId } }) => ({
    data: await endOtherSessions({ userId, sessionId, visitor: readVisitor(request.headers) }),
  }),
})
