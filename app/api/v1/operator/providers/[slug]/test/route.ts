import { testProviderKey } from '@/lib/gateway'
import { defineRoute } from '@/lib/http'
import { testedProviderKeyResponse } from '@/lib/schemas/byok'
import { providerParams } from '@/lib/schemas/operator'

export const POST = defineRoute({
  summary: 'Test the key that this installation has for a provider',
  tag: 'Operator',
  auth: 'operator',
  params: providerParams,
  response: testedProviderKeyResponse,
  handler: async ({ params: { slug } }) => ({ data: await testProviderKey({ slug }) }),
})
