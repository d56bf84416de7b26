import { deleteProviderKey, getProviderKey, updateProviderKey } from '@/lib/byok'
import { defineRoute } from '@/lib/http'
import {
  deletedProviderKeyResponse,
  providerKeyParams,
  providerKeyResponse,
  updateProviderKeyBody,
} from '@/lib/schemas/byok'

export const GET = defineRoute({
  summary: 'Get a provider key',
  tag: 'Provider keys',
  auth: 'management',
  params: providerKeyParams,
  response: providerKeyResponse,
  handler: async ({ principal, params }) => ({
    data: await getProviderKey({ organizationId: principal.organizationId, id: params.id }),
  }),
})

export const PATCH = defineRoute({
  summary: 'Change a provider key',
  tag: 'Provider keys',
  auth: 'management',
  params: providerKeyParams,
  body: updateProviderKeyBody,
  response: providerKeyResponse,
  handler: async ({ principal, params, body }) => ({
    data: await updateProviderKey({
      organizationId: principal.organizationId,
      id: params.id,
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
      sortOrder: body.sort_order,
    }),
  }),
})

export const DELETE = defineRoute({
  summary: 'Delete a provider key',
  tag: 'Provider keys',
  auth: 'management',
  params: providerKeyParams,
  response: deletedProviderKeyResponse,
  handler: async ({ principal, params }) => {
    await deleteProviderKey({ organizationId: principal.organizationId, id: params.id })
    return { deleted: true }
  },
})
