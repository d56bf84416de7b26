import { forgetSessionState, requireOwnWorkspace } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { forgetKeyState } from '@/lib/keys'
import { closeOrganization, renameOrganization } from '@/lib/organizations'
import { doneResponse, organizationBody, organizationParams, organizationResponse } from '@/lib/schemas/organizations'

export const PATCH = defineRoute({
  summary: 'Rename an organization',
  tag: 'Organization',
  auth: 'admin',
  params: organizationParams,
  body: organizationBody,
  response: organizationResponse,
  handler: async ({ principal, params, body }) => {
    requireOwnWorkspace(principal, params.id)
    return { data: await renameOrganization({ organizationId: params.id, name: body.name }) }
  },
})

export const DELETE = defineRoute({
  summary: 'Close an organization for good',
  tag: 'Organization',
  auth: 'admin',
  params: organizationParams,
  response: doneResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    const { memberIds, keyHashes } = await closeOrganization({ organizationId: params.id })
    for (const userId of memberIds) forgetSessionState(userId)
    for (const hash of keyHashes) forgetKeyState(hash)
    return { data: { id: params.id } }
  },
})
