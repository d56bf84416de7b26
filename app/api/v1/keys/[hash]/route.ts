import { toKeyMaker } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { deleteKey, getKey, updateKey } from '@/lib/keys'
import { deletedKeyResponse, keyParams, keyResponse, updateKeyBody } from '@/lib/schemas/keys'

export const GET = defineRoute({
  summary: 'Get an API key',
  tag: 'API keys',
  auth: 'keys',
  params: keyParams,
  response: keyResponse,
  handler: async ({ principal, params }) => ({
    data: await getKey({
      organizationId: principal.organizationId,
      hash: params.hash,
      madeByUserId: toKeyMaker(principal),
    }),
  }),
})

export const PATCH = defineRoute({
  summary: 'Change an API key',
  tag: 'API keys',
  auth: 'keys',
  params: keyParams,
  body: updateKeyBody,
  response: keyResponse,
  handler: async ({ principal, params, body }) => ({
    data: await updateKey({
      organizationId: principal.organizationId,
      hash: params.hash,
      madeByUserId: toKeyMaker(principal),
      name: body.name,
      disabled: body.disabled,
      limitNanos: body.limit,
      limitReset: body.limit_reset,
      rateLimitPerMinute: body.rate_limit_per_minute,
      allowedModels: body.allowed_models,
      expiresAt: typeof body.expires_at === 'string' ? new Date(body.expires_at) : body.expires_at,
    }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Delete an API key',
  tag: 'API keys',
  auth: 'keys',
  params: keyParams,
  response: deletedKeyResponse,
  handler: async ({ principal, params }) => {
    const { organizationId } = principal
    await deleteKey({ organizationId, hash: params.hash, madeByUserId: toKeyMaker(principal) })
    return { deleted: true }
  },
})
