import { type Principal, requireOwnWorkspace } from '@/lib/auth'
import { changeBudget, getBudget } from '@/lib/budgets'
import { defineRoute } from '@/lib/http'
import { budgetParams, budgetResponse, deletedBudgetResponse, setBudgetBody } from '@/lib/schemas/budgets'

const INCLUDES_BYOK = { include_byok_in_budgets: false } as const

/** Who changes a budget, for the record of changes. */
const describeAuthor = (principal: Principal) => ({
  userId: principal.userId,
  apiKeyId: principal.kind === 'key' ? principal.key.id : null,
})

export const GET = defineRoute({
  summary: 'Get a budget with what is spent of it',
  tag: 'Budgets',
  auth: 'insight',
  params: budgetParams,
  response: budgetResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    const { organizationId } = principal
    return { data: await getBudget({ organizationId, period: params.interval }), ...INCLUDES_BYOK }
  },
})

export const PUT = defineRoute({
  summary: 'Set a budget: requests beyond it are refused until the period ends',
  tag: 'Budgets',
  auth: 'management',
  params: budgetParams,
  body: setBudgetBody,
  response: budgetResponse,
  handler: async ({ principal, params, body }) => {
    requireOwnWorkspace(principal, params.id)
    const where = { organizationId: principal.organizationId, period: params.interval }
    await changeBudget({ ...where, limitNanos: body.limit_usd, ...describeAuthor(principal) })
    return { data: await getBudget(where), ...INCLUDES_BYOK }
  },
})

export const DELETE = defineRoute({
  summary: 'Remove a budget',
  tag: 'Budgets',
  auth: 'management',
  params: budgetParams,
  response: deletedBudgetResponse,
  handler: async ({ principal, params }) => {
    requireOwnWorkspace(principal, params.id)
    const where = { organizationId: principal.organizationId, period: params.interval }
    await changeBudget({ ...where, limitNanos: null, ...describeAuthor(principal) })
    return { deleted: true as const }
  },
})
