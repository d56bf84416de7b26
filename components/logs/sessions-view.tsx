'use client'

import { useQuery } from '@tanstack/react-query'
import { MessagesSquare } from 'lucide-react'
import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { logQueries } from '@/lib/client/logs'
import { RangePicker } from './filters/range-picker'
import { useLogFilters } from './filters/use-log-filters'
import { SessionTable } from './session-table'

/** Requests by the session that their callers named: what a conversation or an agent's run cost as a whole. */
export function SessionsView() {
  const { period, ...state } = useLogFilters()
  const sessions = useQuery(logQueries.sessions(period))
  return (
    <>
      <RangePicker {...state} />
      {sessions.data?.is_partial && (
        <Alert title="Only the newest 50,000 requests of the period were looked at. Choose a shorter one to see all of it." />
      )}
      <Card className="overflow-hidden">
        {sessions.isPending && <Skeleton className="m-5 h-48" />}
        {sessions.isError && !sessions.data && (
          <ErrorState
            title="The sessions could not be loaded"
            description={sessions.error.message}
            onRetry={() => void sessions.refetch()}
            isRetrying={sessions.isFetching}
          />
        )}
        {sessions.data?.data.length === 0 && (
          <EmptyState
            icon={MessagesSquare}
            title="No sessions in this period"
            description={
              <>
                Send <code className="font-mono text-xs">session_id</code> in the body, or the header{' '}
                <code className="font-mono text-xs">x-session-id</code>, with every request of a conversation or an
                agent’s run. They are added up here, and stay with the endpoint that has their prompt cached.
              </>
            }
          />
        )}
        {sessions.data && sessions.data.data.length > 0 && <SessionTable sessions={sessions.data.data} />}
      </Card>
    </>
  )
}
