import { signOutEverywhere } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { acceptedResponse } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'End every session of the person who is signed in',
  tag: 'Account',
  auth: 'session',
  response: acceptedResponse,
  handler: async ({ principal }) => {
    const { setCookie } = await signOutEverywhere({ userId: principal.userId })
    return Response.json({ data: { accepted: true } }, { headers: { 'set-cookie': setCookie } })
  },
})
