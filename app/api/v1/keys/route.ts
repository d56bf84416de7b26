import { isOwnWorkspace, requireOwnWorkspace, requireVerifiedEmail, toKeyMaker } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http'
import { createKey, listKeys } from '@/lib/keys'
import { createdKeyResponse, createKeyBody, keyListResponse, listKeysQuery } from '@/lib/schemas/keys'

export const GET = defineRoute({
  summary: 'List API keys',
  tag: 'API keys',
  auth: 'keys',
  query: listKeysQuery,
  response: keyListResponse,
  handler: async ({ principal, query }) => {
    const { organizationId } = principal
    if (!isOwnWorkspace(principal, query.workspace_id)) return { data: [] }
    const { include_disabled: includeDisabled, include_expired: includeExpired, offset } = query
    const madeByUserId = toKeyMaker(principal)
    return { data: await listKeys({ organizationId, includeDisabled, includeExpired, offset, madeByUserId }) }
  },
})

export const POST = defineRoute({
  summary: 'Create an API key',
  tag: 'API keys',
  auth: 'keys',
  body: createKeyBody,
  response: createdKeyResponse,
  status: 201,
  handler: async ({ principal, body }) => {
    requireOwnWorkspace(principal, body.workspace_id)
    if (principal.kind === 'session') await requireVerifiedEmail({ userId: principal.userId })
    if (body.is_management_key && (principal.kind === 'key' || principal.role !== 'admin')) {
      throw new AppError('permission_denied', 'Only an admin who is signed in can create a management key.')
    }
    const { key, secret } = await createKey({
      organizationId: principal.organizationId,
      createdByUserId: principal.kind === 'key' ? (body.creator_user_id ?? principal.userId) : principal.userId,
      madeByKeyId: principal.kind === 'key' ? principal.key.id : null,
      name: body.name,
      kind: body.is_management_key ? 'management' : 'inference',
      limitNanos: body.limit,
      limitReset: body.limit_reset,
      rateLimitPerMinute: body.rate_limit_per_minute,
      allowedModels: body.allowed_models,
      expiresAt: body.expires_at ? new Date(body.expires_at) : null,
    })
    return { data: key, key: secret }
  },
})
