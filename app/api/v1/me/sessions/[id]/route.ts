import { endSession } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { endedSessionResponse, sessionParams } from '@/lib/schemas/account-security'

export const DELETE = defineRoute({
  summary: 'End one session of the person',
  tag: 'Account',
  auth: 'session',
  params: sessionParams,
  response: endedSessionResponse,
  handler: async ({ principal: { userId }, params }) => {
    await endSession({ userId, sessionId: params.id })
    return { deleted: true }
  },
})
