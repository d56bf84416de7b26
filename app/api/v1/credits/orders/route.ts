import { listOrders } from '@/lib/billing'
import { defineRoute } from '@/lib/http'
import { listOrdersQuery, orderListResponse } from '@/lib/schemas/billing'

export const GET = defineRoute({
  summary: 'List purchases of credits',
  tag: 'Credits',
  auth: 'money',
  query: listOrdersQuery,
  response: orderListResponse,
  handler: ({ principal, query }) => listOrders({ organizationId: principal.organizationId, ...query }),
})
