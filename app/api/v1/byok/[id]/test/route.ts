import { testOwnKey } from '@/lib/gateway'
import { defineRoute } from '@/lib/http'
import { providerKeyParams, testedProviderKeyResponse } from '@/lib/schemas/byok'

export const POST = defineRoute({
  summary: 'Test a provider key',
  tag: 'Provider keys',
  auth: 'management',
  audit: false,
  params: providerKeyParams,
  response: testedProviderKeyResponse,
  handler: async ({ principal, params }) => ({
    data: await testOwnKey({ organizationId: principal.organizationId, id: params.id }),
  }),
})
