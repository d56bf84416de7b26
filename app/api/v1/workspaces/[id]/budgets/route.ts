import { requireOwnWorkspace } from '@/lib/auth'
import { readBudgets } from '@/lib/budgets'
import { defineRoute } from '@/lib/http'
import { budgetListParams, budgetListResponse } from '@/lib/schemas/budgets'

export const GET = defineRoute({
  summary: 'List budgets with what is spent of them',
  tag: 'Budgets',
  auth: 'insight',
  params: budgetListParams,
  response: budgetListResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    const { organizationId } = principal
    return { data: await readBudgets({ organizationId }), include_byok_in_budgets: false }
  },
})
