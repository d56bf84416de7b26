import { defineRoute } from '@/lib/http'
import { listAccounts } from '@/lib/operations'
import { accountsQuery, accountsResponse } from '@/lib/schemas/operator'

export const GET = defineRoute({
  summary: 'List organizations with their balances',
  tag: 'Operator',
  auth: 'operator',
  query: accountsQuery,
  response: accountsResponse,
  handler: async ({ query: { search, frozen, before, limit } }) => {
    const isFrozen = frozen === 'true'
    const { accounts, next } = await listAccounts({ search: search || undefined, isFrozen, before, limit })
    return { data: accounts, next }
  },
})
