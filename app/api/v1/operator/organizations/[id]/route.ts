import { defineRoute } from '@/lib/http'
import { describeAccount } from '@/lib/operations'
import { accountDetailResponse, accountParams } from '@/lib/schemas/operator'

export const GET = defineRoute({
  summary: 'Get an organization with its people, credit and purchases',
  tag: 'Operator',
  auth: 'operator',
  params: accountParams,
  response: accountDetailResponse,
  handler: async ({ params: { id } }) => ({ data: await describeAccount({ organizationId: id }) }),
})
