'use client'

import { useQuery } from '@tanstack/react-query'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { billingDetailsQueries } from '@/lib/client/billing-details'
import { BillingDetailsForm } from './billing-details-form'
import { TaxIds } from './tax-ids'

/** Whom invoices name, and where they go. */
export function BillingDetailsCard() {
  const details = useQuery(billingDetailsQueries.details())
  return (
    <Card aria-label="Billing details">
      <CardHeader>
        <CardTitle>Billing details</CardTitle>
        <CardDescription>
          All optional, for the invoices of your next purchases. Those of earlier ones stay as they are.
        </CardDescription>
      </CardHeader>
      <CardContent className="grid gap-6">
        {details.isPending && <Skeleton className="h-80" />}
        {!details.data && details.isError && (
          <ErrorState
            title="Your billing details could not be loaded"
            description={details.error.message}
            onRetry={() => void details.refetch()}
            isRetrying={details.isFetching}
          />
        )}
        {details.data && <BillingDetailsForm details={details.data} />}
        {details.data && <TaxIds taxIds={details.data.tax_ids} />}
      </CardContent>
    </Card>
  )
}
