import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ActivityView } from '@/components/activity/activity-view'

export const metadata: Metadata = { title: 'Activity' }

export default function ActivityPage() {
  return (
    // The view's state is in the address, which is known only per request.
    <Suspense>
      <ActivityView />
    </Suspense>
  )
}
