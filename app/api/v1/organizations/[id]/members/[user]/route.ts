import { forgetSessionState, requireOwnWorkspace } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { disableKeysOf } from '@/lib/keys'
import { changeRole, removeMember } from '@/lib/organizations'
import {
  changeRoleBody,
  doneResponse,
  memberParams,
  removedMemberResponse,
  removeMemberQuery,
} from '@/lib/schemas/organizations'

export const PATCH = defineRoute({
  summary: 'Change the role of a member',
  tag: 'Organization',
  auth: 'admin',
  params: memberParams,
  body: changeRoleBody,
  response: doneResponse,
  handler: async ({ principal, params, body }) => {
    requireOwnWorkspace(principal, params.id)
    await changeRole({ organizationId: params.id, userId: params.user, role: body.role })
    forgetSessionState(params.user)
    return { data: { id: params.user } }
  },
})

export const DELETE = defineRoute({
  summary: 'Remove a member',
  tag: 'Organization',
  auth: 'admin',
  params: memberParams,
  query: removeMemberQuery,
  response: removedMemberResponse,
  handler: async ({ principal, params, query }) => {
    requireOwnWorkspace(principal, params.id)
    const who = { organizationId: params.id, userId: params.user }
    await removeMember(who)
    forgetSessionState(params.user)
    const disabled = query.disable_keys === 'true' ? await disableKeysOf(who) : 0
    return { data: { id: params.user, disabled_keys: disabled } }
  },
})
