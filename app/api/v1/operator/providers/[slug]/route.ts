import { defineRoute } from '@/lib/http'
import { describeProvider } from '@/lib/operations'
import { operatorProviderResponse, providerParams } from '@/lib/schemas/operator'

export const GET = defineRoute({
  summary: 'How each endpoint of a provider does',
  tag: 'Operator',
  auth: 'operator',
  params: providerParams,
  response: operatorProviderResponse,
  handler: async ({ params: { slug } }) => ({ data: await describeProvider({ slug }) }),
})
