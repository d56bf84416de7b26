import { describeSecurity } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { securityResponse } from '@/lib/schemas/account-security'

export const GET = defineRoute({
  summary: 'Get how the account is protected',
  tag: 'Account',
  auth: 'session',
  response: securityResponse,
  handler: async ({ principal: { userId } }) => ({ data: await describeSecurity({ userId }) }),
})
