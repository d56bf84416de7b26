'use client'

import dynamic from 'next/dynamic'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { PageHeader } from '@/components/ui/page-header'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { RequestsView } from './requests-view'

const SessionsView = dynamic(() => import('./sessions-view').then((module) => module.SessionsView))

const VIEWS = ['requests', 'sessions'] as const
const OPTIONS = [
  { value: 'requests', label: 'Requests' },
  { value: 'sessions', label: 'Sessions' },
] as const

/** Every request of the organization, one by one or by session. */
export function LogsView() {
  const [view, setView] = useQueryState('view', parseAsStringLiteral(VIEWS).withDefault('requests'))
  return (
    <>
      <PageHeader
        title="Logs"
        description="Every request: who answered, what was tried, what it cost and why."
        actions={
          <SegmentedControl
            label="View"
            value={view}
            options={OPTIONS}
            onValueChange={(chosen) => void setView(chosen)}
          />
        }
      />
      {view === 'requests' ? <RequestsView /> : <SessionsView />}
    </>
  )
}
