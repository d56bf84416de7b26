import { changePassword } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { acceptedResponse, changePasswordBody } from '@/lib/schemas/auth'

export const POST = defineRoute({
  summary: 'Change the password and end all other sessions',
  tag: 'Account',
  auth: 'session',
  body: changePasswordBody,
  response: acceptedResponse,
  handler: async ({ principal, body }) => {
    const { setCookie } = await changePassword({
      userId: principal.userId,
      currentPassword: body.current_password,
      newPassword: body.new_password,
    })
    return Response.json({ data: { accepted: true } }, { headers: { 'set-cookie': setCookie } })
  },
})
