import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { BudgetPeriod } from '@/lib/schemas/budget-periods'
import { apiRequest } from './api-client'

const budgetListResponse = () => import('@/lib/schemas/budgets').then((schemas) => schemas.budgetListResponse)
const budgetResponse = () => import('@/lib/schemas/budgets').then((schemas) => schemas.budgetResponse)
const deletedBudgetResponse = () => import('@/lib/schemas/budgets').then((schemas) => schemas.deletedBudgetResponse)

const toPath = (organizationId: string) => `/workspaces/${encodeURIComponent(organizationId)}/budgets`

export const budgetQueries = {
  all: () => ['budgets'] as const,
  /** The organization's budgets with what is spent of them; for admins. */
  list: (organizationId: string) =>
    queryOptions({
      queryKey: ['budgets', organizationId],
      queryFn: async ({ signal }) =>
        (await apiRequest({ path: toPath(organizationId), response: budgetListResponse, signal })).data,
    }),
}

export const budgetMutations = {
  set: (queryClient: QueryClient, organizationId: string) =>
    mutationOptions({
      mutationFn: ({ period, limitUsd }: { period: BudgetPeriod; limitUsd: string }) => {
        const body = { limit_usd: limitUsd }
        return apiRequest({
          method: 'PUT',
          path: `${toPath(organizationId)}/${period}`,
          body,
          response: budgetResponse,
        })
      },
      onSuccess: () => queryClient.invalidateQueries({ queryKey: budgetQueries.all() }),
    }),
  remove: (queryClient: QueryClient, organizationId: string) =>
    mutationOptions({
      mutationFn: (period: BudgetPeriod) =>
        apiRequest({ method: 'DELETE', path: `${toPath(organizationId)}/${period}`, response: deletedBudgetResponse }),
      onSuccess: () => queryClient.invalidateQueries({ queryKey: budgetQueries.all() }),
    }),
}
