import { changePassword } from '@/lib/auth'
import { defineRoute, readVisitor } from '@/lib/http'
import { acceptedResponse, changePasswordBody } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'Change the password and end all other sessions',
  tag: 'Account',
  auth: 'session',
  body: changePasswordBody,
  response: acceptedResponse,
  handler: async ({ request, principal, body }) => {
    const { setCookie } = await changePassword({
      userId: principal.userId,
      sessionId: principal.sessionId,
      currentPassword: body.current_password,
      newPassword: body.new_password,
      visitor: readVisitor(request.headers),
    })
    return Response.json({ data: { accepted: true } }, { headers: { 'set-cookie': setCookie } })
  },
})
