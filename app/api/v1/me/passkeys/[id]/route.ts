import { removePasskey, renamePasskey, requireRecentProof } from '@/lib/auth'
import { defineRoute, readVisitor } from '@/lib/http'
import {
  passkeyParams,
  passkeyResponse,
  removedPasskeyResponse,
  renamePasskeyBody,
} from '@/lib/schemas/account-security'

export const PATCH = defineRoute({
  summary: 'Rename a passkey',
  tag: 'Account',
  auth: 'session',
  params: passkeyParams,
  body: renamePasskeyBody,
  response: passkeyResponse,
  handler: async ({ principal: { userId }, params, body }) => ({
    data: await renamePasskey({ userId, id: params.id, name: body.name }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Remove a passkey',
  tag: 'Account',
  auth: 'session',
  params: passkeyParams,
  response: removedPasskeyResponse,
  handler: async ({ request, principal, params }) => {
    await requireRecentProof(principal)
    await removePasskey({ userId: principal.userId, id: params.id, visitor: readVisitor(request.headers) })
    return { deleted: true }
  },
})
