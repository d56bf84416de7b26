import { getServiceStatus } from '@/lib/analytics'
import { Answer, defineRoute } from '@/lib/http'
import { serviceStatusQuery, serviceStatusResponse } from '@/lib/schemas/service-status'

export const GET = defineRoute({
  summary: 'Show how providers or models did in the last 90 days',
  tag: 'Models',
  auth: 'none',
  query: serviceStatusQuery,
  response: serviceStatusResponse,
  handler: async ({ query }) =>
    Answer.json({ data: await getServiceStatus(query) }, { headers: { 'cache-control': 'public, max-age=30' } }),
})
