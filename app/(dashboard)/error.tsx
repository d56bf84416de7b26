'use client'

import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'

/** A page of the dashboard failed while rendering; the frame around it stays. */
export default function DashboardError({ reset }: { error: Error; reset: () => void }) {
  return (
    <Card>
      <ErrorState
        title="This page could not be shown"
        description="Something went wrong on our side. Your data and your balance are unchanged."
        onRetry={reset}
      />
    </Card>
  )
}
