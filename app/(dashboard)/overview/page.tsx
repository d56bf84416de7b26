import type { Metadata } from 'next'
import { GET } from '@/app/api/v1/dashboard/overview/route'
import { OverviewView } from '@/components/overview/overview-view'
import { activityQueries } from '@/lib/client/activity'
import { overviewResponse } from '@/lib/schemas/overview'
import { Prefill } from '../prefill'

export const metadata: Metadata = { title: 'Overview' }

export default function OverviewPage() {
  const { queryKey } = activityQueries.overview()
  return (
    <Prefill questions={[{ queryKey, handler: GET, path: '/dashboard/overview', response: overviewResponse }]}>
      <OverviewView />
    </Prefill>
  )
}
