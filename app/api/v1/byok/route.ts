import { isOwnWorkspace, requireOwnWorkspace, requireVerifiedEmail } from '@/lib/auth'
import { createProviderKey, listProviderKeys } from '@/lib/byok'
import { defineRoute } from '@/lib/http'
import {
  createProviderKeyBody,
  listProviderKeysQuery,
  providerKeyListResponse,
  providerKeyResponse,
} from '@/lib/schemas/byok'

export const GET = defineRoute({
  summary: 'List provider keys',
  tag: 'Provider keys',
  auth: 'management',
  query: listProviderKeysQuery,
  response: providerKeyListResponse,
  handler: async ({ principal, query }) => {
    if (!isOwnWorkspace(principal, query.workspace_id)) return { data: [], total_count: 0 }
    const { organizationId } = principal
    const { provider, offset, limit } = query
    const { keys, totalCount } = await listProviderKeys({ organizationId, provider, offset, limit })
    return { data: keys, total_count: totalCount }
  },
})

export const POST = defineRoute({
  summary: 'Bring a provider key',
  tag: 'Provider keys',
  auth: 'management',
  body: createProviderKeyBody,
  response: providerKeyResponse,
  status: 201,
  handler: async ({ principal, body }) => {
    requireOwnWorkspace(principal, body.workspace_id)
    if (principal.kind === 'session') await requireVerifiedEmail({ userId: principal.userId })
    const key = await createProviderKey({
      organizationId: principal.organizationId,
      createdByUserId: principal.userId,
      provider: body.provider,
      plaintext: body.key,
      name: body.name,
      baseUrl: body.base_url,
      isDisabled: body.disabled,
      isFallback: body.is_fallback,
      isRequired: body.is_required,
      isByokOnly: body.is_byok_only,
      declaredZdr: body.declared_zdr,
      allowedModels: body.allowed_models,
      allowedApiKeyHashes: body.allowed_api_key_hashes,
      allowedUserIds: body.allowed_user_ids,
    })
    return { data: key }
  },
})
