'use client'

import { useQuery } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { activityQueries } from '@/lib/client/activity'
import type { LogFiltersState } from './filters/use-log-filters'

const FirstLog = dynamic(() => import('./first-log').then((module) => module.FirstLog), { ssr: false })

/** Nothing to list: teaches where there was never a request, else leads back to where there are some. */
export function NoRows({ state, skeleton }: { state: LogFiltersState; skeleton: ReactNode }) {
  const { data, isPending } = useQuery({ ...activityQueries.overview(), enabled: !state.isFiltered })
  if (state.isFiltered) {
    return (
      <EmptyState
        icon={ScrollText}
        title="No request fits these filters"
        description="Failed and refused requests would be here too. New ones appear by themselves."
        action={
          <Button variant="outline" size="sm" onClick={() => void state.clear()}>
            Clear the filters
          </Button>
        }
      />
    )
  }
  if (isPending) return skeleton
  if (data?.steps.request === false) return <FirstLog steps={data.steps} />
  return (
    <EmptyState
      icon={ScrollText}
      title={state.range === 'all' ? 'No single requests are kept' : 'No requests in this period'}
      description="Requests appear here as they happen, refused ones too: who answered, what was tried, what it cost and why."
      action={
        state.range !== 'all' && (
          <Button variant="outline" size="sm" onClick={() => void state.setRange({ range: 'all' })}>
            Look at all time
          </Button>
        )
      }
    />
  )
}
