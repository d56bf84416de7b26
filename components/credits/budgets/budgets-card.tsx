'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { meQueries } from '@/lib/client/me'
import { budgetQueries } from '@/lib/client/budgets'
import { BUDGET_PERIODS, type BudgetPeriod } from '@/lib/schemas/budget-periods'
import { BudgetRow } from './budget-row'

const BudgetDialog = dynamic(() => import('./budget-dialog').then((module) => module.BudgetDialog), { ssr: false })

/** What the organization spends at most per day, week and month, with what is spent of it. Admins change them. */
export function BudgetsCard() {
  const me = useQuery(meQueries.me())
  const organization = me.data?.organization
  const isAdmin = organization?.role === 'admin'
  const budgets = useQuery({ ...budgetQueries.list(organization?.id ?? ''), enabled: organization !== undefined })
  const [edited, setEdited] = useState<BudgetPeriod | null>(null)
  if (!organization) return null
  const find = (period: BudgetPeriod) => budgets.data?.find((budget) => budget.reset_interval === period)
  return (
    <Card aria-label="Budgets" className="overflow-hidden">
      <CardHeader>
        <CardTitle>Budgets</CardTitle>
        <CardDescription>Hard limits: a request that could go beyond one is refused.</CardDescription>
      </CardHeader>
      {budgets.isPending && <Skeleton className="m-5 mt-0 h-32" />}
      {!budgets.data && budgets.isError && (
        <ErrorState
          title="Your budgets could not be loaded"
          description={budgets.error.message}
          onRetry={() => void budgets.refetch()}
          isRetrying={budgets.isFetching}
        />
      )}
      {budgets.data && (
        <ul className="border-t">
          {BUDGET_PERIODS.map((period) => (
            <BudgetRow
              key={period}
              period={period}
              budget={find(period)}
              onEdit={isAdmin ? () => setEdited(period) : null}
            />
          ))}
        </ul>
      )}
      {edited !== null && (
        <BudgetDialog
          organizationId={organization.id}
          period={edited}
          budget={find(edited)}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  )
}
